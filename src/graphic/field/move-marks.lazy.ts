import { mixMoments, type Moment } from '../../charts/mix-marks.js';

/* Only a reader who goes on needs it: the first picture is painted without. */

/**
 * Takes marks from one moment to another, a frame at a time.
 *
 * @param duration in milliseconds
 * @param show gets each moment on the way, and at last the other itself
 * @returns ends the move where it is
 */
export function moveMarks(
  from: Moment,
  to: Moment,
  duration: number,
  show: (moment: Moment) => void,
): () => void {
  let start: number | undefined;
  let frame = 0;
  const step = (time: number): void => {
    start ??= time;
    const part = (time - start) / duration;
    if (part < 1) frame = requestAnimationFrame(step);
    show(part < 1 ? mixMoments(from, to, part) : to);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
