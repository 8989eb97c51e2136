import { expect } from 'chai';
import { emulateMedia } from '../../scripts/testing/browser-commands.js';
import type { FigureView } from '../figure/figure-view.js';
import type { Drawing, GraphicElement } from '../graphic/graphic-element.js';
import { bindRoles } from '../story/bind-roles.js';
import { type GraphicTag, graphicTags } from '../story/graphic-tags.js';
import { graphics } from '../story/graphics.js';
import { mount, settled, unmountAll, until } from '../testing/mount.fixture.js';
import { certaintyNames } from '../words/certainty-words.js';
import { withPage } from './lay-out-page.js';
import { type PageSize, pageSizes, pixelsOf } from './page-sizes.js';
import type { SaveButton } from './save-button.js';
import { makeFile } from './write-format.js';

type Graphic = GraphicElement<Drawing>;

const pictureTags = graphicTags.filter((tag) => graphics[tag].states.length);
const sizes: [string, PageSize][] = Object.entries(pageSizes);
const PAPER = 'rgb(251, 249, 244)';

/** How far lines that stand close may reach into each other, as boxes of their fonts: pixels, or parts. */
const SLACK = 5;
const PART = 0.3;
/** Firefox rounds boxes of text up on either side. */
const ROUNDING = 2.5;

const viewOf = (graphic: Graphic): FigureView =>
  graphic.shadowRoot!.querySelector<SaveButton>('[part="save-button"]')!.view;

async function show(tag: GraphicTag, state: string, attributes = ''): Promise<Graphic> {
  const graphic = await mount<Graphic>(`<${tag} state="${state}" ${attributes}></${tag}>`);
  await until(() => viewOf(graphic).picture !== undefined);
  return graphic;
}

async function saveSvg(graphic: Graphic, size: PageSize): Promise<Document> {
  const file = await makeFile(graphic, viewOf(graphic), 'svg', size);
  const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
  expect(svg.querySelector('parsererror')?.textContent).to.equal(undefined);
  return svg;
}

/** Puts a saved picture on a page of its own, and waits until it is laid out there. */
function display(svg: Document, { width, height }: PageSize): SVGSVGElement {
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
      for (const [name, size] of sizes)
        describe(`of <${tag} state="${state}"> for ${name}`, () => {
          it('is an SVG that says all that the graphic says, and needs nothing else', async () => {
            const graphic = await show(tag, state);
            const view = viewOf(graphic);
            const stateCopy = view.stateCopies.get(state)!;
            const labels = withPage(graphic, view, size, ({ shadowRoot }) => {
              const clone = shadowRoot!.querySelector(tag)!.shadowRoot!;
              const words = clone.querySelectorAll<HTMLElement>(
                '.picture text, .over :is(p, span):not(.waiting), .shown > .headline, .shown > .source, .shown .notes span',
              );
              return [...words]
                .filter((it) => it.getClientRects().length && it.closest('[popover]') === null)
                .map((it) => it.textContent);
            });
            expect(labels).to.have.length.greaterThan(3);
            const svg = await saveSvg(graphic, size);
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
              expectRoom(display(await saveSvg(graphic, size), size));
            }
          });

          it('is a PNG of its size with something on it', async () => {
            const graphic = await show(tag, state);
            const file = await makeFile(graphic, viewOf(graphic), 'png', size);
            const { size: pixels, colours } = await readColours(file);
            expect(pixels).to.deep.equal(pixelsOf(size));
            const paper = colours.get(PAPER) ?? 0;
            expect(paper).to.be.within(0.3, 0.98);
            expect(colours.size).to.be.greaterThan(4);
          });
        });

  it('shows the marks of a field pixel by pixel', async () => {
    const graphic = await show('case-field', 'all');
    for (const [, size] of sizes) {
      const file = await makeFile(graphic, viewOf(graphic), 'png', size);
      const { colours } = await readColours(file);
      // The colour of the marks, not a mix of it with the paper.
      expect(colours.get('rgb(125, 120, 107)') ?? 0).to.be.greaterThan(0.05);
    }
  });

  it('has the size of its paper, and says so to those who set it', async () => {
    const graphic = await show('growth-range', 'double');
    const svg = await saveSvg(graphic, pageSizes.print);
    expect(svg.documentElement.getAttribute('width')).to.equal('177.8mm');
    const file = await makeFile(graphic, viewOf(graphic), 'png', pageSizes.print);
    expect(new TextDecoder('latin1').decode(await file.arrayBuffer())).to.contain('pHYs');
    const post = await saveSvg(graphic, pageSizes.post);
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
        const svg = await saveSvg(graphic, pageSizes.post);
        return svg.querySelector('rect')!.getAttribute('fill');
      }),
    );
    await emulateMedia({});
    expect(grounds).to.deep.equal(['#fbf9f4', '#15161a']);
  });

  it('is the same whatever the width of the graphic and the size of the reader’s letters', async () => {
    const wide = await show('projection-meter', 'rate');
    const before = await (await makeFile(wide, viewOf(wide), 'svg')).text();
    document.documentElement.style.fontSize = '22px';
    const narrow = await mount<Graphic>('<projection-meter state="rate"></projection-meter>', 320);
    const after = await (await makeFile(narrow, viewOf(narrow), 'svg')).text();
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
    await until(() => graphic.shadowRoot!.querySelector('.shown')!.textContent.includes('خطيرة'));
    await settled();
    const svg = await saveSvg(graphic, pageSizes.post);
    const lines = [...svg.querySelectorAll('text[direction="rtl"]')];
    expect(lines.map((it) => it.textContent).join(' ')).to.contain(headline);
    const shown = display(svg, pageSizes.post);
    expectRoom(shown);
    const line = shown.querySelector('text[direction="rtl"]')!.getBoundingClientRect();
    const page = shown.getBoundingClientRect();
    expect(page.right - line.right).to.be.within(15, 25);
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
    const svg = await saveSvg(graphic, pageSizes.print);
    const lines = [...svg.querySelectorAll('text')].filter((it) => it.textContent.includes('قياس'));
    const heights = lines.map((it) => Math.round(Number(it.getAttribute('y'))));
    expect(lines).to.have.length.greaterThan(1);
    expect(new Set(heights).size).to.equal(lines.length);
    expectRoom(display(svg, pageSizes.print));
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
    await until(() => graphic.shadowRoot!.querySelector('.shown')!.textContent.includes('faster'));
    await settled();
    for (const [, size] of sizes) {
      expectRoom(display(await saveSvg(graphic, size), size));
      const height = withPage(graphic, viewOf(graphic), size, ({ shadowRoot }) => {
        const clone = shadowRoot!.querySelector('.graphic')!.shadowRoot!;
        return clone.querySelector('.picture')!.clientHeight;
      });
      expect(height).to.be.at.least(size.height / 3);
    }
  });
});
