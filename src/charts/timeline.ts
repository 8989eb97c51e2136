import { type Box, type Room, snapBox } from './geometry.js';
import { createLinearScale } from './linear-scale.js';
import { sum } from './sum.js';

/** A counted period: `value` cases from month `start` up to month `end` (months since year 0). */
export interface TimelinePeriod {
  key: string;
  value: number;
  start: number;
  end: number;
}

/** What stands where in one state: which periods have been set on the time axis, and what rests below. */
export interface TimelineInput {
  periods: readonly TimelinePeriod[];
  /** The cases that belong to no period. */
  remainder: number;
  /** How many of the periods stand on the axis by now; the others still lie in the undivided rest. */
  onAxis: number;
}

export interface TimelineLayout {
  /** One block per period, in order, each with an area of `areaPerCase` pixels a case. */
  blocks: readonly (Box & { key: string })[];
  remainder: Box;
  /** Where the time axis runs; undefined while nothing stands on it. */
  axis: { y: number; ticks: readonly number[] } | undefined;
  areaPerCase: number;
}

/** Room kept free for words, in pixels at a text scale of 1: fewer words where the picture is low. */
const margins = {
  high: { above: 42, axis: 22, gap: 34 },
  low: { above: 25, axis: 20, gap: 24 },
} as const;
const LOW = 260;

/**
 * x is time, height is pace (cases a month), so that area is the number of cases, on one scale for
 * every block in every state. What belongs to no period lies below, apart from the axis, as one
 * block as wide as the axis is long; so does a period that no state has shown yet.
 */
export function layOutTimeline(input: TimelineInput, room: Room): TimelineLayout {
  const { periods, remainder, onAxis } = input;
  const first = Math.min(...periods.map(({ start }) => start));
  const months = Math.max(...periods.map(({ end }) => end)) - first;
  const words = scaleMargins(room);

  const x = createLinearScale([first, first + months], [0, room.width]);
  const values = periods.map(({ value }) => value);
  const paceHeights = periods.map(({ value, start, end }) => value / (end - start));
  const stripHeight = (cases: number): number => cases / months;
  // The scale that lets every state fit is used for all, so that no block changes its area.
  const rest = (told: number): number => remainder + sum(values.slice(told));
  const heightWith = (told: number): number =>
    Math.max(0, ...paceHeights.slice(0, told)) + stripHeight(rest(told));
  const tallest = Math.max(heightWith(0), ...periods.map((_, i) => heightWith(i + 1)));
  const free = room.height - words.above - words.axis - words.gap;
  const y = createLinearScale([0, tallest], [0, Math.max(free, 0)]);

  const restTop = room.height - y(stripHeight(rest(onAxis)));
  const baseline = restTop - words.gap - words.axis;
  const waiting = sum(values.slice(onAxis));
  const waitingHeight = y(stripHeight(waiting));
  let waitingX = 0;
  const blocks = periods.map(({ key, value, start, end }, i) => {
    if (i < onAxis) {
      const height = y(paceHeights[i] ?? 0);
      return {
        key,
        ...snapBox({ x: x(start), y: baseline - height, width: x(end) - x(start), height }),
      };
    }
    const width = value && (value / waiting) * room.width;
    const box = snapBox({ x: waitingX, y: restTop, width, height: waitingHeight });
    waitingX += width;
    return { key, ...box };
  });

  return {
    blocks,
    remainder: snapBox({
      x: 0,
      y: restTop + waitingHeight,
      width: room.width,
      height: room.height - restTop - waitingHeight,
    }),
    axis: onAxis
      ? { y: Math.round(baseline), ticks: tickPositions(periods.slice(0, onAxis), x) }
      : undefined,
    areaPerCase: (y(1) - y(0)) * (x(first + 1) - x(first)),
  };
}

function tickPositions(
  periods: readonly TimelinePeriod[],
  x: (month: number) => number,
): readonly number[] {
  const ends = periods.flatMap(({ start, end }) => [start, end]);
  return [...new Set(ends)].map((month) => Math.round(x(month)));
}

function scaleMargins({ height, textScale }: Room): { above: number; axis: number; gap: number } {
  const { above, axis, gap } = height < LOW * textScale ? margins.low : margins.high;
  return { above: above * textScale, axis: axis * textScale, gap: gap * textScale };
}
