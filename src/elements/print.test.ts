import { expect } from 'chai';
import {
  emulateMedia,
  engineName,
  printPage,
  setViewport,
} from '../../scripts/testing/browser-commands.js';
import type { MenuButton } from '../export/menu-button.js';
import type { FigureView } from '../figure/figure-view.js';
import type { Drawing, GraphicElement } from '../graphic/graphic-element.js';
import { article } from '../story/article/article.js';
import { articleSteps } from '../story/article/article-steps.js';
import { builtInStory } from '../story/article/built-in-story.js';
import { isOpening } from '../story/chapters.js';
import { fillText } from '../story/format/fill-text.js';
import { createFormatter } from '../story/format/format-figure.js';
import type { GraphicTag } from '../story/graphic-tags.js';
import type { Step } from '../story/story-data.js';
import { mount, mountWhole, settled, unmountAll, until } from '../testing/mount.fixture.js';
import { readColour, walkVisible } from '../testing/walk.fixture.js';
import { certaintyWord, sourceLine } from '../words/words.js';

type Graphic = GraphicElement<Drawing>;

const story = builtInStory();
const format = createFormatter(story, 'en');

/** Spaces may be folded, and words joined or broken, anywhere. */
const squeeze = (text: string): string => text.replaceAll(/[\s\u2060\u00AD]+/g, '');

const proseOf = ({ heading = '', text }: Step): string[] =>
  [
    heading,
    ...text.map((it) =>
      fillText(it, story, format)
        .map((part) => part.text)
        .join(''),
    ),
  ].filter(Boolean);

const viewOf = (graphic: Element): FigureView =>
  graphic.shadowRoot!.querySelector<MenuButton>('[part="save-button"]')!.view;

/** The graphic of a step; marks around the title of an opening are none on paper, where its words are all. */
const graphicOf = (whole: Element, step: Step): Element | undefined =>
  step.graphic && !isOpening(step)
    ? [...whole.shadowRoot!.querySelectorAll(step.graphic)].find((it) => !it.matches('[no-table]'))
    : undefined;

/** What is fetched while the page is idle has come, for the last that asked as well. */
async function fetched(): Promise<void> {
  const probe = await mount<Graphic>('<growth-range></growth-range>');
  await until(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const isFetched = probe.shadowRoot!.querySelector('.on-paper') !== null;
    window.dispatchEvent(new Event('afterprint'));
    return isFetched;
  });
  probe.parentElement!.remove();
  await import('./scrolly-story/modes/modes.lazy.js');
  await settled();
}

/** The whole story, with all that it needs for paper. */
async function mountForPaper(attributes = ''): Promise<Element> {
  const whole = await mountWhole(attributes);
  await fetched();
  return whole;
}

/** Whether the engine has no way to print, or to be told to lay out as if it did. */
const cannotPrint = async (): Promise<boolean> => (await engineName()) === 'webkit';

describe('on paper', () => {
  beforeEach(() => setViewport(1000, 700));
  afterEach(async () => {
    unmountAll();
    await emulateMedia({});
  });

  for (const width of [1000, 360])
    it(`the whole story has each step whole on one page, in order, from a screen of ${width} px`, async () => {
      if (await cannotPrint()) return;
      await setViewport(width, 700);
      const whole = await mountForPaper();
      (whole.parentElement as HTMLElement).style.inlineSize = '';
      await settled();
      const pages = (await printPage()).map(squeeze);
      let at = 0;
      for (const step of articleSteps) {
        const element = graphicOf(whole, step);
        const view = element ? viewOf(element) : undefined;
        const stateCopy = view?.stateCopies.get(step.state ?? '');
        const ids = stateCopy?.about.map((role) => view!.copy.figure(role).source) ?? [];
        const said = [
          ...proseOf(step),
          ...(stateCopy ? [stateCopy.headline, sourceLine(ids, story, format)] : []),
        ].map(squeeze);
        const page = pages.findIndex((text, i) => i >= at && text.includes(said[0] ?? ''));
        expect(page, step.name).to.be.at.least(at);
        let from = 0;
        for (const text of said) {
          const place = pages[page]!.indexOf(text, from);
          expect(place, `${step.name}: ${text}`).to.be.at.least(0);
          from = place;
        }
        at = page;
      }
      // Two steps on each, but for the opening with its key and for the ledger at the end.
      expect(pages.length).to.be.at.most(Math.ceil(articleSteps.length / 2) + 3);
      expect(pages.at(-1)).to.contain(squeeze(location.href.replace(/#.*/, '')));
    });

  it('the whole story has every fact with the word for how sure it is', async () => {
    if (await cannotPrint()) return;
    await mountForPaper();
    const text = squeeze((await printPage()).join(' ')).toLowerCase();
    for (const figure of story.figures.values()) {
      const value = typeof figure.value === 'string' ? figure.value : format.value(figure);
      expect(text, figure.id).to.contain(squeeze(value).toLowerCase());
      expect(text, figure.id).to.contain(
        squeeze(certaintyWord(figure, story, format)).toLowerCase(),
      );
    }
  });

  for (const theme of ['light', 'dark'])
    it(`everything is black, white or grey, in theme ${theme}`, async () => {
      if (await cannotPrint()) return;
      const whole = await mountForPaper(`theme="${theme}"`);
      await emulateMedia({ type: 'print' });
      window.dispatchEvent(new Event('beforeprint'));
      let seen = 0;
      for (const element of walkVisible(whole)) {
        const style = getComputedStyle(element);
        for (const name of [
          'color',
          'backgroundColor',
          'borderTopColor',
          'fill',
          'stroke',
        ] as const) {
          if (/url|none/.test(style[name])) continue;
          const [red, green, blue] = readColour(style[name]);
          expect([green, blue], `${name} of ${element.localName}.${element.className}`).to.eql([
            red,
            red,
          ]);
          seen++;
        }
        if (element instanceof HTMLCanvasElement) {
          const { data } = element
            .getContext('2d')!
            .getImageData(0, 0, element.width, element.height);
          for (let i = 0; i < data.length; i += 4)
            if (data[i + 3]) expect([data[i + 1], data[i + 2]]).to.eql([data[i], data[i]]);
        }
      }
      window.dispatchEvent(new Event('afterprint'));
      expect(seen).to.be.greaterThan(1000);
    });

  it('has no buttons, and nothing that stays in view', async () => {
    if (await cannotPrint()) return;
    const whole = await mountForPaper();
    await emulateMedia({ type: 'print' });
    window.dispatchEvent(new Event('beforeprint'));
    for (const element of walkVisible(whole)) {
      // The links of a chain are buttons, and its picture.
      if (!element.matches('.link')) expect(element.localName).not.to.equal('button');
      expect(getComputedStyle(element).position).not.to.equal('sticky');
    }
    window.dispatchEvent(new Event('afterprint'));
  });

  it('a graphic alone has the state that it shows, and its table below', async () => {
    await fetched();
    const graphic = await mount<Graphic>('<projection-meter state="rate"></projection-meter>', 900);
    const root = graphic.shadowRoot!;
    window.dispatchEvent(new Event('beforeprint'));
    const figure = root.querySelector('figure')!;
    expect(figure.offsetWidth).to.equal(648);
    expect(root.querySelector('.picture svg')!.getAttribute('width')).to.equal('608');
    const table = root.querySelector('.on-paper table')!;
    expect(table.querySelector('caption')!.textContent).to.contain(
      root.querySelector('.shown .headline')!.textContent,
    );
    expect(table.querySelectorAll('tbody tr')).to.have.length(viewOf(graphic).figures.length);
    window.dispatchEvent(new Event('afterprint'));
    expect(root.querySelector('.on-paper')).to.equal(null);
    expect(figure.offsetWidth).to.equal(900);
    expect(root.querySelector('.picture svg')!.getAttribute('width')).to.equal('860');
  });

  it('a graphic alone has no table whose author wants none', async () => {
    await fetched();
    const graphic = await mount<Graphic>('<growth-range no-table></growth-range>');
    window.dispatchEvent(new Event('beforeprint'));
    expect(graphic.shadowRoot!.querySelector('table')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('a graphic gives the addresses of its sources', async () => {
    await fetched();
    const data = { sources: [{ id: 'me', label: 'my count', url: 'https://example.org/count' }] };
    const graphic = await mount<Graphic>('<growth-range state="double"></growth-range>');
    graphic.story = {
      sources: [...article.sources, ...data.sources],
      facts: article.facts.map((fact) => ({ ...fact, source: 'me' })),
      derived: article.derived,
    };
    await until(() => graphic.shadowRoot!.textContent.includes('my count'));
    window.dispatchEvent(new Event('beforeprint'));
    const addresses = graphic.shadowRoot!.querySelector('.addresses');
    expect(addresses?.textContent).to.equal('https://example.org/count');
    window.dispatchEvent(new Event('afterprint'));
    expect(graphic.shadowRoot!.querySelector('.addresses')).to.equal(null);
  });

  it('a table that the reader has opened is whole', async () => {
    if (await cannotPrint()) return;
    await fetched();
    const tag: GraphicTag = 'evidence-chain';
    const graphic = await mount<Graphic>(`<${tag} state="press"></${tag}>`, 360);
    graphic.shadowRoot!.querySelector<HTMLElement>('[part="table-button"]')!.click();
    await until(() => graphic.shadowRoot!.querySelector('table'));
    await settled();
    const text = squeeze((await printPage()).join(''));
    for (const { label } of viewOf(graphic).figures) expect(text).to.contain(squeeze(label));
  });
});
