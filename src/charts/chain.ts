import type { Box, Room } from './geometry.js';
import { sum } from './sum.js';

/** A line from one station to the next, with its head at the end: across, or down. */
export interface ChainArrow {
  /** The index of the station that it leads to. */
  to: number;
  x: number;
  y: number;
  length: number;
  down: boolean;
}

export interface ChainLayout {
  /** The stations in order: first all that the chain begins with. */
  stations: readonly Box[];
  arrows: readonly ChainArrow[];
  /** How much of the room the chain takes. */
  height: number;
}

export interface ChainPlan {
  /** How many stations the chain begins with, side by side, and how many follow one after another. */
  inputs: number;
  followers: number;
  /** The width under which a station cannot go: its longest word. */
  leastWidth: (station: number) => number;
  /** The height that a station needs at a width. */
  heightAt: (station: number, width: number) => number;
  /** The height that the chain may grow to. */
  room: Room;
}

/** The least width for all stations in one row, in pixels at a text scale of 1. */
const WIDE = 520;
/** Between what stands side by side; an arrow needs more. */
const GAP = 10;
const ACROSS = 30;
const DOWN = 13;
/** How much more of the spare width goes to what begins the chain, which has the longest names. */
const INPUT_SHARE = 4;
/** How much higher than they need stations may be, where there is room. */
const STRETCH = 1.35;

/** A chain of stations: from left to right where there is room, else in rows from the top. */
export function layOutChain(plan: ChainPlan): ChainLayout {
  const { inputs, room } = plan;
  const isWide = room.width >= WIDE * room.textScale;
  const stations = (isWide && placeInColumns(plan)) || placeInRows(plan);
  return {
    stations,
    arrows: stations.slice(0, -1).flatMap((box, i) => {
      const to = Math.max(i + 1, inputs);
      const next = stations[to];
      return next ? connect(box, next, to) : [];
    }),
    height: Math.max(...stations.map(({ y, height }) => y + height)),
  };
}

/** All that begins the chain in the first column, each follower in one of its own; if words fit. */
function placeInColumns(plan: ChainPlan): Box[] | undefined {
  const { inputs, followers, leastWidth, heightAt, room } = plan;
  const first = largest(range(0, inputs), leastWidth);
  const others = range(inputs, followers).map(leastWidth);
  const spare = room.width - followers * ACROSS - first - sum(others);
  if (spare < 0) return undefined;
  const part = spare / (followers + INPUT_SHARE);
  const width = first + part * INPUT_SHARE;
  const gaps = (inputs - 1) * GAP;
  const needed = Math.max(
    inputs * largest(range(0, inputs), (i) => heightAt(i, width)) + gaps,
    largest(range(0, followers), (i) => heightAt(inputs + i, (others[i] ?? 0) + part)),
  );
  const total = stretch(needed, room.height);
  const height = (total - gaps) / inputs;
  let end = width;
  return [
    ...range(0, inputs).map((i) => ({ x: 0, y: i * (height + GAP), width, height })),
    ...others.map((least) => {
      const x = end + ACROSS;
      end = x + least + part;
      return { x, y: 0, width: least + part, height: total };
    }),
  ];
}

/**
 * All that begins the chain, under it the first follower, under that all others in a row; where a
 * word is too long for that, each in a row of its own.
 */
function placeInRows({ inputs, followers, leastWidth, heightAt, room }: ChainPlan): Box[] {
  const rows = (
    [
      [range(0, inputs), GAP],
      [range(inputs, Math.min(followers, 1)), 0],
      [range(inputs + 1, followers - 1), ACROSS],
    ] as const
  ).flatMap(([stations, gap]) => {
    const part = (room.width - (stations.length - 1) * gap) / stations.length;
    const fits = largest(stations, leastWidth) <= part;
    const width = fits ? part : room.width;
    return (fits ? [stations] : stations.map((station) => [station]))
      .filter(({ length }) => length)
      .map((row) => ({ row, width, gap, height: largest(row, (i) => heightAt(i, width)) }));
  });
  const gaps = (rows.length - 1) * DOWN;
  const needed = sum(rows.map(({ height }) => height));
  const factor = stretch(needed, room.height - gaps) / needed;
  let y = 0;
  return rows.flatMap(({ row, width, gap, height: least }) => {
    const height = least * factor;
    const boxes = row.map((_, i) => ({ x: i * (width + gap), y, width, height }));
    y += height + DOWN;
    return boxes;
  });
}

/** Across where the next stands beside, else down where both overlap. */
function connect(from: Box, next: Box, to: number): ChainArrow {
  const [right, bottom] = [from.x + from.width, from.y + from.height];
  if (next.x >= right)
    return { to, x: right, y: from.y + from.height / 2, length: next.x - right, down: false };
  const left = Math.max(from.x, next.x);
  const x = (left + Math.min(right, next.x + next.width)) / 2;
  return { to, x, y: bottom, length: next.y - bottom, down: true };
}

const largest = (stations: readonly number[], of: (station: number) => number): number =>
  Math.max(0, ...stations.map(of));

const stretch = (least: number, most: number): number =>
  Math.max(least, Math.min(most, least * STRETCH));

const range = (from: number, count: number): number[] =>
  Array.from({ length: Math.max(count, 0) }, (_, i) => from + i);
