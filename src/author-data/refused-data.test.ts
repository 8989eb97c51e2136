import { expect } from 'chai';
import { limits } from '../story/check/limits.js';
import { listenToConsole, mount, settled, unmountAll, until } from '../testing/mount.fixture.js';
import type { ScrollyErrorEvent } from './scrolly-error-event.js';

/* Data that is too much, or no data: one message, however it comes in, and the picture stays. */

type Graphic = HTMLElementTagNameMap['desertion-timeline'];

const source = { id: 's', label: 'A source' };
const fact = { id: 'A', label: 'A', value: 1, certainty: 'recorded', source: 's' };
const story = (changes: object): object => ({ sources: [source], facts: [fact], ...changes });
const list = <T>(length: number, make: (i: number) => T): T[] =>
  Array.from({ length }, (_, i) => make(i));
const parts = new Array(10_000).fill('A');

/** What blocked a page for seconds, with what its author is told. */
const TOO_MUCH: Record<string, [data: object, message: RegExp]> = {
  'a label of a megabyte': [
    story({ facts: [{ ...fact, label: 'a'.repeat(1_000_000) }] }),
    /(write at most 1,000,000 characters, and not 1,000,\d{3}|facts\[0\]\.label is "a+…: write at most 5,000 characters)$/,
  ],
  'a hundred thousand figures in a text': [
    story({ steps: [{ name: 'one', text: list(60, () => '{A}'.repeat(1_666)) }] }),
    /length of all texts is 99960: write at most 1,000 figures$/m,
  ],
  'three hundred sums of ten thousand parts': [
    story({ derived: list(20, (i) => ({ id: `D${i}`, label: 'd', from: parts, operation: 'A' })) }),
    /(derived\[0\]\.from is .*: write at most 5,000 entries|write at most 1,000,000 characters, .*)$/,
  ],
  'a thousand steps': [
    story({
      steps: list(1_000, (i) => ({
        name: `s${i}`,
        graphic: 'origin-shift',
        state: 'shift',
        text: ['Words.'],
      })),
    }),
    /steps is .*: write at most 300 entries$/,
  ],
  'as many facts as a census': [
    story({ facts: list(6_000, (i) => ({ ...fact, id: `f${i}` })) }),
    /facts is .*: write at most 5,000 entries$/,
  ],
};

const json = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
const timeline = (attributes = '', children = ''): string =>
  `<desertion-timeline ${attributes}>${children}</desertion-timeline>`;

/** Puts data into the page, and gives the element that reads it. */
const WAYS_IN: Record<string, (data: object) => Promise<Element>> = {
  'a property': async (data) => Object.assign(await mount<Graphic>(timeline()), { story: data }),
  'a property in JSON': async (data) =>
    Object.assign(await mount<Graphic>(timeline()), { story: json(data) }),
  'an attribute': (data) => mount(timeline(`data-story='${json(data)}'`)),
  'a JSON child': (data) =>
    mount(timeline('', `<script type="application/json">${json(data)}</script>`)),
  'an address': (data) => mount(timeline(`src="${URL.createObjectURL(new Blob([json(data)]))}"`)),
};

/** All that a page is told until nothing more comes: the lines of the console, and the events. */
async function complaintsOf(act: () => Promise<unknown>): Promise<string[]> {
  const events: string[] = [];
  const note = ({ message }: ScrollyErrorEvent): void => void events.push(message);
  document.addEventListener('scrolly-error', note);
  const lines = await listenToConsole('error', async () => {
    await act();
    await until(() => events.length);
    await settled();
  });
  document.removeEventListener('scrolly-error', note);
  expect(lines).to.deep.equal(events);
  return lines;
}

const tellsBuiltIn = (graphic: Element): boolean =>
  graphic.shadowRoot!.querySelector('slot')!.hidden === false ||
  graphic.shadowRoot!.querySelector('svg') !== null;

describe('data that is refused', () => {
  afterEach(unmountAll);

  for (const [what, [data, message]] of Object.entries(TOO_MUCH))
    for (const [way, put] of Object.entries(WAYS_IN))
      it(`is ${what}, by ${way}, with one message`, async () => {
        let graphic: Element | undefined;
        const lines = await complaintsOf(async () => (graphic = await put(data)));
        expect(lines).to.have.length(1);
        expect(lines[0]).to.match(message);
        expect(lines[0]!.length).to.be.below(400);
        expect(tellsBuiltIn(graphic!)).to.equal(true);
      });

  it('is a table of too many rows', async () => {
    const rows = list(6_000, (i) => `<tr><td>f${i}</td><td>1</td></tr>`).join('');
    const table = `<table><tr><th>id</th><th>value</th></tr>${rows}</table>`;
    const lines = await complaintsOf(() => mount(timeline('', table)));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/table is 6001: write at most 5,000 rows$/);
  });

  it('is an attribute of too many figures', async () => {
    const values = list(6_000, (i) => `f${i}=1`).join(';');
    const lines = await complaintsOf(() => mount(timeline(`values="${values}"`)));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/facts is .*: write at most 5,000 entries$/);
  });

  for (const [what, text] of Object.entries({
    'opened tags without an end': '<p'.repeat(limits.all / 2),
    'white space': ' '.repeat(limits.all),
    'open braces': '{'.repeat(limits.all),
    'curly quotes and spaces': '“ '.repeat(limits.all / 2),
    entities: '&amp;'.repeat(limits.all / 5),
  }))
    it(`is a JSON child of a million characters: ${what}`, async () => {
      const child = `<script type="application/json">${text}</script>`;
      const lines = await complaintsOf(() => mount(timeline('', child)));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('write the data as JSON');
    });

  for (const text of [`a=${' '.repeat(limits.all - 4)}1`, `${' '.repeat(limits.all - 1)}=`])
    it(`is an attribute of a million characters: "${text.trim().slice(0, 4)}"`, async () => {
      const lines = await complaintsOf(() => mount(timeline(`values="${text}"`)));
      expect(lines).to.have.length(1);
    });

  for (const [what, story] of Object.entries({
    'an object that looks like a story which has been read': { figures: new Map() },
    'a map': new Map(),
    'a promise': Promise.resolve({}),
    'a list': [],
    'a number': 3,
    'a function': () => ({}),
    'a symbol': Symbol('story'),
    'nothing but a name': '{"facts":1}',
  }))
    it(`is ${what}`, async () => {
      const graphic = await mount<Graphic>(timeline());
      const lines = await complaintsOf(() => Promise.resolve((graphic.story = story)));
      expect(lines).to.have.length(1);
      expect(tellsBuiltIn(graphic)).to.equal(true);
    });
});
