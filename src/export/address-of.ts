import { writeHash } from '../support/write-hash.js';
import { findStep } from './find-step.js';

/** Where a graphic can be found: at the step of the story that shows it, if steps have addresses, else on its page. */
export function addressOf(graphic: Element): string {
  const page = addressOfPage().split('#')[0]!;
  const { story, step } = findStep(graphic);
  return story && step ? page + writeHash(story, step) : page;
}

/** The address that the page names as its canonical one, else its own. */
function addressOfPage(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || location.href;
}
