import { expect } from 'chai';
import { setViewport } from '../../../../scripts/testing/browser-commands.js';
import { article } from '../../../story/article/article.js';
import { graphics } from '../../../story/graphics.js';
import { mount, mountWhole, settled, unmountAll, until } from '../../../testing/mount.fixture.js';
import type { ScrollyStoryElement } from '../scrolly-story-element.js';

const STORY = `
  <scrolly-story mode="text">
    <desertion-timeline></desertion-timeline>
    <origin-shift></origin-shift>
    <scrolly-step name="list" graphic="desertion-timeline" state="document"><p>One.</p></scrolly-step>
    <scrolly-step name="year" state="2024"><p>Two.</p></scrolly-step>
    <scrolly-step name="origin" graphic="origin-shift" state="shift"><p>Three.</p></scrolly-step>
    <scrolly-step name="same"><p>Four.</p></scrolly-step>
  </scrolly-story>`;

/** What is said in words at each step: nothing where the next step says the same. */
function wordsAt({ steps }: ScrollyStoryElement): (ShadowRoot | undefined)[] {
  return steps.map(
    (step) =>
      step.shadowRoot!.querySelector('[part="still"]')?.firstElementChild?.shadowRoot ?? undefined,
  );
}

async function mountText(markup = STORY): Promise<ScrollyStoryElement> {
  const story = await mount<ScrollyStoryElement>(markup);
  await until(() => wordsAt(story).some((it) => it?.querySelector('.in-words')));
  await settled();
  return story;
}

const textOf = (node: Node | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('a story in mode text', () => {
  beforeEach(() => setViewport(1000, 700));
  afterEach(unmountAll);

  it('says after each step what the graphic says there, without picture or buttons', async () => {
    const story = await mountText();
    const graphic = story.querySelector('desertion-timeline')!;
    for (const [i, state] of ['document', '2024'].entries()) {
      const said = wordsAt(story)[i]!;
      const sentences = [...said.querySelectorAll('figure > p')].map(textOf);
      for (const sentence of sentences.slice(0, 2))
        expect(graphic.describe(state)).to.contain(sentence);
      expect(sentences.at(-1)).to.match(/^Source: ./);
      expect(said.querySelector('.picture, svg, canvas, button')).to.equal(null);
    }
  });

  it('has the table of a graphic after the last step in a row that shows it', async () => {
    const story = await mountText();
    const tables = wordsAt(story).map((it) => Boolean(it?.querySelector('table')));
    expect(tables).to.deep.equal([false, true, false, true]);
    const rows = wordsAt(story)[1]!.querySelectorAll('tbody tr');
    expect(rows.length).to.be.at.least(Object.keys(graphics['desertion-timeline'].roles).length);
  });

  it('moves the table when another step shows the graphic last', async () => {
    const story = await mountText();
    story.steps[1]!.remove();
    await until(() => wordsAt(story)[0]?.querySelector('table'));
  });

  it('leaves no room for pictures that nobody draws', async () => {
    const story = await mountText();
    for (const said of wordsAt(story)) {
      const figure = said?.querySelector('figure');
      if (!figure) continue;
      const end = figure.lastElementChild!.getBoundingClientRect().bottom;
      expect(figure.getBoundingClientRect().bottom - end).to.be.below(20);
    }
  });

  it('follows the data of the story', async () => {
    const story = await mountText();
    story.story = { facts: [{ id: 'F5a', value: 4100 }] };
    await until(() => textOf(wordsAt(story)[1]).includes('4,100'));
  });

  it('shows what an author says about another’s graphic, and the graphic itself', async () => {
    const story = await mount<ScrollyStoryElement>(
      `<scrolly-story mode="text"><img id="map" alt="A map of the roads" src="/demo/picture.png">
        <scrolly-step graphic="map"><p>One.</p></scrolly-step>
        <section data-step="b" data-alt="The roads are closed"><p>Two.</p></section></scrolly-story>`,
    );
    const stills = () => [
      ...story.steps[0]!.shadowRoot!.querySelectorAll('[part="still"]'),
      ...story.shadowRoot!.querySelectorAll('[part="still"]'),
    ];
    await until(() => stills().length === 1);
    expect(stills().map((still) => textOf(still.querySelector('p')))).to.deep.equal([
      'The roads are closed',
    ]);
    story.steps[1]!.dataset['state'] = 'closed';
    await until(() => stills().length === 2);
    expect(textOf(stills()[0]!.querySelector('p'))).to.equal('A map of the roads');
    const picture = stills()[0]!.querySelector('div')!;
    expect(picture.shadowRoot!.querySelector('img')).to.exist;
  });

  it('tells every fact of the whole story with its certainty', async () => {
    const whole = await mountWhole('mode="text"');
    const stories = [...whole.shadowRoot!.querySelectorAll('scrolly-story')];
    const told = () =>
      stories
        .map((it) =>
          wordsAt(it)
            .map((said) => textOf(said))
            .join(' '),
        )
        .join(' ');
    await until(() => stories.every((it) => wordsAt(it).at(-1)?.querySelector('table')));
    const prose = [...whole.shadowRoot!.querySelectorAll('story-figure, claim-note')].map((it) =>
      it.localName === 'claim-note' ? ['F8a', 'F8b'] : it.getAttribute('fact'),
    );
    for (const { id, label } of article.facts)
      expect(prose.flat().includes(id) || told().includes(label), id).to.equal(true);
    for (const word of ['recorded', 'reported', 'projected', 'judged', 'our arithmetic'])
      expect(told()).to.contain(word);
  });

  it('goes to paper as it is', async () => {
    const story = await mountText();
    window.dispatchEvent(new Event('beforeprint'));
    expect(wordsAt(story)[1]!.querySelector('table')).to.exist;
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(wordsAt(story)[1]!.querySelector('table')).to.exist;
  });
});
