import { expect } from 'chai';
import { emulateMedia, engineName } from '../../scripts/testing/browser-commands.js';
import type { ScrollyErrorEvent } from '../author-data/scrolly-error-event.js';
import { builtInStory } from '../story/article/built-in-story.js';
import { numberOf } from '../story/figure.js';
import { createFormatter } from '../story/format/format-figure.js';
import { type GraphicTag, graphicTags } from '../story/graphic-tags.js';
import { graphics } from '../story/graphics.js';
import { paceOf } from '../story/pace.js';
import { monthsIn } from '../story/period.js';
import { findViolations } from '../testing/axe.fixture.js';
import { expectLabelsApart } from '../testing/expect-labels.fixture.js';
import {
  listenToConsole,
  mount,
  settled,
  showTable,
  unmountAll,
  until,
  wordsOf,
} from '../testing/mount.fixture.js';
import type { Drawing, GraphicElement } from './graphic-element.js';

type Graphic = GraphicElement<Drawing>;

const CERTAINTY = /recorded|reported|projected|judged|our arithmetic/;

/** A tag without states is all words and has tests of its own. */
const pictureTags = graphicTags.filter((tag) => graphics[tag].states.length);

const everyState = pictureTags.flatMap((tag) =>
  graphics[tag].states.map((state) => ({ tag, state: state })),
);

function shadow(element: Element, selector: string): Element {
  return element.shadowRoot!.querySelector(selector)!;
}

describe('every graphic', () => {
  afterEach(unmountAll);

  for (const tag of graphicTags)
    it(`tells of its part of the article what it would of all: <${tag}>`, async () => {
      const own = await mount<Graphic>(`<${tag}></${tag}>`);
      const whole = await mount<Graphic>(`<${tag}></${tag}>`);
      whole.story = builtInStory();
      const told = ({ shadowRoot }: Graphic): string => shadowRoot!.textContent;
      for (const state of own.states) {
        for (const graphic of [own, whole]) graphic.state = state;
        await settled();
        expect(told(own)).to.equal(told(whole));
        expect(own.describe(state)).to.equal(whole.describe(state));
      }
      for (const graphic of [own, whole]) await showTable(graphic);
      expect(told(own)).to.equal(told(whole));
    });

  for (const { tag, state } of everyState) {
    describe(`<${tag} state="${state}">`, () => {
      it('says its finding, its source and how sure it is', async () => {
        const graphic = await mount<Graphic>(`<${tag} state="${state}"></${tag}>`);
        expect(shadow(graphic, '.headline').textContent).to.have.length.greaterThan(10);
        expect(shadow(graphic, '.source').textContent).to.contain('Source:');
        expect(wordsOf(graphic)).to.match(CERTAINTY);
      });

      it('has no accessibility violation', async () => {
        const graphic = await mount<Graphic>(`<${tag} state="${state}"></${tag}>`);
        expect(await findViolations(graphic)).to.deep.equal([]);
      });

      it('has none as a table, or in dark colours', async () => {
        const graphic = await mount<Graphic>(`<${tag} state="${state}" theme="dark"></${tag}>`);
        await showTable(graphic);
        expect(shadow(graphic, 'table')).to.exist;
        expect(await findViolations(graphic)).to.deep.equal([]);
      });

      it('shows a word for its certainty even in a box as small as a phone gives', async () => {
        const graphic = await mount<Graphic>(
          `<${tag} state="${state}" style="--scrolly-graphic-height: 300px"></${tag}>`,
          320,
        );
        const visible = [...graphic.shadowRoot!.querySelectorAll('.shown span, .picture text')]
          .filter((it) => it.getClientRects().length > 0)
          .map((it) => it.textContent)
          .join(' ');
        expect(visible).to.match(CERTAINTY);
      });

      for (const width of [280, 360, 600, 900])
        it(`keeps its labels apart, inside and at 12 px or more at ${width} px`, async () => {
          for (const dir of ['ltr', 'rtl']) {
            const graphic = await mount<Graphic>(
              `<${tag} state="${state}" dir="${dir}"></${tag}>`,
              width,
            );
            await expectLabelsApart(graphic, `in direction ${dir}`);
          }
        });
    });
  }

  for (const tag of pictureTags) describe(`<${tag}>`, () => testShared(tag));
});

function testShared(tag: GraphicTag): void {
  const [first = '', second = ''] = graphics[tag].states;

  it('knows its states and cannot be given others', async () => {
    const graphic = await mount<Graphic>(`<${tag}></${tag}>`);
    expect(graphic.states).to.deep.equal(graphics[tag].states);
    expect(() => Object.assign(graphic, { states: [] })).to.throw(TypeError);
  });

  it('holds the state that it is given', async () => {
    const graphic = await mount<Graphic>(`<${tag} state="${second}"></${tag}>`);
    expect(shadow(graphic, 'figure').getAttribute('data-shown')).to.equal(second);
  });

  it('keeps the picture it has for an unknown state, and names the valid ones once', async () => {
    const graphic = await mount<Graphic>(`<${tag} state="${second}"></${tag}>`);
    const lines = await listenToConsole('warn', async () => {
      for (const wrong of [`${tag}-wrong`, second, `${tag}-wrong`]) {
        graphic.state = wrong;
        await settled();
      }
    });
    expect(shadow(graphic, 'figure').getAttribute('data-shown')).to.equal(second);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain(`<${tag}>`).and.contain(`${tag}-wrong`).and.contain(first);
  });

  it('begins with its first state when the one it is given is unknown', async () => {
    await listenToConsole('warn', async () => {
      const graphic = await mount<Graphic>(`<${tag} state="nonsense"></${tag}>`);
      expect(shadow(graphic, 'figure').getAttribute('data-shown')).to.equal(first);
    });
  });

  it('walks through its states as it passes the middle of the viewport', async () => {
    const graphic = await mount<Graphic>(`<${tag} style="margin-block: 100vh"></${tag}>`);
    const seen: string[] = [];
    const { height } = graphic.getBoundingClientRect();
    const slices = graphic.states.length;
    for (let slice = 0; slice < slices; slice++) {
      const top = graphic.getBoundingClientRect().top + window.scrollY;
      window.scrollTo(0, top - innerHeight / 2 + ((slice + 0.5) * height) / slices);
      const shown = () => shadow(graphic, 'figure').getAttribute('data-shown');
      await until(() => shown() === graphic.states[slice]);
      seen.push(shown()!);
    }
    expect(seen).to.deep.equal(graphic.states);
  });

  it('is a figure with a name and a described picture', async () => {
    const graphic = await mount<Graphic>(`<${tag} label="Our name" state="${first}"></${tag}>`);
    expect(shadow(graphic, 'figure').getAttribute('aria-label')).to.equal('Our name');
    const picture = shadow(graphic, '[role="img"]');
    expect(graphic.describe(first)).to.contain(picture.getAttribute('aria-label'));
  });

  it('shows its figures as a table with value, qualifier, period, certainty and source', async () => {
    const graphic = await mount<Graphic>(`<${tag} state="${first}"></${tag}>`);
    await showTable(graphic);
    const rows = [...graphic.shadowRoot!.querySelectorAll('tbody tr')];
    expect(rows).to.have.length.at.least(Object.keys(graphics[tag].roles).length);
    const story = builtInStory();
    const format = createFormatter(story, 'en');
    Object.values(graphics[tag].roles).forEach(({ id }, i) => {
      const row = rows[i]!;
      const figure = story.figures.get(id)!;
      const cells = [...row.children].map((cell) => cell.textContent.trim());
      expect(cells).to.have.length(6);
      expect(cells[1]).to.satisfy((cell: string) => cell.startsWith(format.exact(figure)));
      expect([cells[0], ...cells.slice(2, 4)]).to.deep.equal([
        figure.label,
        figure.qualifier ?? '',
        format.period(figure.period),
      ]);
      expect(cells[4]).to.have.length.greaterThan(5);
      expect(cells[5]).to.have.length.greaterThan(5);
    });
  });

  it('has no table button when it is told so', async () => {
    const graphic = await mount<Graphic>(`<${tag} no-table></${tag}>`);
    expect(shadow(graphic, '[part="table-button"]')).to.equal(null);
  });

  it('writes nothing on itself and nothing into its light DOM', async () => {
    const graphic = await mount<Graphic>(`<${tag} class="mine"><p>My own words</p></${tag}>`);
    for (const state of graphic.states) {
      graphic.state = state;
      await settled();
    }
    expect(graphic.outerHTML).to.equal(`<${tag} class="mine"><p>My own words</p></${tag}>`);
  });

  it('says no number that is not a fact, a derived sum, a rate or a period', async () => {
    const known = knownNumbers(tag);
    const graphic = await mount<Graphic>(`<${tag} state="${first}"></${tag}>`);
    for (const state of graphic.states) {
      graphic.state = state;
      await settled();
      const spoken = `${wordsOf(graphic)} ${graphic.describe(state)}`;
      for (const number of spoken.match(/\d[\d,.]*\d|\d/g) ?? [])
        expect(known, `"${number}" in state ${state}`).to.include(number);
    }
  });

  it('draws what updated data says', async () => {
    const role = Object.values(graphics[tag].roles).find(({ number }) => number);
    if (!role) return;
    const graphic = await mount<Graphic>(`<${tag} state="${first}"></${tag}>`);
    const before = wordsOf(graphic);
    const value = (numberOf(builtInStory().figures.get(role.id)) ?? 0) * 1.3;
    graphic.story = { facts: [{ id: role.id, value }] };
    await until(() => wordsOf(graphic) !== before);
    const format = createFormatter(builtInStory(), 'en');
    expect(wordsOf(graphic)).not.to.contain(format.exact(role.id));
  });

  it('keeps the last good picture when data is wrong, and says once what is wrong', async () => {
    const graphic = await mount<Graphic>(`<${tag} state="${first}"></${tag}>`);
    const before = wordsOf(graphic);
    const errors: ScrollyErrorEvent[] = [];
    graphic.addEventListener('scrolly-error', (event) => errors.push(event));
    const lines = await listenToConsole('error', async () => {
      graphic.story = { facts: [{ id: 'F4', value: -5 }] };
      await until(() => errors.length);
      await settled();
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain(`<${tag}>`).and.contain('facts[0].value').and.contain('-5');
    expect(errors[0]!.issues[0]!.hint).to.equal('a count is a whole number, 0 or more');
    expect(errors[0]!.bubbles && errors[0]!.composed).to.equal(true);
    expect(wordsOf(graphic)).to.equal(before);
  });

  it('shows the author’s own markup when its first data is wrong', async () => {
    const lines = await listenToConsole('error', async (written) => {
      const graphic = await mount<Graphic>(
        `<${tag}><p>My own words</p><script type="application/json">{broken</script></${tag}>`,
      );
      await until(() => written.length);
      await settled();
      expect(graphic.querySelector('p')!.getClientRects()).to.have.length(1);
      expect(graphic.shadowRoot!.querySelector('figure')).to.equal(null);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('with quotes around every key');
  });

  it('refuses a story that lacks what it draws', async () => {
    const graphic = await mount<Graphic>(`<${tag} state="${first}"></${tag}>`);
    const lines = await listenToConsole('error', async () => {
      graphic.story = { sources: [], facts: [], derived: [], steps: [] };
      await new Promise((resolve) => graphic.addEventListener('scrolly-error', resolve));
    });
    expect(lines[0]).to.contain(`{ "${Object.keys(graphics[tag].roles)[0]!}": "…"`);
  });

  it('cuts instead of moving where the reader wants no motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    // In a page of its own: WebKit does not look again at the media of a sheet that is in use.
    const page = await openPage(`/demo/elements/${tag}.html`);
    const graphic = page.querySelector<Graphic>(`${tag}[state="${first}"]`)!;
    await until(() => graphic.shadowRoot?.querySelector('.picture svg'));
    graphic.state = second;
    await graphic.updateComplete;
    const moving = graphic.shadowRoot!.getAnimations();
    await emulateMedia({});
    expect(shadow(graphic, 'figure').getAttribute('data-shown')).to.equal(second);
    expect(moving.filter(({ playState }) => playState === 'running')).to.deep.equal([]);
  });

  it('is drawn on dark paper where the reader prefers it, unless its theme says otherwise', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const auto = await mount<Graphic>(`<${tag}></${tag}>`);
    const light = await mount<Graphic>(`<${tag} theme="light"></${tag}>`);
    const [dark, fixed] = [auto, light].map((it) => getComputedStyle(it).backgroundColor);
    await emulateMedia({});
    expect(dark).to.equal('rgb(21, 22, 26)');
    expect(fixed).to.equal('rgb(251, 249, 244)');
  });

  it('takes the system’s colours where they are forced', async function () {
    if ((await engineName()) === 'webkit') return;
    await emulateMedia({ forcedColors: 'active' });
    const graphic = await mount<Graphic>(`<${tag} state="${second}"></${tag}>`);
    const paper = getComputedStyle(graphic).getPropertyValue('--_paper').trim();
    await emulateMedia({});
    expect(paper.toLowerCase()).to.equal('canvas');
  });
}

async function openPage(address: string): Promise<Document> {
  const frame = await mount<HTMLIFrameElement>(`<iframe src="${address}" height="700"></iframe>`);
  const isLoaded = ({ URL, readyState }: Document) =>
    URL.endsWith(address) && readyState === 'complete';
  await until(() => frame.contentDocument && isLoaded(frame.contentDocument));
  return frame.contentDocument!;
}

/** Every number that a graphic may say: figures in all their forms, their periods, their sums and rates. */
function knownNumbers(tag: GraphicTag): string[] {
  const story = builtInStory();
  const format = createFormatter(story, 'en');
  const texts = Object.values(graphics[tag].roles).flatMap(({ id }) => {
    const figure = story.figures.get(id)!;
    const months = monthsIn(figure.period);
    const pace = months ? paceOf(figure) : undefined;
    return [
      format.value(figure),
      format.exact(figure),
      format.period(figure.period),
      format.sum(figure),
      figure.note ?? '',
      ...(pace && months
        ? [format.pace(pace), format.sum(pace), format.duration(figure.period)]
        : []),
      ...[...story.sources.values()].map(({ date }) =>
        date ? format.period({ from: date, to: date }) : '',
      ),
    ];
  });
  return texts.flatMap((text) => text.match(/\d[\d,.]*\d|\d/g) ?? []);
}
