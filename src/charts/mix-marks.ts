import { easeCubicOut } from 'd3-ease';
import { interpolateNumberArray, interpolateRound } from 'd3-interpolate';
import type { Marks } from './field.js';
import type { Look, Spots } from './paint-marks.js';

/** Where all marks are and how they look at one moment. */
export interface Moment extends Pick<Marks, 'markWidth' | 'markHeight'> {
  spots: Spots;
  looks: readonly Look[];
}

/** The moment between two when a part of the time has passed, 0–1: as `ease-out`, which the labels have in CSS. */
export function mixMoments(from: Moment, to: Moment, time: number): Moment {
  const part = easeCubicOut(time);
  return {
    spots: mixSpots(from.spots, to.spots, part),
    markWidth: mixLength(from.markWidth, to.markWidth, part),
    markHeight: mixLength(from.markHeight, to.markHeight, part),
    looks: mixLooks(from.looks, to.looks, part),
  };
}

/** The looks on the way from some to others; `part` 0–1. */
export function mixLooks(from: readonly Look[], to: readonly Look[], part: number): Look[] {
  return to.map(
    (look, group) => interpolateNumberArray([...(from[group] ?? look)], [...look])(part) as never,
  );
}

/** A length on the way from one to another, in whole pixels; `part` 0–1. */
export const mixLength = (from: number, to: number, part: number): number =>
  interpolateRound(from, to)(part);

/** The spots on the way from some to others, on whole pixels; `part` 0–1. */
function mixSpots(from: Spots, to: Spots, part: number): Spots {
  return {
    x: interpolateNumberArray(from.x, to.x)(part),
    y: interpolateNumberArray(from.y, to.y)(part),
  };
}
