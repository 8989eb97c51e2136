import { expect } from 'chai';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import { mount, nextFrame, settled, unmountAll } from '../testing/mount.fixture.js';
import { allSettled } from '../testing/testing.fixture.js';
import type { ScrollyStoryElement } from './scrolly-story/scrolly-story-element.js';

/*
 * Nothing that a page does to our elements, in any order, throws; and afterwards the story is where the
 * geometry of the page says.
 */

/** The same sequences every time: a red test means a change in the code. */
const SEED = 20_261_126;
const SEQUENCES = 100;
const LENGTH = 7;

const STORY = `<scrolly-story name="ranks">
    <desertion-timeline></desertion-timeline>
    <origin-shift></origin-shift>
    <img id="map" alt="A map" width="200" height="100" />
    <scrolly-step name="list" graphic="desertion-timeline" state="document"><p>One.</p></scrolly-step>
    <scrolly-step name="year" graphic="desertion-timeline" state="2024"><p>Two.</p></scrolly-step>
    <scrolly-step name="origin" graphic="origin-shift" state="shift"><p>Three.</p></scrolly-step>
    <scrolly-step name="place" graphic="map" state="here"><p>Four.</p></scrolly-step>
    <scrolly-step name="pace" graphic="desertion-timeline" state="pace"><p>Five.</p></scrolly-step>
  </scrolly-story>`;

interface World {
  box: HTMLElement;
  story: ScrollyStoryElement;
  elsewhere: HTMLIFrameElement;
  random: () => number;
}

/** Numbers from 0 to 1 in an order that a seed decides (xorshift, G. Marsaglia 2003). */
function createRandom(seed: number): () => number {
  // Spread out: seeds that are near each other would begin alike.
  let state = Math.imul(seed, 2_654_435_761);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const pick = <T>({ random }: World, choices: readonly T[]): T =>
  choices[Math.floor(random() * choices.length)]!;

const setOrRemove = (world: World, name: string, values: readonly string[]): void => {
  const value = pick(world, ['', ...values]);
  if (value) world.story.setAttribute(name, value);
  else world.story.removeAttribute(name);
};

const ACTIONS: Readonly<Record<string, (world: World) => unknown>> = {
  scroll: (world) =>
    scrollTo({ top: world.random() * document.documentElement.scrollHeight, behavior: 'instant' }),
  top: () => scrollTo({ top: 0, behavior: 'instant' }),
  goTo: (world) => world.story.goTo(pick(world, ['list', 'pace', 2, 'nowhere', 99])),
  mode: (world) => setOrRemove(world, 'mode', ['scroll', 'step', 'flat', 'text']),
  layout: (world) => setOrRemove(world, 'layout', ['side', 'overlay', 'stack']),
  offset: (world) => setOrRemove(world, 'offset', ['0', '0.3', '1']),
  theme: (world) => setOrRemove(world, 'theme', ['light', 'dark']),
  language: (world) => setOrRemove(world, 'lang', ['de', 'ar']),
  direction: (world) => setOrRemove(world, 'dir', ['rtl', 'ltr']),
  width: (world) => (world.box.style.inlineSize = pick(world, ['300px', '640px', '1000px'])),
  data: (world) => {
    const value = pick(world, [3000, 3600, -1, 'wrong']);
    world.story.story = pick(world, [undefined, { facts: [{ id: 'F5a', value }] }]);
  },
  state: (world) => {
    const step = pick(world, world.story.querySelectorAll('scrolly-step') as never as Element[]);
    step.setAttribute('state', pick(world, ['2024', 'pace', 'shift', 'nonsense']));
  },
  grow: (world) => {
    const step = pick(world, [...world.story.querySelectorAll<HTMLElement>('scrolly-step')]);
    step.style.paddingBlockEnd = pick(world, ['', '300px']);
  },
  addStep: ({ story }) => {
    const step = document.createElement('scrolly-step');
    step.setAttribute('state', '2025-h1');
    step.textContent = 'One more.';
    story.append(step);
  },
  removeStep: ({ story }) => story.querySelector('scrolly-step:last-of-type')?.remove(),
  removeGraphic: (world) =>
    pick(world, [...world.story.querySelectorAll('origin-shift')])?.remove(),
  move: ({ box, story }) => {
    const wrapper = document.createElement('section');
    box.append(wrapper);
    wrapper.append(story);
  },
  clone: ({ box, story }) => {
    const clone = story.cloneNode(true) as Element;
    box.append(clone);
    clone.remove();
  },
  leave: ({ story }) => story.remove(),
  comeBack: ({ box, story }) => box.append(story),
  adopt: ({ elsewhere, story }) => elsewhere.contentDocument!.body.append(story),
  adoptByData: ({ story }) => new DOMParser().parseFromString('', 'text/html').adoptNode(story),
  hide: ({ box }) => (box.hidden = true),
  show: ({ box }) => (box.hidden = false),
  zoom: (world) => (document.body.style.zoom = pick(world, ['', '1.5', '0.8'])),
  print: () => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  },
  press: (world) => {
    const root = world.story.shadowRoot!;
    const buttons = [...root.querySelectorAll<HTMLElement>('button')];
    if (buttons.length) pick(world, buttons).click();
  },
};

const faults: string[] = [];
const onError = ({ message }: ErrorEvent): void => void faults.push(message);
const onRejection = ({ reason }: PromiseRejectionEvent): void => void faults.push(String(reason));

async function act(seed: number): Promise<{ world: World; done: string[] }> {
  const random = createRandom(seed);
  const box = await mount<HTMLElement>(`<div>${STORY}</div>`, 1000);
  const story = box.querySelector('scrolly-story')!;
  const elsewhere = document.createElement('iframe');
  box.parentElement!.append(elsewhere);
  const world: World = { box, story, elsewhere, random };
  const done: string[] = [];
  for (let step = 0; step < LENGTH; step++) {
    const name = pick(world, Object.keys(ACTIONS));
    done.push(name);
    ACTIONS[name]!(world);
    if (random() < 0.7) await nextFrame();
  }
  document.body.style.zoom = '';
  box.hidden = false;
  if (story.parentElement !== box) box.append(story);
  await settled();
  await allSettled();
  return { world, done };
}

/** The last step whose top has passed the line, with those that are on the line by a hair. */
function findActive(story: ScrollyStoryElement): number[] {
  const offset = Number(story.getAttribute('offset') ?? 0.5);
  const line = offset * document.documentElement.clientHeight;
  const tops = story.steps.map((step) => step.getBoundingClientRect().top);
  return [-1, 1].map((hair) => tops.findLastIndex((top) => top <= line + hair));
}

/** What is wrong with a story that has come to rest; empty if nothing is. */
function listFaults({ story }: World): string[] {
  const found = faults.splice(0);
  const mode = story.getAttribute('mode') ?? 'scroll';
  if (mode === 'flat' || mode === 'text') return found;
  const active = findActive(story);
  if (mode === 'scroll' && !active.includes(story.index))
    found.push(`index is ${story.index} and not ${active.join(' or ')}`);
  const step = story.steps[Math.max(0, story.index)];
  const name = findBack(story, 'graphic');
  const graphic = name ? story.querySelector(`${name}, #${name}`) : null;
  const figure = graphic?.shadowRoot?.querySelector('figure');
  const state = findBack(story, 'state');
  const states = (graphic as { states?: readonly string[] } | null)?.states ?? [];
  if (figure && state && states.includes(state) && figure.getAttribute('data-shown') !== state)
    found.push(
      `shows ${figure.getAttribute('data-shown')} at ${step?.getAttribute('name')}, not ${state}`,
    );
  return found;
}

/** What the active step says, or the nearest before it that says anything. */
function findBack(story: ScrollyStoryElement, attribute: string): string | undefined {
  const steps = story.steps.slice(0, Math.max(0, story.index) + 1);
  return (
    steps.findLast((step) => step.hasAttribute(attribute))?.getAttribute(attribute) ?? undefined
  );
}

describe('a story to which a page does anything in any order', () => {
  before(async () => {
    await setViewport(1024, 700);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });
  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  afterEach(unmountAll);

  it('is where geometry says after a reader has been flung to a step, to the top, and again', async () => {
    const box = await mount<HTMLElement>(`<div>${STORY}</div>`, 1000);
    const story = box.querySelector('scrolly-story')!;
    for (let round = 0; round < 10; round++) {
      story.goTo('pace', { behavior: 'smooth' });
      if (round % 2) await nextFrame();
      scrollTo({ top: 0, behavior: 'instant' });
      story.goTo('pace', { behavior: 'smooth' });
      scrollTo({ top: 300 * round, behavior: 'instant' });
      await allSettled();
      expect(findActive(story)).to.include(story.index);
    }
  });

  for (let i = 0; i < SEQUENCES; i++) {
    const seed = SEED + i;
    it(`throws nothing and is where geometry says (seed ${seed})`, async () => {
      const { world, done } = await act(seed);
      expect(listFaults(world), done.join(', ')).to.deep.equal([]);
    });
  }
});
