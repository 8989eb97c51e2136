type Answer = (size: DOMRectReadOnly) => void;

const answers = new Map<Element, Answer>();
let observer: ResizeObserver | undefined;

/**
 * Tells the size of an element’s content, in the frame in which it is laid out and before it is painted, and whenever
 * it is another. One observer for all: with one for each, what is drawn in answer to the first would have to be laid
 * out before the second is told.
 */
export function watchSize(element: Element, answer: Answer): void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) answers.get(target)?.(contentRect);
  });
  answers.set(element, answer);
  observer.observe(element);
}

export function unwatchSize(element: Element): void {
  answers.delete(element);
  observer?.unobserve(element);
}
