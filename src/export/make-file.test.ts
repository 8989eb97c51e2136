import { expect } from 'chai';
import { emulateMedia } from '../../scripts/testing/browser-commands.js';
import type { FigureView } from '../figure/figure-view.js';
import type { Drawing, GraphicElement } from '../graphic/graphic-element.js';
import { translate } from '../languages/language.js';
import { bindRoles } from '../story/bind-roles.js';
import { type GraphicTag, graphicTags } from '../story/graphic-tags.js';
import { graphics } from '../story/graphics.js';
import { mount, settled, unmountAll, until } from '../testing/mount.fixture.js';
import { cardWords } from '../words/card-words.js';
import { certaintyNames } from '../words/certainty-words.js';
import { sourceLine } from '../words/words.js';
import { fillPage as fillCard } from './card/card.lazy.js';
import { fillPage as fillFigure } from './figure/figure.lazy.js';
import { withPage } from './lay-out-page.js';
import { makeFile } from './make-file.js';
import type { MenuButton } from './menu-button.js';
import { type PageSize, pageSizes, pixelsOf } from './page-sizes.js';

type Graphic = GraphicElement<Drawing>;

const pictureTags = graphicTags.filter((tag) => graphics[tag].states.length);
type PageName = keyof typeof pageSizes;
const pages = Object.keys(pageSizes) as PageName[];
const cards = pages.filter((page) => pageSizes[page].look === 'card');
const fillPage = { card: fillCard, figure: fillFigure };
const PAPER = 'rgb(251, 249, 244)';

/** How far lines that stand close may reach into each other, as boxes of their fonts: pixels, or parts. */
const SLACK = 5;
const PART = 0.3;
/** Firefox rounds boxes of text up on either side. */
const ROUNDING = 2.5;

const buttonOf = (graphic: Graphic): MenuButton | null =>
  graphic.shadowRoot!.querySelector('[part="save-button"]');
const viewOf = (graphic: Graphic): FigureView => buttonOf(graphic)!.view;

async function show(tag: GraphicTag, state: string, attributes = ''): Promise<Graphic> {
  const graphic = await mount<Graphic>(`<${tag} state="${state}" ${attributes}></${tag}>`);
  await until(() => {
    const { picture, copy } = buttonOf(graphic)?.view ?? {};
    const isTold = graphic.shadowRoot!.querySelector('.picture text');
    return picture && isTold && copy?.format.language === (graphic.lang || 'en');
  });
  return graphic;
}

async function saveSvg(graphic: Graphic, page: PageName): Promise<Document> {
  const file = await makeFile(graphic, viewOf(graphic), { format: 'svg', page });
  const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
  expect(svg.querySelector('parsererror')?.textContent).to.equal(undefined);
  return svg;
}

/** Puts a saved picture on a page of its own, and waits until it is laid out there. */
function display(svg: Document, page: PageName): SVGSVGElement {
  const { width, height } = pageSizes[page];
  const box = document.createElement('div');
  box.style.cssText = `position: absolute; inset: 0 auto auto 0; width: ${width}px; height: ${height}px`;
  const shown = document.importNode(svg.documentElement, true) as unknown as SVGSVGElement;
  shown.style.cssText += '; display: block; width: 100%; height: 100%';
  box.append(shown);
  document.body.append(box);
  return shown;
}

const textOf = (svg: Document): string =>
  [...svg.querySelectorAll('text')].map((text) => text.textContent).join(' ');

/** Texts may be broken into lines anywhere between words. */
const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

/** Every text of a saved picture is on its page, and none lies on another. */
function expectRoom(shown: SVGSVGElement): void {
  const page = shown.getBoundingClientRect();
  const texts = [...shown.querySelectorAll('text')];
  const boxes = texts.map((text) => text.getBoundingClientRect());
  boxes.forEach((box, i) => {
    const words = texts[i]!.textContent;
    expect(box.left, `"${words}" left`).to.be.at.least(page.left);
    expect(box.right, `"${words}" right`).to.be.at.most(page.right);
    expect(box.top, `"${words}" top`).to.be.at.least(page.top);
    expect(box.bottom, `"${words}" bottom`).to.be.at.most(page.bottom);
    boxes.slice(i + 1).forEach((other, j) => {
      const slack = Math.max(SLACK, Math.min(box.height, other.height) * PART);
      const isApart =
        box.right <= other.left + ROUNDING ||
        other.right <= box.left + ROUNDING ||
        box.bottom <= other.top + slack ||
        other.bottom <= box.top + slack;
      expect(isApart, `"${words}" and "${texts[i + 1 + j]!.textContent}"`).to.equal(true);
    });
  });
}

/** The parts of a picture that have each colour. */
async function readColours(file: Blob): Promise<{ size: number[]; colours: Map<string, number> }> {
  const image = await createImageBitmap(file);
  const { width, height } = image;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Map<string, number>();
  const SAMPLE = 7;
  for (let i = 0; i < data.length; i += 4 * SAMPLE) {
    const colour = `rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`;
    colours.set(colour, (colours.get(colour) ?? 0) + (4 * SAMPLE) / data.length);
  }
  return { size: [width, height], colours };
}

describe('what a reader takes away', () => {
  afterEach(() => {
    unmountAll();
    document.querySelectorAll('body > div').forEach((box) => box.remove());
  });

  for (const tag of pictureTags)
    for (const state of graphics[tag].states)
      for (const page of pages)
        describe(`of <${tag} state="${state}"> for ${page}`, () => {
          it('is an SVG that says all that the graphic says, and needs nothing else', async () => {
            const graphic = await show(tag, state);
            const view = viewOf(graphic);
            const stateCopy = view.stateCopies.get(state)!;
            const { look } = pageSizes[page];
            const labels = withPage(graphic, view, pageSizes[page], fillPage[look], (box) => {
              const clone = box.shadowRoot!.querySelector(tag)!.shadowRoot!;
              const words = clone.querySelectorAll<HTMLElement>(
                '.picture text, .over :is(p, span):not(.waiting), .shown > .headline, .shown > .source, .shown .notes span',
              );
              return [...words]
                .filter((it) => it.getClientRects().length && it.closest('[popover]') === null)
                .filter((it) => getComputedStyle(it).visibility === 'visible')
                .map((it) => it.textContent);
            });
            expect(labels).to.have.length.greaterThan(look === 'card' ? 0 : 3);
            const svg = await saveSvg(graphic, page);
            expect(svg.querySelector('title')!.textContent).to.equal(stateCopy.headline);
            expect(svg.querySelector('desc')!.textContent).to.equal(graphic.describe(state));
            const said = squeeze(textOf(svg));
            expect(said).to.contain(squeeze(stateCopy.headline)).and.contain('Source:');
            for (const label of labels) expect(said).to.contain(squeeze(label));
            const about = stateCopy.about.map((role) => view.copy.figure(role).certainty);
            for (const certainty of about)
              expect(said).to.contain(squeeze(certaintyNames[certainty]));

            const xml = new XMLSerializer().serializeToString(svg);
            expect(xml).not.to.match(/foreignObject|<style|<script|class=|\svar\(|<!--/);
            const references = [...xml.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, it]) => it!);
            for (const it of references)
              expect(it).to.match(/^(#[\w-]+|data:image\/png;base64,.*)$/);
            for (const it of references.filter((it) => it.startsWith('#')))
              expect(svg.getElementById(it.slice(1)), it).not.to.equal(null);
          });

          it('has all its texts on the page and apart, from left to right and from right to left', async () => {
            for (const dir of ['ltr', 'rtl']) {
              const graphic = await show(tag, state, `dir="${dir}"`);
              expectRoom(display(await saveSvg(graphic, page), page));
            }
          });

          it('is a PNG of its size with something on it', async () => {
            const graphic = await show(tag, state);
            const file = await makeFile(graphic, viewOf(graphic), { format: 'png', page });
            const { size: pixels, colours } = await readColours(file);
            expect(pixels).to.deep.equal(pixelsOf(pageSizes[page]));
            const paper = colours.get(PAPER) ?? 0;
            expect(paper).to.be.within(0.3, 0.98);
            expect(colours.size).to.be.greaterThan(4);
          });
        });

  describe('as a card', () => {
    /** The states that are about no number that could stand on a card. */
    const WORDS_ALONE = ['origin-shift', 'severity-scale', 'evidence-chain'];
    /** In pixels of the picture. */
    const SMALLEST_NUMBER = 96;

    for (const page of cards)
      for (const lang of ['en', 'ar', 'bg', 'de', 'fr', 'ru', 'uk'])
        it(`${page}, it stands alone in ${lang}: story, finding, one large number, certainty, source, date`, async () => {
          const { scale } = pageSizes[page];
          const dir = lang === 'ar' ? 'rtl' : 'ltr';
          for (const tag of pictureTags)
            for (const state of graphics[tag].states) {
              const graphic = await show(tag, state, `theme="dark" lang="${lang}" dir="${dir}"`);
              await until(() => buttonOf(graphic)?.view.copy.format.language === lang);
              const { copy, stateCopies } = viewOf(graphic);
              const svg = await saveSvg(graphic, page);
              const said = squeeze(textOf(svg));
              const { date } = copy.story.sources.get('fakti')!;
              for (const text of [
                translate(cardWords, 'card-words', lang).story,
                stateCopies.get(state)!.headline,
                sourceLine(
                  stateCopies.get(state)!.about.map((role) => copy.figure(role).source),
                  copy.story,
                  copy.format,
                ),
                copy.format.period({ from: date, to: date }),
              ])
                expect(said, `${tag} ${state}`).to.contain(squeeze(text));
              const large = [...svg.querySelectorAll('text')].filter(
                (it) => Number(it.getAttribute('font-size')) * scale >= SMALLEST_NUMBER,
              );
              const number = squeeze(large.map((it) => it.textContent).join(''));
              const values = viewOf(graphic).figures.map((it) => squeeze(copy.format.value(it)));
              if (WORDS_ALONE.includes(tag)) expect(number, `${tag} ${state}`).to.equal('');
              else expect(values, `${tag} ${state}`).to.include(number);
              expectRoom(display(svg, page));
              unmountAll();
              document.querySelectorAll('body > div').forEach((box) => box.remove());
            }
        });
  });

  it('shows the marks of a field pixel by pixel', async () => {
    const graphic = await show('case-field', 'all');
    for (const page of pages) {
      const file = await makeFile(graphic, viewOf(graphic), { format: 'png', page });
      const { colours } = await readColours(file);
      // The colour of the marks, not a mix of it with the paper.
      expect(colours.get('rgb(125, 120, 107)') ?? 0).to.be.greaterThan(0.05);
    }
  });

  it('has the size of its paper, and says so to those who set it', async () => {
    const graphic = await show('growth-range', 'double');
    const svg = await saveSvg(graphic, 'print');
    expect(svg.documentElement.getAttribute('width')).to.equal('177.8mm');
    const file = await makeFile(graphic, viewOf(graphic), { format: 'png', page: 'print' });
    expect(new TextDecoder('latin1').decode(await file.arrayBuffer())).to.contain('pHYs');
    const post = await saveSvg(graphic, 'post');
    const { documentElement } = post;
    expect(documentElement.getAttribute('width')).to.equal('1200');
    expect(documentElement.getAttribute('height')).to.equal('630');
  });

  it('lies on light paper whatever the reader prefers, unless the graphic has a theme', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const auto = await show('severity-scale', 'crisis');
    const dark = await show('severity-scale', 'crisis', 'theme="dark"');
    const grounds = await Promise.all(
      [auto, dark].map(async (graphic) => {
        const svg = await saveSvg(graphic, 'post');
        return svg.querySelector('rect')!.getAttribute('fill');
      }),
    );
    await emulateMedia({});
    expect(grounds).to.deep.equal(['#fbf9f4', '#15161a']);
  });

  it('is the same whatever the width of the graphic and the size of the reader’s letters', async () => {
    const wide = await show('projection-meter', 'rate');
    const before = await (await makeFile(wide, viewOf(wide), { format: 'svg' })).text();
    document.documentElement.style.fontSize = '22px';
    const narrow = await mount<Graphic>('<projection-meter state="rate"></projection-meter>', 320);
    const after = await (await makeFile(narrow, viewOf(narrow), { format: 'svg' })).text();
    document.documentElement.style.fontSize = '';
    expect(after).to.equal(before);
  });

  it('tells an author’s own data, in its own words and in letters from right to left', async () => {
    const graphic = await show('severity-scale', 'crisis', 'dir="rtl"');
    const { words } = graphic as unknown as {
      words: { states: Record<string, object> };
    };
    const headline = 'التقدير: المشكلة خطيرة <ولكن> & ليست أزمة بعد';
    const states = { ...words.states, crisis: { ...words.states['crisis'], headline } };
    const figures = Object.fromEntries(bindRoles(graphics['severity-scale'].roles));
    graphic.story = { graphics: { 'severity-scale': { ...words, states, figures } } };
    await until(() =>
      graphic.shadowRoot!.querySelector('.shown .headline')!.textContent.includes('خطيرة'),
    );
    await settled();
    const svg = await saveSvg(graphic, 'post');
    const lines = [...svg.querySelectorAll('text[direction="rtl"]')];
    expect(lines.map((it) => it.textContent).join(' ')).to.contain(headline);
    const shown = display(svg, 'post');
    expectRoom(shown);
    const line = shown.querySelector('text[direction="rtl"]')!.getBoundingClientRect();
    const page = shown.getBoundingClientRect();
    expect(page.right - line.right).to.be.within(30, 45);
  });

  it('writes every line of a long note on a line of its own, spaces that do not break among its words', async () => {
    const graphic = await show('severity-scale', 'crisis', 'dir="rtl"');
    const { words } = graphic as unknown as {
      words: { states: Record<string, object> };
    };
    const note = Array<string>(12).fill('تقدير\u00a0لا\u00a0قياس').join(' ');
    const states = { ...words.states, crisis: { ...words.states['crisis'], notes: [note] } };
    const figures = Object.fromEntries(bindRoles(graphics['severity-scale'].roles));
    graphic.story = { graphics: { 'severity-scale': { ...words, states, figures } } };
    await until(() => graphic.shadowRoot!.querySelector('.shown .notes')?.textContent === note);
    await settled();
    const svg = await saveSvg(graphic, 'print');
    const lines = [...svg.querySelectorAll('text')].filter((it) => it.textContent.includes('قياس'));
    const heights = lines.map((it) => Math.round(Number(it.getAttribute('y'))));
    expect(lines).to.have.length.greaterThan(1);
    expect(new Set(heights).size).to.equal(lines.length);
    expectRoom(display(svg, 'print'));
  });

  it('keeps room for the picture beside many words', async () => {
    const graphic = await show('desertion-timeline', 'pace');
    const { words } = graphic as unknown as {
      words: { states: Record<string, object> };
    };
    const pace = {
      ...words.states['pace'],
      headline:
        'In the months that the list covers last, it grows a good deal faster than it did before',
      notes: [
        '{later:certainty}',
        '{times:certainty}',
        ...Array<string>(6).fill('a remark that says more than it has to'),
      ],
    };
    const figures = Object.fromEntries(bindRoles(graphics['desertion-timeline'].roles));
    graphic.story = {
      graphics: { 'desertion-timeline': { ...words, states: { ...words.states, pace }, figures } },
    };
    await until(() =>
      graphic.shadowRoot!.querySelector('.shown .headline')!.textContent.includes('faster'),
    );
    await settled();
    for (const page of pages) {
      expectRoom(display(await saveSvg(graphic, page), page));
      const size: PageSize = pageSizes[page];
      const height = withPage(graphic, viewOf(graphic), size, fillPage[size.look], (box) => {
        const clone = box.shadowRoot!.querySelector('.graphic')!.shadowRoot!;
        return clone.querySelector('.picture')!.clientHeight;
      });
      expect(height).to.be.at.least(size.height / 3);
    }
  });
});
