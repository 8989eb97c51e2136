import type { Box, Point, Room } from '../../charts/geometry.js';
import { type LabelLine, type LabelRequest, note, value } from '../../charts/label.js';
import { layOutOrderedScale, type OrderedScale, WORDS_GAP } from '../../charts/ordered-scale.js';
import { wrapText } from '../../charts/wrap-text.js';
import type { Copy } from '../../figure/copy.js';
import { severityScale } from '../../story/graphics/severity-scale.js';
import type { SeverityState } from './severity-scale.words.js';

export interface SeverityMark extends Point {
  key: SeverityState;
  tone: 'accent' | 'context';
  /** Where things stand by now. */
  here: boolean;
}

export interface SeverityDrawing extends Pick<OrderedScale, 'links' | 'radius'> {
  marks: readonly SeverityMark[];
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
}

/** More than the height of any line of words, in pixels at a text scale of 1. */
const LINE = 18;

/** Each state is about one station of the scale; each station keeps its label's element. */
export const severityLabelOrder = severityScale.states;

export function drawSeverity(state: SeverityState, copy: Copy, room: Room): SeverityDrawing {
  const scale = layOutOrderedScale(severityLabelOrder.length, room);
  const marks = scale.stations.map((station, i): SeverityMark => {
    const key = severityLabelOrder[i] as SeverityState;
    return { ...station, key, tone: key === state ? 'accent' : 'context', here: i === 0 };
  });
  return {
    ...scale,
    marks,
    labels: marks.map((mark, i) => labelStation(mark, i, scale, copy, room)),
    obstacles: [],
  };
}

function labelStation(
  { key, x, y, tone }: SeverityMark,
  index: number,
  { vertical, radius, words }: OrderedScale,
  { list, certainty, measure }: Copy,
  { textScale }: Room,
): LabelRequest {
  const wrap = (text: string, write: typeof value): LabelLine[] =>
    wrapText(text, (line) => measure(line, write('').style) <= words.width).map(write);
  const station = list('stations')[index] ?? '';
  const standing = list('standings')[index] ?? '';
  const short = [...wrap(station, value), ...wrap(standing, note)];
  const isTold = tone === 'accent';
  const told = isTold ? [[...short, ...wrap(certainty(key), note)]] : [];
  const line = `${station}: ${standing}`;
  return {
    key,
    muted: !isTold,
    wordings: [
      // Only as many lines as fit before the next station.
      ...[...told, short].filter(({ length }) => length * LINE * textScale <= words.height),
      [value(line)],
      [note(line)],
    ],
    // Beside the marker, its first line level with it; or under it.
    spots: vertical
      ? [{ x: x + radius + WORDS_GAP, y: y - 10 * textScale, anchor: 'start' }]
      : [{ x, y: y + radius + WORDS_GAP, anchor: 'middle' }],
  };
}
