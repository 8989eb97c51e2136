import { expect } from 'chai';
import { setViewport } from '../../../scripts/testing/browser-commands.js';
import {
  listenToConsole,
  mount,
  settled,
  unmountAll,
  until,
  wordsOf,
} from '../../testing/mount.fixture.js';
import type { ScrollyStoryElement } from './scrolly-story-element.js';

const STORY = `<scrolly-story name="ranks">
  <desertion-timeline></desertion-timeline>
  <scrolly-step name="list" state="document"><p>One.</p></scrolly-step>
  <scrolly-step name="year" state="2024"><p>Two.</p></scrolly-step>
  <scrolly-step name="pace" state="pace"><p>Three.</p></scrolly-step>
</scrolly-story>`;

const mountStory = async (markup: string, width = 960): Promise<ScrollyStoryElement> => {
  const root = await mount(`<div>${markup}</div>`, width);
  return root.querySelector('scrolly-story')!;
};

const shown = (graphic: Element): string | undefined =>
  graphic.shadowRoot!.querySelector('figure')?.dataset['shown'];

/** The state that a graphic of the story shows at each step. */
async function walk(
  story: ScrollyStoryElement,
  selector = 'desertion-timeline',
): Promise<unknown[]> {
  const states = [];
  for (const index of story.steps.keys()) {
    story.goTo(index);
    await settled();
    expect(story.index).to.equal(index);
    states.push(shown(story.querySelector(selector)!));
  }
  return states;
}

describe('a story in markup that is not what its author wrote', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(unmountAll);

  it('is told where the quotes of its attributes have been stripped', async () => {
    const story = await mountStory(`<scrolly-story name=ranks layout=stack offset=0.4>
      <desertion-timeline></desertion-timeline>
      <scrolly-step name=list graphic=desertion-timeline state=2025-h1>One.</scrolly-step>
      <scrolly-step name=year graphic=desertion-timeline state=2024>Two.</scrolly-step></scrolly-story>`);
    expect(await walk(story)).to.deep.equal(['2025-h1', '2024']);
    expect([story.layout, story.offset, story.name]).to.deep.equal(['stack', 0.4, 'ranks']);
  });

  it('is told where they have become curly, and its author hears of it with the known states', async () => {
    const lines = await listenToConsole('warn', async () => {
      const story = await mountStory(STORY.replace('state="2024"', 'state=“2024”'));
      expect(await walk(story)).to.deep.equal(['document', 'document', 'pace']);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('“2024”').and.contain('document, 2024');
  });

  it('is told where a framework has written its tags and attributes in other cases', async () => {
    const story = await mountStory(`<SCROLLY-STORY NAME="ranks" trackProgress LAYOUT="stack">
      <Desertion-Timeline noTable noDownload></Desertion-Timeline>
      <Scrolly-Step NAME="list" Graphic="DESERTION-TIMELINE" STATE="pace">One.</Scrolly-Step></SCROLLY-STORY>`);
    expect(await walk(story)).to.deep.equal(['pace']);
    expect([story.layout, story.trackProgress]).to.deep.equal(['stack', true]);
    const timeline = story.querySelector('desertion-timeline')!;
    expect([timeline.noTable, timeline.noDownload]).to.deep.equal([true, true]);
  });

  it('shows the first graphic of an id that two have, and its author hears of it once', async () => {
    const lines = await listenToConsole('warn', async () => {
      const story = await mountStory(`<scrolly-story name="ranks">
        <desertion-timeline id="chart"></desertion-timeline><origin-shift id="chart"></origin-shift>
        <scrolly-step graphic="chart" state="2024">One.</scrolly-step>
        <scrolly-step graphic="chart" state="pace">Two.</scrolly-step></scrolly-story>`);
      expect(await walk(story)).to.deep.equal(['2024', 'pace']);
      expect(story.querySelector('desertion-timeline')!.staging).to.equal('on');
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('"chart"').and.contain('2 graphics').and.contain('id');
  });

  it('looks for an id in itself alone, whatever else is on the page', async () => {
    const one = (tag: string, state: string): string =>
      `<scrolly-story><${tag} id="chart"></${tag}><scrolly-step graphic="chart" state="${state}">One.</scrolly-step></scrolly-story>`;
    const lines = await listenToConsole('warn', async () => {
      const root = await mount(
        `<div>${one('case-field', 'rest')}${one('origin-shift', '2025')}</div>`,
      );
      const [first, second] = root.querySelectorAll('scrolly-story');
      expect(await walk(first!, 'case-field')).to.deep.equal(['rest']);
      expect(await walk(second!, 'origin-shift')).to.deep.equal(['2025']);
    });
    expect(lines).to.deep.equal([]);
  });

  it('is told within a paragraph, and takes nothing from it', async () => {
    const paragraph = document.createElement('p');
    paragraph.innerHTML = STORY;
    const alone = await mountStory(STORY);
    const style = document.createElement('style');
    style.textContent =
      'p { font: italic 900 40px/3 fantasy; letter-spacing: 0.2em; word-spacing: 1em; text-indent: 5em; text-align: justify; text-transform: uppercase; white-space: pre-wrap; text-shadow: 1px 1px red }';
    const root = await mount(`<div></div>`, 960);
    root.append(style, paragraph);
    await settled();
    const story = paragraph.querySelector('scrolly-story')!;
    expect(await walk(story)).to.deep.equal(['document', '2024', 'pace']);
    const typeOf = (element: Element): string[] => {
      const it = getComputedStyle(element);
      return [
        it.font,
        it.letterSpacing,
        it.wordSpacing,
        it.textIndent,
        it.textAlign,
        it.textTransform,
        it.whiteSpace,
        it.textShadow,
      ];
    };
    const headlines = [alone, story].map((it) =>
      typeOf(it.querySelector('desertion-timeline')!.shadowRoot!.querySelector('.headline')!),
    );
    expect(headlines[1]).to.deep.equal(headlines[0]);
    expect(typeOf(story.steps[0]!)).to.deep.equal(typeOf(alone.steps[0]!));
  });

  it('may have a table as a step, which keeps its rows together and is no data', async () => {
    const table =
      '<table data-step="rows" data-state="2024" style="border-collapse: collapse"><tr><th>id</th><th>value</th></tr><tr><td>F5a</td><td>9</td></tr></table>';
    const errors = await listenToConsole('error', async () => {
      const story = await mountStory(STORY.replace('</scrolly-story>', `${table}</scrolly-story>`));
      expect(await walk(story)).to.deep.equal(['document', '2024', 'pace', '2024']);
      const rows = story.querySelector('table')!;
      const [row] = rows.rows;
      expect(row!.getBoundingClientRect().height).to.be.below(60);
      const before = story.steps[2]!.getBoundingClientRect();
      expect(rows.getBoundingClientRect().top - before.bottom).to.be.above(innerHeight * 0.15);
      const end = story.getBoundingClientRect().bottom;
      expect(end - rows.getBoundingClientRect().bottom).to.be.above(innerHeight * 0.3);
      expect(wordsOf(story.querySelector('desertion-timeline')!)).not.to.match(/\b9\b/);
    });
    expect(errors).to.deep.equal([]);
  });
});

describe('a story that is out of sight at first', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(unmountAll);

  for (const [place, wrap, open] of [
    [
      'details',
      (it: string) => `<details><summary>More</summary>${it}</details>`,
      (root: Element) => (root.querySelector('details')!.open = true),
    ],
    [
      'a dialog',
      (it: string) => `<dialog style="inline-size: 900px; max-block-size: none">${it}</dialog>`,
      (root: Element) => root.querySelector('dialog')!.show(),
    ],
    [
      'a modal dialog',
      (it: string) =>
        `<dialog style="inline-size: 900px; block-size: 600px; overflow: auto">${it}</dialog>`,
      (root: Element) => root.querySelector('dialog')!.showModal(),
    ],
    [
      'a tab panel',
      (it: string) => `<div role="tabpanel" hidden>${it}</div>`,
      (root: Element) => root.querySelector('[hidden]')!.removeAttribute('hidden'),
    ],
    [
      'a panel of no height',
      (it: string) => `<div class="panel" style="block-size: 0; overflow: hidden">${it}</div>`,
      (root: Element) => root.querySelector('.panel')!.removeAttribute('style'),
    ],
  ] as const)
    it(`is measured and drawn when it is shown, in ${place}`, async () => {
      const root = await mount(`<div>${wrap(STORY)}</div>`, 960);
      open(root);
      const story = root.querySelector('scrolly-story')!;
      const timeline = story.querySelector('desertion-timeline')!;
      await until(() => timeline.shadowRoot!.querySelector('.picture svg text'));
      await settled();
      expect(timeline.getBoundingClientRect().height).to.be.above(200);
      expect(await walk(story)).to.deep.equal(['document', '2024', 'pace']);
    });
});
