import { expect } from 'chai';
import { emulateMedia } from '../../scripts/testing/browser-commands.js';
import { graphicTags } from '../story/graphic-tags.js';
import { graphics } from '../story/graphics.js';
import type { GraphicWords } from '../story/story-data.js';
import { mount, settled, showTable, unmountAll, until } from '../testing/mount.fixture.js';
import { certaintyNames } from '../words/certainty-words.js';

const everyState = graphicTags.flatMap((tag) =>
  graphics[tag].states.map((state) => ({ tag, state })),
);

/** What a reader sees: the words of other states wait in the same places. */
const shown = (graphic: Element, selector: string): HTMLElement | null =>
  graphic.shadowRoot!.querySelector<HTMLElement>(`.shown ${selector}`);
const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const figureOf = (graphic: Element): Element => graphic.shadowRoot!.querySelector('figure')!;

const labels = { added: 'added', part: 'part', others: 'others', all: 'all' };

const mountMeter = (graphic: object) =>
  mount(
    `<projection-meter state="rate"><script type="application/json">${JSON.stringify({
      graphics: { 'projection-meter': { labels, ...graphic } },
    })}</script></projection-meter>`,
  );

const figures = { reached: 'F2a', share: 'F2b', whole: 'D3', pace: 'D4' };
const say = (headline: string): GraphicWords['states'][string] => ({
  headline,
  picture: 'A band',
  about: ['reached'],
});
const states = {
  rate: say('So *many* go*'),
  'year-end': say('At the end'),
  'one-in-ten': say('A part'),
};

describe('the figure around a picture', () => {
  afterEach(unmountAll);

  for (const { tag, state } of everyState)
    describe(`<${tag} state="${state}">`, () => {
      it('says over its headline what it speaks of, and how that is known', async () => {
        const graphic = await mount(`<${tag} state="${state}"></${tag}>`);
        expect(textOf(shown(graphic, '.eyebrow em'))).to.have.length.greaterThan(5);
        const names = [...graphic.shadowRoot!.querySelectorAll('.shown .eyebrow i')].map(textOf);
        expect(names).to.have.length.within(1, 2);
        for (const name of names)
          expect(Object.values(certaintyNames).some((it) => name.startsWith(it))).to.equal(true);
      });

      it('sets one finding of its headline in the accent', async () => {
        const graphic = await mount(`<${tag} state="${state}"></${tag}>`);
        const headline = shown(graphic, '.headline')!;
        const findings = headline.querySelectorAll('[part="finding"]');
        expect(findings).to.have.lengthOf(1);
        expect(getComputedStyle(findings[0]!).color).not.to.equal(getComputedStyle(headline).color);
        expect(getComputedStyle(findings[0]!).fontStyle).to.equal('normal');
      });

      it('is named by its headline, without the marks of the finding, whatever it shows', async () => {
        const graphic = await mount(`<${tag} state="${state}"></${tag}>`);
        const headline = textOf(shown(graphic, '.headline'));
        expect(figureOf(graphic).getAttribute('aria-label')).to.equal(headline);
        expect(headline).not.to.contain('*');
        await showTable(graphic);
        expect(figureOf(graphic).getAttribute('aria-label')).to.equal(headline);
        expect(textOf(graphic.shadowRoot!.querySelector('caption'))).to.equal(headline);
      });

      it('tells what to know in one note on a phone', async () => {
        const graphic = await mount(`<${tag} state="${state}"></${tag}>`, 360);
        const notes = [...graphic.shadowRoot!.querySelectorAll('.shown .notes > span')];
        expect(notes.filter((it) => it.getClientRects().length > 0)).to.have.lengthOf(1);
      });
    });

  it('keeps its words in place from state to state', async () => {
    const graphic = await mount('<desertion-timeline state="document"></desertion-timeline>', 360);
    const topOf = (selector: string) => shown(graphic, selector)!.getBoundingClientRect().top;
    const before = ['.eyebrow', '.headline', '.notes'].map(topOf);
    graphic.setAttribute('state', 'pace');
    await settled();
    expect(['.eyebrow', '.headline', '.notes'].map(topOf)).to.deep.equal(before);
  });

  it('says in words what its eyebrow says to the eye', async () => {
    const meter = await mount<HTMLElementTagNameMap['projection-meter']>(
      '<projection-meter></projection-meter>',
    );
    expect(meter.describe('year-end')).to.contain(
      'The whole army, people leaving, 2025, projected, if the rate holds.',
    );
  });

  it('has its finding in the system’s colour where colours are forced', async () => {
    // WebKitGTK forces none.
    if (!CSS.supports('forced-color-adjust: none')) return;
    await emulateMedia({ forcedColors: 'active' });
    const graphic = await mount('<growth-range state="double"></growth-range>');
    const headline = shown(graphic, '.headline')!;
    const finding = headline.querySelector('em')!;
    expect(getComputedStyle(finding).color).to.equal(getComputedStyle(headline).color);
    await emulateMedia({ forcedColors: 'none' });
  });

  describe('of an author’s own words', () => {
    it('marks what they mark, and leaves an asterisk without another as it is', async () => {
      const meter = await mountMeter({ figures, states });
      await until(() => textOf(shown(meter, '.headline')) === 'So many go*');
      expect(textOf(shown(meter, '.headline em'))).to.equal('many');
    });

    it('has nothing over its headline that they did not write', async () => {
      const meter = await mountMeter({ figures, states });
      await until(() => textOf(shown(meter, '.headline')) === 'So many go*');
      expect(shown(meter, '.eyebrow')).to.equal(null);
    });

    it('has what they write over it: of all states, or of one', async () => {
      const rate = { ...states.rate, eyebrow: ['This state'], certainties: ['pace'] };
      const meter = await mountMeter({
        figures,
        states: { ...states, rate },
        eyebrow: ['All states', '{reached:unit}'],
      });
      await until(() => textOf(shown(meter, '.eyebrow')) === 'This state our arithmetic');
      meter.setAttribute('state', 'year-end');
      await until(() => textOf(shown(meter, '.eyebrow')).startsWith('All states people projected'));
    });
  });
});
