import { expect } from 'chai';
import { listenToConsole, mount, settled, unmountAll, until } from '../testing/mount.fixture.js';
import type { ScrollyErrorEvent } from './scrolly-error-event.js';

/* Where an author finds what is wrong: the line of the text, or the row of the table. */

const TEXT = `{
  "facts": [
    { "id": "F5a", "value": 3250 },
    { "id": "F5b",
      "value": -1 },
    { "id": "F4", "certainty": "sure" },
    { "id": "F5z", "value": 3 }
  ]
}`;

const timeline = (attributes = '', children = ''): string =>
  `<desertion-timeline ${attributes}>${children}</desertion-timeline>`;

const WAYS_IN: Record<string, string> = {
  'a JSON child': timeline('', `<script type="application/json">${TEXT}</script>`),
  'an attribute': timeline(`data-story='${TEXT}'`),
  'an address': timeline(`src="${URL.createObjectURL(new Blob([TEXT]))}"`),
};

const table = (...rows: readonly string[]): string =>
  `<table><caption>Cases</caption><tr><th colspan="2">A title</th></tr>
    <tr><th>id</th><th>value</th></tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

/** What the page is told of an element: one line of the console, and the issues of its event. */
async function complaintOf(markup: string): Promise<{ text: string; event: ScrollyErrorEvent }> {
  let event: ScrollyErrorEvent | undefined;
  const note = (it: ScrollyErrorEvent): void => void (event = it);
  document.addEventListener('scrolly-error', note);
  const lines = await listenToConsole('error', async () => {
    await mount(markup);
    await until(() => event);
    await settled();
  });
  document.removeEventListener('scrolly-error', note);
  expect(lines).to.have.length(1);
  return { text: lines[0]!, event: event! };
}

describe('an issue in the data of an author', () => {
  afterEach(unmountAll);

  for (const [way, markup] of Object.entries(WAYS_IN))
    it(`is told with its line in ${way}, all issues at once`, async () => {
      const { text, event } = await complaintOf(markup);
      const places = text.split('\n').map((line) => line.replace(/ is .*/, ''));
      expect(places).to.eql([
        '<desertion-timeline> facts[3].id (line 7)',
        'facts[2].certainty (line 6)',
        'facts[1].value (line 5)',
      ]);
      expect(event.issues.map(({ line }) => line)).to.eql([7, 6, 5]);
    });

  it('is told with its row in a table, counted with title and head', async () => {
    const { text, event } = await complaintOf(
      timeline('', table('<td>F5a</td><td>3250</td>', '<td></td>', '<td>F5b</td><td>-1</td>')),
    );
    expect(text).to.match(/^<desertion-timeline> facts\[1\]\.value \(row 5\) is -1: /);
    expect(event.issues.map(({ row }) => row)).to.eql([5]);
  });

  it('has no line in a text of one line, nor in an object', async () => {
    for (const markup of [timeline('values="F5b=-1"'), timeline(`data-story='{"facts": 1}'`)]) {
      const { text } = await complaintOf(markup);
      expect(text).not.to.contain('(line');
      unmountAll();
    }
  });

  it('is one of many, of which an author reads the first twenty', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `<td>F5a</td><td>${i}.000</td>`);
    const { text, event } = await complaintOf(
      `<div lang="en">${timeline('', table(...rows))}</div>`,
    );
    expect(text.split('\n')).to.have.length(21);
    expect(text).to.match(/… and \d+ more$/);
    expect(event.issues.length).to.be.greaterThan(40);
  });

  const impossible = '{"facts":[{"id":"F4","value":100}]}';
  for (const [way, markup] of Object.entries({
    'a table': timeline('', table('<td>F4</td><td>100</td>')),
    'a table with an id in small letters': timeline('', table('<td>f4</td><td>100</td>')),
    values: timeline('values="F4=100"'),
    'an attribute': timeline(`data-story='${impossible}'`),
    'a JSON child': timeline('', `<script type="application/json">${impossible}</script>`),
    'an address': timeline(`src="${URL.createObjectURL(new Blob([impossible]))}"`),
  }))
    it(`is told at the figure that spoils sums of the story, and not at the sums, in ${way}`, async () => {
      const { text, event } = await complaintOf(markup);
      expect(text).to.match(
        /^<desertion-timeline> facts\[0\]\.value.* is 100: write another number/,
      );
      expect(event.issues).to.have.length(1);
    });
});
