/** So many wishes may come at once … */
const MOST_AT_ONCE = 5;
/** … and one more after each of these times, in milliseconds. */
const TIME_FOR_ONE = 2000;
/** Two moves of the page within this time are a reader who scrolls, in milliseconds. */
const ONE_SCROLL = 200;
/** A reader who has scrolled is left alone for this time, in milliseconds. */
const REST = 500;

/**
 * Decides whether a framed story may scroll the page around it. It wants to when something in it got
 * the focus, a link was followed or its list of steps was used: now and then. A reader who is scrolling
 * comes first, and a story that keeps asking is not heard: every wish counts, granted or not.
 *
 * Times are those of `performance.now()`.
 */
export class StoryWishes {
  #level = 0;
  #levelAt = 0;
  #movedAt = -Infinity;
  #busyUntil = -Infinity;
  #isExpected = false;

  /** The page has sent the story to a place, which it will ask to be scrolled to. */
  expectOne(): void {
    this.#isExpected = true;
  }

  /** The page has been scrolled, and not by a wish. */
  pageMoved(now: number): void {
    if (now - this.#movedAt < ONE_SCROLL) this.#busyUntil = now + REST;
    this.#movedAt = now;
  }

  /**
   * Whether a wish is granted.
   *
   * @param isInUse whether the reader sees the story, or has the focus in it
   */
  grants(now: number, isInUse = true): boolean {
    const drained = (now - this.#levelAt) / TIME_FOR_ONE;
    this.#level = Math.max(0, this.#level - drained);
    this.#levelAt = now;
    const isExpected = this.#isExpected;
    this.#isExpected = false;
    const isTimely = this.#level <= MOST_AT_ONCE - 1 && now >= this.#busyUntil;
    this.#level = Math.min(this.#level + 1, MOST_AT_ONCE * 2);
    return isExpected || (isInUse && isTimely);
  }
}
