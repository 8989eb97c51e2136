import type { Box, Room } from '../../charts/geometry.js';
import type { LabelRequest } from '../../charts/label.js';
import { layOutMeter, type MeterColumn, type MeterLayout } from '../../charts/meter.js';
import type { Copy } from '../../figure/copy.js';
import { boundOf, type Figure, isRange, numberOf } from '../../story/figure.js';
import { lengthIn } from '../../story/period.js';
import { labelMeter } from './label-meter.js';
import type { MeterState } from './projection-meter.words.js';
import { findEnds } from './range-ends.js';

export interface MeterMark extends MeterColumn {
  /** Where it stands in this state: the last column slides as it is, and is not drawn anew. */
  at: number;
  shown: boolean;
  isLast: boolean;
}

export interface MeterDrawing extends MeterLayout {
  state: MeterState;
  marks: readonly MeterMark[];
  /** Below zero: it hangs from its line. */
  falls: boolean;
  /** Nothing closes the top of a lower bound. */
  isOpen: boolean;
  /** How far the columns reach that are shown. */
  extent: number;
  /** Thin solid lines that only lead the eye, as paths: from words to the band, and to the height. */
  leader: string;
  level: string;
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
}

export function drawMeter(state: MeterState, copy: Copy, room: Room): MeterDrawing {
  const reached = copy.figure('reached');
  const layout = layOutMeter(
    {
      length: lengthIn(reached.period, copy.format.rate) as number,
      share: copy.figure('share') ? copy.number('share') : 1,
      filled: filledPart(reached),
    },
    room,
  );
  const { columns, unit, top, base, width, others } = layout;
  const number = numberOf(reached) ?? 0;
  const falls = number < 0;
  const [isRate, isPart] = [state === 'rate', state === 'one-in-ten'];
  const isYear = !isRate && !isPart;
  const isOpen = boundOf(reached) === 'at least';
  const last = columns.length - 1;
  const end = columns[last]!.x;
  const rest = others.at(-1) ?? { x: 0, width };
  const marks = columns.map((column, i): MeterMark => {
    const isMoved = isPart && i === last;
    return {
      ...(isRate && i === 0 ? unit : column),
      at: isMoved ? 0 : column.x,
      shown: number !== 0 && (isRate ? i === 0 : !isPart || isMoved),
      isLast: i === last,
    };
  });
  const ends = isYear ? findEnds(layout, copy) : [];
  const levels = ends.map(({ x, y, width }) => `M${Math.max(x - width, 0)},${y}H${end}`);
  const from = top + 24 * room.textScale;
  return {
    ...layout,
    state,
    marks,
    falls,
    isOpen,
    extent: isPart ? rest.x + rest.width : end + width,
    leader:
      isRate && !falls && unit.level > from + 20 ? `M${width / 2},${from}V${unit.level - 5}` : '',
    level: isYear && end && number ? levels.join('') || `M0,${top}H${end - 4}` : '',
    labels: labelMeter(state, layout, ends, copy, room),
    obstacles: [
      ...marks.map(({ shown, at: x, level: y }) =>
        shown
          ? { x, y: falls ? top : y, width, height: base - y }
          : { x, y: y - 2, width, height: isRate ? 4 : 0 },
      ),
      ...(isPart ? others : []),
      ...(isOpen ? [{ x: end + width / 2 - 12, y: 0, width: 24, height: isYear ? top : 0 }] : []),
    ],
  };
}

/** A range is certain up to its lower end, an upper bound nowhere. */
function filledPart(figure: Figure): number {
  if (boundOf(figure) === 'up to') return 0;
  return isRange(figure) && figure.high ? figure.low / figure.high : 1;
}
