import { expect } from 'chai';
import { setViewport } from '../scripts/testing/browser-commands.js';
import type { Drawing, GraphicElement } from '../src/graphic/graphic-element.js';
import { graphicTags } from '../src/story/graphic-tags.js';
import { toolsCome, unmountAll, until } from '../src/testing/testing.fixture.js';
import { type BuiltPage, MODULE, openPage } from './built-page.fixture.js';

/* `dist/stories/article.json`, told as a story of its own, held against what the tags tell by themselves. */

type Graphic = GraphicElement<Drawing>;

const SRC = 'src="/dist/stories/article.json"';
const SILENT = ['style', 'script'];

/** All texts of an element in their order: of one with a shadow, those in it. */
function textsOf(node: Node): string[] {
  if (node instanceof node.ownerDocument!.defaultView!.Text)
    return node.data.trim() ? [node.data.trim().replace(/\s+/g, ' ')] : [];
  const { localName = '', shadowRoot = null } = node as Partial<Element>;
  if (SILENT.includes(localName)) return [];
  return [...(shadowRoot ?? node).childNodes].flatMap(textsOf);
}

async function open(body: string): Promise<BuiltPage & { pair: [Element, Element] }> {
  const page = await openPage(MODULE + body);
  const [one, other] = page.window.document.body.querySelectorAll(':scope > :not(script)');
  return { ...page, pair: [one!, other!] };
}

/** What a graphic alone shows and says in each of its states, and in its table. */
async function readStates(graphic: Graphic): Promise<string[][]> {
  const root = graphic.shadowRoot!;
  await until(() => root.querySelector('.picture svg, .claim'));
  await toolsCome(root);
  const told: string[][] = [];
  for (const state of graphic.states) {
    graphic.state = state;
    await graphic.updateComplete;
    // An opening is drawn by a part that comes later.
    await until(() => root.querySelector('.picture text'));
    told.push([state, graphic.describe(state), ...textsOf(root)]);
  }
  root.querySelector<HTMLButtonElement>('[part="table-button"]')!.click();
  await until(() => root.querySelector('table'));
  return [...told, textsOf(root)];
}

describe('the built-in story as a file', () => {
  before(() => setViewport(1000, 700));
  afterEach(unmountAll);

  for (const tag of graphicTags)
    it(`has <${tag}> show and say the same in each state`, async () => {
      const { pair, said } = await open(`<${tag}></${tag}><${tag} ${SRC}></${tag}>`);
      const [builtIn, own] = await Promise.all(pair.map((it) => readStates(it as Graphic)));
      expect(own).to.eql(builtIn);
      expect(said).to.eql([]);
    });

  it('says the same in its prose, and leaves out of what it is about only the line over the title', async () => {
    const story = (attributes: string): string =>
      `<desertion-story ${attributes}></desertion-story>`;
    const { pair, said } = await open(story('') + story(SRC));
    const read = (it: Element): string[] =>
      [...(it.shadowRoot?.querySelectorAll('h2, h3, h4, p, li, dt, dd') ?? [])].map((part) =>
        textsOf(part).join(' '),
      );
    const figuresIn = (it: Element): Element[] => [
      ...(it.shadowRoot?.querySelectorAll('story-figure') ?? []),
    ];
    await until(() => pair.every((it) => it.shadowRoot?.querySelector('.ledger')));
    await until(() => pair.flatMap(figuresIn).every((it) => textsOf(it).length));
    const [builtIn, own] = pair.map(read);
    expect(builtIn!.filter((text) => !own!.includes(text))).to.eql([
      'Desertion in the Russian army',
    ]);
    expect(own!.filter((text) => !builtIn!.includes(text))).to.eql([]);
    expect(said).to.eql([]);
  });
});
