import { expect } from 'chai';
import { emulateMedia, engineName, setViewport } from '../../scripts/testing/browser-commands.js';
import { makeFile } from '../export/make-file.js';
import type { MenuButton } from '../export/menu-button.js';
import type { Drawing, GraphicElement } from '../graphic/graphic-element.js';
import { type GraphicTag, graphicTags } from '../story/graphic-tags.js';
import { graphics } from '../story/graphics.js';
import { certainties } from '../story/vocabulary.js';
import { mount, settled, unmountAll, until } from '../testing/mount.fixture.js';
import { contrastOf, readColour, walkVisible } from '../testing/walk.fixture.js';

type Graphic = GraphicElement<Drawing>;

const SHAPES = 'rect, path, line, circle, ellipse, polygon, polyline';
/** Drawn in the colour of the paper on purpose: on marks that are seen. */
const ON_MARKS = '.level, .level *';

const tags = graphicTags.filter((tag) => graphics[tag].states.length);

async function show(tag: GraphicTag, state: string): Promise<Graphic> {
  const graphic = await mount<Graphic>(`<${tag} state="${state}"></${tag}>`);
  await until(() => graphic.shadowRoot!.querySelector('.picture svg *'));
  await settled();
  return graphic;
}

/** A system colour as it is at this moment. */
function readSystem(colour: string): string {
  const probe = document.createElement('i');
  probe.style.color = colour;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return readColour(color).join();
}

const isSeen = (paint: string): boolean =>
  paint !== 'none' &&
  (paint.startsWith('url') ||
    (readColour(paint)[3] > 0 && readColour(paint).join() !== readSystem('Canvas')));

/** How a shape is drawn, whatever its colours. */
function lookOf(shape: Element): string {
  const { fill, stroke, strokeDasharray, strokeWidth } = getComputedStyle(shape);
  const inside = fill.startsWith('url') ? 'hatched' : isSeen(fill) ? 'filled' : 'hollow';
  const outline = isSeen(stroke) && parseFloat(strokeWidth) > 0;
  const dash = strokeDasharray === 'none' ? 'solid' : 'dashed';
  return outline ? `${inside}, ${dash} outline` : inside;
}

/** What says how sure the figures of a graphic are, as it is drawn. */
const drawn: [GraphicTag, string, string, string][] = [
  ['projection-meter', 'year-end', 'projected', '.projection'],
  ['growth-range', 'double', 'reported', '.grown'],
  ['origin-shift', 'early', 'reported', '.tile'],
  ['severity-scale', 'serious', 'judged', '.station'],
];

const looks: Record<string, RegExp> = {
  projected: /^hatched, dashed outline$/,
  reported: /^hollow, solid outline$/,
  judged: /^hollow, solid outline$/,
};

describe('where colours are forced', function () {
  before(async function () {
    // WebKitGTK has no forced colours: there is nothing to test, and nothing is claimed.
    if ((await engineName()) === 'webkit') tags.length = drawn.length = 0;
  });
  beforeEach(async () => {
    await setViewport(1000, 800);
    if (tags.length) await emulateMedia({ forcedColors: 'active' });
  });
  afterEach(async () => {
    unmountAll();
    await emulateMedia({});
  });

  it('every mark of every graphic in every state is seen, and so is every word', async () => {
    for (const tag of tags)
      for (const state of graphics[tag].states) {
        const graphic = await show(tag, state);
        const shapes = graphic.shadowRoot!.querySelectorAll(`.picture svg :is(${SHAPES})`);
        for (const shape of shapes) {
          const { fill, stroke, opacity } = getComputedStyle(shape);
          if (shape.matches(ON_MARKS) || shape.closest('defs') || opacity === '0') continue;
          expect(isSeen(fill) || isSeen(stroke), `${tag} ${state}: ${shape.outerHTML}`).to.equal(
            true,
          );
        }
        const paper = readSystem('Canvas').split(',').map(Number) as never;
        for (const element of walkVisible(graphic)) {
          if (![...element.childNodes].some((it) => it instanceof Text && it.data.trim())) continue;
          const { color, fill } = getComputedStyle(element);
          const ink = element instanceof SVGElement ? fill : color;
          expect(
            contrastOf(readColour(ink), paper),
            `${tag} ${state}: ${element.textContent}`,
          ).to.be.at.least(4.5);
        }
        unmountAll();
      }
  });

  it('graphics say how sure a figure is by fill, outline, dash and hatch', async () => {
    for (const [tag, state, certainty, mark] of drawn) {
      const graphic = await show(tag, state);
      const shape = graphic.shadowRoot!.querySelector(`.picture svg ${mark}`)!;
      expect(lookOf(shape), `${tag} ${mark}`).to.match(looks[certainty]!);
      unmountAll();
    }
  });

  it('the marks of a record are solid, and nothing stands around them', async () => {
    for (const tag of ['case-field', 'desertion-timeline'] as const) {
      if (!tags.includes(tag)) continue;
      for (const state of graphics[tag].states) {
        const { shadowRoot } = await show(tag, state);
        const canvas = shadowRoot!.querySelector('canvas')!;
        const { width, height } = canvas;
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
        // A system colour may let a little through; what is not recorded is light.
        const light = data.filter((part, i) => i % 4 === 3 && part > 0 && part < 128);
        expect(light, `${tag} ${state}`).to.have.length(0);
        expect(data.some((part, i) => i % 4 === 3 && part > 0)).to.equal(true);
        expect(shadowRoot!.querySelector('.edge')).to.equal(null);
        unmountAll();
      }
    }
  });

  it('the marks of all certainties differ in more than colour', async () => {
    if (!tags.length) return;
    const key = await mount('<certainty-key></certainty-key>');
    await mount(graphicTags.map((tag) => `<${tag}></${tag}>`).join(''));
    await until(() => key.shadowRoot!.querySelectorAll('.sample').length === certainties.length);
    const marks = [...key.shadowRoot!.querySelectorAll('.sample')].map((mark) =>
      [...mark.querySelectorAll(SHAPES)]
        .map((it) => `${it.localName} ${it.getAttribute('width')} ${lookOf(it)}`)
        .join(' + '),
    );
    expect(new Set(marks).size, marks.join('\n')).to.equal(certainties.length);
  });

  it('a picture that is taken away keeps its own colours', async () => {
    for (const tag of tags) {
      const state = graphics[tag].states.at(-1)!;
      const take = async (): Promise<string> => {
        const graphic = await show(tag, state);
        const { view } = graphic.shadowRoot!.querySelector<MenuButton>('[part="save-button"]')!;
        const text = await (await makeFile(graphic, view, { format: 'svg' })).text();
        unmountAll();
        return [...new Set(text.match(/"#[0-9a-f]{6}"/g))].sort().join();
      };
      const forced = await take();
      await emulateMedia({});
      expect(forced, tag).to.equal(await take());
      await emulateMedia({ forcedColors: 'active' });
    }
  });
});
