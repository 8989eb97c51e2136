/*
 * The script of a framed story in tests. It answers the questions of the test that frames it, which
 * is of another origin and cannot look; and it reports where the stage is in every frame drawn.
 */
import '../../elements/scrolly-story/scrolly-story.js';
import '../../elements/scrolly-step/scrolly-step.js';
import type { ScrollyStoryElement } from '../../elements/scrolly-story/scrolly-story-element.js';
import { joinFrame } from './join-frame.js';

/** What the framed page says of itself in each frame that it draws. */
export interface Report {
  stageTop: number;
  scrollY: number;
  height: number;
  /** How high the page is with all that has to be scrolled. */
  pageHeight: number;
  index: number;
  mode: string | null;
  hash: string;
  origin: string;
  focused: string;
  focusTop: number;
}

const story = document.querySelector('scrolly-story') as ScrollyStoryElement;

/** What has the focus, also within our own elements. */
function findFocused(root: Document | ShadowRoot = document): Element | undefined {
  const element = root.activeElement ?? undefined;
  return element?.shadowRoot ? (findFocused(element.shadowRoot) ?? element) : element;
}

function report(): void {
  const focused = findFocused();
  const stage = document.querySelector('#lamp')!.getBoundingClientRect();
  const wide = story.shadowRoot?.querySelector('.stage')?.getBoundingClientRect();
  const said: Report = {
    stageTop: (wide ?? stage).top,
    scrollY,
    height: innerHeight,
    pageHeight: document.documentElement.scrollHeight,
    index: story.index,
    mode: story.getAttribute('mode'),
    hash: location.hash,
    origin,
    focused: focused?.localName ?? '',
    focusTop: focused?.getBoundingClientRect().top ?? 0,
  };
  top!.postMessage({ report: said }, '*');
  requestAnimationFrame(report);
}

addEventListener('message', ({ data }: MessageEvent<{ ask?: string }>) => {
  if (data.ask === 'grow') document.body.style.paddingBottom = '1234px';
  if (data.ask === 'goTo') story.goTo('four');
  if (data.ask === 'hash') location.hash = '#tale/two';
});

// What is relative then leads elsewhere, as in pages that are put together from parts of others.
if (location.search.includes('base')) {
  const base = document.createElement('base');
  base.href = 'https://elsewhere.example/';
  document.head.append(base);
}

void joinFrame();
report();
