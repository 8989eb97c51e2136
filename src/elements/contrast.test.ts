import { expect } from 'chai';
import { emulateMedia, type Media, setViewport } from '../../scripts/testing/browser-commands.js';
import { mount, mountWhole, settled, unmountAll } from '../testing/mount.fixture.js';
import { type Channels, contrastOf, readColour, walkVisible } from '../testing/walk.fixture.js';

const TEXT = 4.5;
const MARK = 3;

const looks: [string, string, Media][] = [
  ['light', 'theme="light"', {}],
  ['dark', 'theme="dark"', {}],
  ['light, for readers who want more', 'theme="light"', { contrast: 'more' }],
  ['dark, for readers who want more', 'theme="dark"', { contrast: 'more' }],
];

/** The colour of a token, as it is computed in an element of ours. */
function readToken(graphic: Element, name: string): Channels {
  const probe = document.createElement('i');
  probe.style.color = `var(--_${name})`;
  graphic.shadowRoot!.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return readColour(color);
}

/** What an element stands on: the backgrounds up to the first that lets nothing through. */
function readGround(element: Element): Channels {
  const { backgroundColor } = getComputedStyle(element);
  const [red, green, blue, alpha] = readColour(backgroundColor);
  if (alpha === 255) return [red, green, blue, alpha];
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : undefined;
  const parent = element.assignedSlot ?? element.parentElement ?? host;
  const below = parent ? readGround(parent) : ([255, 255, 255, 255] as Channels);
  const part = alpha / 255;
  const mix = (over: number, under: number): number => over * part + under * (1 - part);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 255];
}

const saysSomething = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

describe('contrast', () => {
  beforeEach(() => setViewport(1280, 800));
  afterEach(async () => {
    unmountAll();
    await emulateMedia({});
  });

  for (const [look, attributes, media] of looks) {
    it(`of every token is enough on paper and tint, in ${look}`, async () => {
      await emulateMedia(media);
      const graphic = await mount(`<growth-range ${attributes}></growth-range>`);
      for (const ground of ['paper', 'tint']) {
        const below = readToken(graphic, ground);
        for (const name of ['ink', 'muted', 'accent'])
          expect(
            contrastOf(readToken(graphic, name), below),
            `${name} on ${ground}`,
          ).to.be.at.least(TEXT);
        expect(contrastOf(readToken(graphic, 'mark'), below), `mark on ${ground}`).to.be.at.least(
          MARK,
        );
      }
      if (media.contrast) {
        const hairline = contrastOf(readToken(graphic, 'hairline'), readToken(graphic, 'paper'));
        expect(hairline, 'hairline').to.be.at.least(MARK);
      }
    });

    it(`of every text of the whole story is enough where it stands, in ${look}`, async () => {
      await emulateMedia(media);
      const whole = await mountWhole(attributes);
      let seen = 0;
      for (const story of whole.shadowRoot!.querySelectorAll('scrolly-story')) {
        // One step is active, and the others are quiet.
        story.goTo(1);
        await settled();
      }
      for (const element of walkVisible(whole)) {
        if (!saysSomething(element)) continue;
        const { color, fill } = getComputedStyle(element);
        const ink = element instanceof SVGElement ? fill : color;
        expect(
          contrastOf(readColour(ink), readGround(element)),
          element.textContent,
        ).to.be.at.least(TEXT);
        seen++;
      }
      expect(seen).to.be.greaterThan(100);
    });
  }
});
