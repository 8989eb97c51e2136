/** What is a step. */
export const STEPS = 'scrolly-step, [data-step]';

/** What stands in a story; what stands in a story within the story is that one's own. */
export function ownDescendants(story: HTMLElement, selector: string): HTMLElement[] {
  return [...story.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.parentElement?.closest('scrolly-story') === story,
  );
}

/** The same without what is in a step: that is part of its prose. */
export function outsideSteps(story: HTMLElement, selector: string): HTMLElement[] {
  return ownDescendants(story, selector).filter((element) => !element.closest(STEPS));
}
