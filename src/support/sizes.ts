type Answer = (entry: ResizeObserverEntry) => void;

const answers = new Map<Element, Answer>();
let observer: ResizeObserver | undefined;

/**
 * Tells of an element’s size, in the frame in which it is laid out and before it is painted. One observer for all:
 * what is drawn in answer comes after all have been told, so that nothing is laid out between two of them.
 */
export function watchSize(element: Element, answer: Answer): void {
  observer ??= new ResizeObserver((entries) => {
    for (const entry of entries) answers.get(entry.target)?.(entry);
  });
  answers.set(element, answer);
  observer.observe(element);
}

export function unwatchSize(element: Element): void {
  answers.delete(element);
  if (answers.size) observer?.unobserve(element);
  else observer?.disconnect();
}
