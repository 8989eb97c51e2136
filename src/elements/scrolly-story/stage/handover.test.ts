import '../../../define.js';
import { expect } from 'chai';
import { setViewport } from '../../../../scripts/testing/browser-commands.js';
import { mount, nextFrame, settled, unmountAll, until } from '../../../testing/mount.fixture.js';
import type { ScrollyStoryElement } from '../scrolly-story-element.js';
import type { StagedGraphic } from './stage.js';

/* A reader who looks at any one frame sees a picture, and the words of one graphic at the most. */

const GRAPHICS = ['growth-range', 'desertion-timeline', 'origin-shift', 'severity-scale'] as const;

const STORY = `<scrolly-story>
  ${GRAPHICS.map((tag) => `<${tag}></${tag}>`).join('')}
  ${GRAPHICS.map((tag) => `<scrolly-step name=${tag} graphic=${tag}><p>${tag}</p></scrolly-step>`).join('')}
</scrolly-story>`;

const WORDS = ['.shown .headline', '.label text'];

/** How much of an element is to be seen, 0–1, by all that it stands in. */
function seen(element: Element | null | undefined): number {
  if (!element) return 0;
  let opacity = getComputedStyle(element).visibility === 'hidden' ? 0 : 1;
  for (let at: Element | null = element; at; at = parentOf(at))
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

const parentOf = ({ parentElement, parentNode }: Element): Element | null =>
  parentElement ?? (parentNode as ShadowRoot | null)?.host ?? null;

const seenIn = (graphic: Element, selector: string): number =>
  seen(graphic.shadowRoot!.querySelector(selector));

/** What is seen of every picture, and of how many graphics words can be read, in one frame. */
function look(story: Element): { picture: number; speaking: number } {
  const graphics = GRAPHICS.map((tag) => story.querySelector(tag)!);
  return {
    picture: Math.max(...graphics.map((it) => seenIn(it, '.picture canvas, .picture svg'))),
    speaking: graphics.filter((it) => WORDS.some((words) => seenIn(it, words) > 0.05)).length,
  };
}

const graphicAt = (story: Element, index: number): StagedGraphic =>
  story.querySelector<StagedGraphic>(GRAPHICS[index] as string)!;

async function mountStory(): Promise<ScrollyStoryElement> {
  const story = await mount<ScrollyStoryElement>(STORY);
  await until(() => GRAPHICS.every((tag) => seenInShadow(story, tag)));
  story.goTo(0);
  await until(() => look(story).picture === 1 && graphicAt(story, 0).staging === 'on');
  return story;
}

const seenInShadow = (story: Element, tag: string): boolean =>
  Boolean(story.querySelector(tag)!.shadowRoot?.querySelector('.picture svg'));

describe('a story that hands over from graphic to graphic', () => {
  before(() => setViewport(1100, 800));
  afterEach(unmountAll);

  const WAYS = {
    'through all of them, and back': [1, 2, 3, 2, 1, 0],
    'there, and back, and there again': [1, 0, 1, 0, 1],
    'from the first to the last': [3],
  };
  for (const [way, steps] of Object.entries(WAYS))
    for (const frames of [1, 4, 12])
      it(`never shows an empty stage nor the words of two graphics, ${way}, every ${frames} frames`, async () => {
        const story = await mountStory();
        const moments: ReturnType<typeof look>[] = [];
        const pass = async (count: number): Promise<void> => {
          for (let frame = 0; frame < count; frame++) {
            await nextFrame();
            moments.push(look(story));
          }
        };
        for (const index of steps) {
          story.goTo(index);
          await pass(frames);
        }
        const last = graphicAt(story, steps.at(-1)!);
        while (seenIn(last, '.shown .headline') < 1 || last.staging !== 'on') await pass(1);
        expect(Math.min(...moments.map(({ picture }) => picture))).to.be.at.least(0.55);
        expect(Math.max(...moments.map(({ speaking }) => speaking))).to.equal(1);
        await settled();
        const places = GRAPHICS.map((_, index) => graphicAt(story, index).staging);
        expect(places).to.eql(GRAPHICS.map((_, index) => (index === steps.at(-1) ? 'on' : 'off')));
      });
});
