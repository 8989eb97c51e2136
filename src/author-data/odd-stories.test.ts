import { expect } from 'chai';
import type { Drawing, GraphicElement } from '../graphic/graphic-element.js';
import { builtInStory } from '../story/article/built-in-story.js';
import { graphicTags } from '../story/graphic-tags.js';
import { graphics } from '../story/graphics.js';
import type { GraphicWords } from '../story/story-data.js';
import { listenToConsole, mount, settled, unmountAll, until } from '../testing/mount.fixture.js';

type Graphic = GraphicElement<Drawing>;

/** Forty characters without a space, in scripts that are not ours. */
const LONG = { ka: 'გ'.repeat(40), ar: 'ب'.repeat(40), ja: '統'.repeat(40) };

const shapes = (graphic: Graphic): Element[] => [
  ...graphic.shadowRoot!.querySelectorAll('.picture text'),
];

function expectApart(graphic: Graphic): void {
  const picture = graphic.shadowRoot!.querySelector('.picture')!.getBoundingClientRect();
  const texts = shapes(graphic);
  const boxes = texts.map((text) => text.getBoundingClientRect());
  boxes.forEach((box, i) => {
    expect(box.left, texts[i]!.textContent).to.be.at.least(picture.left - 2);
    expect(box.right, texts[i]!.textContent).to.be.at.most(picture.right + 2);
    for (const other of boxes.slice(i + 1)) {
      const apart =
        box.right <= other.left + 1 ||
        other.right <= box.left + 1 ||
        box.bottom <= other.top + 5 ||
        other.bottom <= box.top + 5;
      expect(apart, texts[i]!.textContent).to.equal(true);
    }
  });
}

/** What the graphic complains of when it is given a story. */
async function complaintOf(graphic: Graphic, story: unknown): Promise<string> {
  const lines = await listenToConsole('error', async () => {
    graphic.story = story;
    await new Promise((resolve) => graphic.addEventListener('scrolly-error', resolve));
  });
  return lines.join('\n');
}

describe('a graphic with a story that is hard to draw', () => {
  afterEach(unmountAll);

  for (const tag of graphicTags) {
    it(`<${tag}> has words on its picture for each label that a story must bring`, async () => {
      const graphic = await mount<Graphic>(`<${tag}></${tag}>`);
      const { labels = {} } = (graphic as unknown as { words: GraphicWords }).words;
      expect(Object.keys(graphics[tag].labels ?? {})).to.have.members(Object.keys(labels));
    });

    // All words and no picture: nothing there could collide.
    if (!graphics[tag].states.length) continue;
    for (const [language, long] of Object.entries(LONG))
      it(`<${tag}> keeps its words apart when each is forty characters of "${language}"`, async () => {
        const dir = language === 'ar' ? 'rtl' : 'ltr';
        const graphic = await mount<Graphic>(
          `<${tag} dir="${dir}" style="--scrolly-move: 0s"></${tag}>`,
          360,
        );
        await until(() => graphic.shadowRoot?.querySelector('.picture svg'));
        const facts = Object.values(graphics[tag].roles)
          .map(({ id }) => builtInStory().data.facts.find((fact) => fact.id === id))
          .filter((fact) => fact !== undefined)
          .map(({ id, unit }) => ({
            id,
            label: long,
            ...(unit === 'times' || unit === 'share' ? {} : { unit: long }),
            note: long,
          }));
        graphic.story = { facts };
        await until(() => graphic.shadowRoot!.querySelector('.picture svg'));
        for (const state of graphics[tag].states) {
          graphic.state = state;
          await settled();
          expectApart(graphic);
        }
      });
  }

  it('refuses a missing value where it needs a number, and names tag, place, value and cure', async () => {
    const graphic = await mount<Graphic>('<projection-meter></projection-meter>');
    const line = await complaintOf(graphic, {
      facts: [{ id: 'F2a', value: null }],
      derived: [
        { id: 'D3', from: ['F4'], operation: 'F4 × 1' },
        { id: 'D4', from: ['F4'], operation: 'F4 × 1' },
      ],
    });
    expect(line).to.equal('<projection-meter> facts[0].value is null: give F2a a number');
  });

  it('refuses a sum whose parts are gone', async () => {
    const graphic = await mount<Graphic>('<desertion-timeline></desertion-timeline>');
    const line = await complaintOf(graphic, {
      derived: [{ id: 'D2', from: ['F99'], operation: 'F99 × 2' }],
    });
    expect(line).to.match(
      /^<desertion-timeline> derived\[0\]\.from\[0\] is "F99": did you mean F9a or F9b\? use one of: F1,/,
    );
  });

  it('refuses periods that would lie on each other', async () => {
    const graphic = await mount<Graphic>('<desertion-timeline></desertion-timeline>');
    const period = { from: '2024-06', to: '2025-06' };
    const line = await complaintOf(graphic, { facts: [{ id: 'F5b', period }] });
    expect(line).to.match(/facts\[0\]\.period\.from is "2024-06": let F5b begin after F5a/);
  });

  it('refuses words that name what is not there', async () => {
    const graphic = await mount<Graphic>('<origin-shift></origin-shift>');
    const line = await complaintOf(graphic, {
      steps: [{ name: 'one', graphic: 'origin-shift', state: 'shift', text: ['{F99}'] }],
    });
    expect(line).to.match(
      /^<origin-shift> steps\[0\]\.text\[0\] is "\{F99\}": did you mean F9a or F9b\? use/,
    );
  });

  it('draws its own figures of thousands', async () => {
    const graphic = await mount<Graphic>('<projection-meter state="year-end"></projection-meter>');
    const [fact] = builtInStory().data.facts;
    const many = Array.from({ length: 4_900 }, (_, i) => ({ ...fact, id: `row-${i}` }));
    graphic.story = { facts: [...many, { id: 'F2a', value: 90_000 }] };
    const label = () => graphic.shadowRoot!.querySelector('[data-key="year-end"]')!.textContent;
    await until(() => label().includes('90,000'));
  });
});
