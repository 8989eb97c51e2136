import type { ScrollReason } from '../scroll/scroll-state.js';
import { readAddress } from '../support/address.js';
import { writeHash } from '../support/write-hash.js';

/** Where a reader has come to in a story. */
export interface Place {
  /** The name of the story in addresses. */
  story: string;
  /** The step; undefined above the first of all. */
  step: string | undefined;
  /** Whether it lies above this element's own first step. */
  isAbove: boolean;
  /** The steps that are this element's own: it takes back no other's address. */
  own: readonly string[];
  /** Where on the screen a step becomes active, 0–1. */
  offset: number;
}

/**
 * Lets the page's address name the step that the reader has come to. It is replaced, so that the way
 * back does not lead through every step.
 */
export function noteAddress(element: Element, place: Place, reason: ScrollReason): void {
  const { hash } = location;
  // A story may have gone since; an application's own routes stay as they are.
  if (!element.isConnected || /^#[/!]/.test(hash) || !isPlaceOf(element, place, reason)) return;
  const written = place.step === undefined ? '' : writeHash(place.story, place.step);
  if (written === hash) return;
  try {
    history.replaceState(history.state, '', location.href.split('#')[0] + written);
    // `replaceState` fires no event, and in a frame the page around follows the address.
    window.dispatchEvent(new Event('scrolly-place'));
  } catch {
    // `replaceState` throws in some sandboxes, and where it is called too often.
    // https://html.spec.whatwg.org/multipage/nav-history-apis.html#shared-history-push/replace-state-steps
  }
}

/** Whether the reader is in this story, and not only past it. */
function isPlaceOf(element: Element, place: Place, reason: ScrollReason): boolean {
  if (place.isAbove) {
    const { story, step } = readAddress(location.hash) ?? {};
    return story === place.story && step !== undefined && place.own.includes(step);
  }
  if (reason !== 'scroll' && reason !== 'jump') return true;
  const { top, bottom } = element.getBoundingClientRect();
  const line = innerHeight * place.offset;
  return top <= line && bottom >= line;
}
