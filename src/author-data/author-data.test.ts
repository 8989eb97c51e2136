import { expect } from 'chai';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import type { DesertionTimelineElement } from '../elements/desertion-timeline/desertion-timeline-element.js';
import * as hosts from '../hosts/markup/host-markup.fixture.js';
import {
  listenToConsole,
  mount,
  settled,
  unmountAll,
  until,
  wordsOf,
} from '../testing/mount.fixture.js';
import { mountFrame } from '../testing/testing.fixture.js';

type Timeline = DesertionTimelineElement;

const facts = (value: number | string): string => `{"facts":[{"id":"F5a","value":${value}}]}`;
const table = (value: number | string): string =>
  `<table><tr><th>id</th><th>value</th></tr><tr><td>F5a</td><td>${value}</td></tr></table>`;
const script = (value: number | string): string =>
  `<script type="application/json">${facts(value)}</script>`;
const timeline = (attributes = '', children = ''): string =>
  `<desertion-timeline ${attributes}>${children}</desertion-timeline>`;

const says = (graphic: Element, figure: string): Promise<void> =>
  until(() => wordsOf(graphic).includes(figure));

describe('the data of an author', () => {
  const { fetch } = window;
  beforeEach(() => setViewport(1024, 700));
  afterEach(() => {
    window.fetch = fetch;
    unmountAll();
  });

  it('is taken from a property, an attribute, JSON, a table or an address, in this order', async () => {
    const address = `data:application/json,${encodeURIComponent(facts(3005))}`;
    const graphic = await mount<Timeline>(
      timeline(
        `src='${address}' values="F5a=3002" data-story='${facts(3001)}'`,
        script(3003) + table(3004),
      ),
    );
    await says(graphic, '3,001');
    graphic.story = { facts: [{ id: 'F5a', value: 3000 }] };
    await says(graphic, '3,000');
    graphic.removeAttribute('data-story');
    await says(graphic, '3,002');
    graphic.removeAttribute('values');
    await says(graphic, '3,003');
    graphic.querySelector('script')!.remove();
    await says(graphic, '3,004');
    graphic.querySelector('table')!.remove();
    await says(graphic, '3,005');
    graphic.removeAttribute('src');
    await until(() => !wordsOf(graphic).includes('3,005'));
  });

  it('fits an attribute without brackets, braces and quotes', async () => {
    const graphic = await mount<Timeline>(timeline('values="F5a=3,250; F5b = 3450;"'));
    await says(graphic, '3,250');
    await says(graphic, '3,450');
  });

  it('fits it as a range, and as data of the attribute', async () => {
    const growth = await mount('<growth-range values="F6=2..7"></growth-range>');
    await says(growth, '7');
    const graphic = await mount<Timeline>(timeline(`values='${facts(3250)}'`));
    await says(graphic, '3,250');
  });

  for (const tag of ['scrolly-story', 'desertion-story', 'story-figure'])
    it(`fits an attribute of <${tag}>, too`, async () => {
      const element = await mount(
        `<${tag} values="F5a=3,250" fact="F5a" chapters="list"><desertion-timeline></desertion-timeline>
          <scrolly-step state="2024">One year.</scrolly-step></${tag}>`,
      );
      const words = (root: ParentNode): string =>
        [...root.querySelectorAll('*')]
          .map((it) => (it.shadowRoot ? words(it.shadowRoot) + wordsOf(it) : ''))
          .join() + (root instanceof ShadowRoot ? root.textContent : '');
      await until(() => /3[.,]25/.test(words(element.parentElement!)));
    });

  it('is read in the language of its place, and a number that may be either of two is refused', async () => {
    for (const [lang, markup] of [
      ['de', timeline('values="F5a=3.250"')],
      ['en', timeline('', table('3.250').replace('<table', '<table lang="de"'))],
      ['fr', timeline('', script('"3 250"'))],
    ] as const) {
      const box = await mount(`<div lang="${lang}">${markup}</div>`);
      await says(box.querySelector('desertion-timeline')!, lang === 'de' ? '3.250' : '250');
      unmountAll();
    }
    const lines = await listenToConsole('error', async (said) => {
      await mount(`<div lang="en">${timeline('', table('3.250'))}</div>`);
      await until(() => said.length);
    });
    expect(lines).to.eql([
      '<desertion-timeline> facts[0].value (row 2) is "3.250": write 3250 or 3.2500: it may be either',
    ]);
  });

  for (const [how, markup] of [
    [
      'with heads as spreadsheets write them',
      table(3250).replace('id', 'ID').replace('value', 'Value '),
    ],
    [
      'below a title, above an empty row and a foot',
      `<table><tr><th colspan="2">Cases</th></tr><tr><th>id</th><th>value</th></tr>
        <tr><td>F5a</td><td>3250</td></tr><tr><td></td><td></td></tr>
        <tfoot><tr><td>Source:</td><td>one document</td></tr></tfoot></table>`,
    ],
    ['in the wrapper of a framework', `<astro-slot>${table(3250)}</astro-slot>`],
    ['as JSON of another name', script(3250).replace('application/json', 'text/json')],
    ['with an id in other letters', table(3250).replace('F5a', 'f5A')],
  ] as const)
    it(`is found ${how}`, async () => {
      const graphic = await mount<Timeline>(timeline('', markup));
      await says(graphic, '3,250');
    });

  it('names what is wrong in an attribute, and how to write it, and keeps the built-in picture', async () => {
    const lines = await listenToConsole('error', async (said) => {
      const graphic = await mount<Timeline>(timeline('values="3250"'));
      await until(() => said.length && graphic.shadowRoot!.querySelector('slot:not([hidden])'));
    });
    expect(lines).to.have.length(1);
    expect(lines[0])
      .to.contain('<desertion-timeline>')
      .and.contain('"3250"')
      .and.contain('F5a=3250');
  });

  it('is read from JSON that a content system has damaged', async () => {
    for (const markup of [
      hosts.classicEditorJson,
      hosts.texturizedJson,
      timeline(
        '',
        `<script type="application/json">${facts(3250).replaceAll('"', '&quot;')}</script>`,
      ),
      timeline(`data-story='${facts(3250).replaceAll('"', '&amp;#8221;')}'`),
    ]) {
      const box = await mount(`<div>${markup}</div>`);
      await says(box.querySelector('desertion-timeline')!, '3,250');
      unmountAll();
    }
  });

  it('is told with the ampersand that an author wrote', async () => {
    const markup = hosts.texturizedJson.replace('"note"', '"label"');
    const box = await mount(`<div>${markup}</div>`);
    const graphic = box.querySelector<Timeline>('desertion-timeline')!;
    await says(graphic, '3,250');
    graphic.shadowRoot!.querySelector<HTMLElement>('[part="table-button"]')!.click();
    await says(graphic, '1 < 2 & 3 > 2');
  });

  it('may come later, as JSON, as a table, or as a property set before the tag was known', async () => {
    const graphic = await mount<Timeline>(timeline());
    graphic.insertAdjacentHTML('beforeend', `<p></p>${table(3004)}`);
    await says(graphic, '3,004');
    const box = await mount('<div></div>');
    const parsed = new DOMParser().parseFromString(timeline(), 'text/html');
    const early = parsed.querySelector('desertion-timeline')!;
    Object.assign(early, { story: { facts: [{ id: 'F5a', value: 3006 }] }, state: '2024' });
    box.append(document.adoptNode(early));
    await settled();
    await says(early, '3,006');
    expect(early.shadowRoot!.querySelector('figure')!.dataset['shown']).to.equal('2024');
  });

  for (const late of [facts(3001), 'no story'])
    it(`is that of the address asked for last, when the one before answers late (${late})`, async () => {
      const answers = new Map<unknown, (text: string) => void>();
      window.fetch = (address) =>
        new Promise((resolve) => answers.set(address, (text) => void resolve(new Response(text))));
      const answer = async (address: string, text: string): Promise<void> => {
        await until(() => answers.has(address));
        answers.get(address)!(text);
      };
      const lines = await listenToConsole('error', async () => {
        const graphic = await mount<Timeline>(timeline('src="first.json"'));
        await until(() => answers.has('first.json'));
        graphic.src = 'second.json';
        await answer('second.json', facts(3002));
        await says(graphic, '3,002');
        await answer('first.json', late);
        // What is asked for after it and told has gone the same way behind it.
        const witness = mount<Timeline>(timeline('src="third.json"'));
        await answer('third.json', facts(3003));
        await says(await witness, '3,003');
        expect(wordsOf(graphic)).to.contain('3,002').and.not.contain('3,001');
      });
      expect(lines).to.deep.equal([]);
    });

  it('is not loaded any further for an element that has gone, and is when it comes back', async () => {
    const asked: AbortSignal[] = [];
    window.fetch = (_, options) => {
      asked.push(options!.signal!);
      return asked.length === 1
        ? new Promise(() => {})
        : Promise.resolve(new Response(facts(3002)));
    };
    const graphic = await mount<Timeline>(timeline('src="story.json"'));
    await until(() => asked.length);
    const box = graphic.parentElement!;
    box.append(graphic);
    await settled();
    expect(asked.map(({ aborted }) => aborted)).to.deep.equal([false]);
    graphic.remove();
    await until(() => asked[0]!.aborted);
    box.append(graphic);
    await says(graphic, '3,002');
    graphic.remove();
    await settled();
    box.append(graphic);
    await settled();
    expect(asked).to.have.length(2);
  });

  for (const [what, respond, reason] of [
    ['a page', () => new Response('', { headers: { 'content-type': 'text/html' } }), 'text/html'],
    ['too much', () => new Response('x'.repeat(2 ** 21 + 1)), 'larger than 2 MB'],
  ] as const)
    it(`that is ${what} at its address is refused in one message, and what was shown stays`, async () => {
      window.fetch = () => Promise.resolve(respond());
      const graphic = await mount<Timeline>(timeline('values="F5a=3002"'));
      await says(graphic, '3,002');
      const lines = await listenToConsole('error', async (written) => {
        graphic.removeAttribute('values');
        graphic.src = '/story.json';
        await until(() => written.length);
        await settled();
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<desertion-timeline> src is "/story.json"').and.contain(reason);
      expect(wordsOf(graphic)).to.contain('3,002');
    });

  it('is waited for while the page is still being read, so that half of it is no mistake', async () => {
    const frame = await mountFrame('', 'block-size: 600px');
    const page = frame.document;
    page.open();
    // The first has its data in an attribute: what reads data is there when the second needs it.
    page.write(`<!doctype html><script>import('/src/define.ts')</script>
      ${timeline('values="F5a=3002"')}`);
    const lines: unknown[] = [];
    (frame as unknown as { console: Console }).console.error = (line) => void lines.push(line);
    await until(() => wordsOf(page.querySelector('desertion-timeline')!).includes('3,002'));
    page.write(`<desertion-timeline id="late">${table(3003).replace('</table>', '')}<p>`);
    const late = (): Element => page.querySelector('#late')!;
    await until(() => late().querySelector('td') && late().shadowRoot);
    await settled(page);
    expect(wordsOf(late())).to.equal('');
    page.write('<tr><td>F5b</td><td>3004</td></tr></table></desertion-timeline>');
    page.close();
    await until(() => wordsOf(late()).includes('3,003') && wordsOf(late()).includes('3,004'));
    expect(lines).to.deep.equal([]);
  });
});
