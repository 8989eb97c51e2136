import type { Box, Room } from '../../charts/geometry.js';
import { type LabelLine, type LabelRequest, note, type Spot, value } from '../../charts/label.js';
import { wrapText } from '../../charts/wrap-text.js';
import type { Copy } from '../../figure/copy.js';

/** From the edge of the picture to words, in CSS pixels. */
const EDGE = 16;
/** How large the number may be, best first, and the least width of a picture of which it leaves enough to marks. */
const SIZES = { big: 640, number: 480, medium: 320, value: 0 } as const;
/** The widest that words about one mark may be, in pixels at a text scale of 1. */
const WIDEST = 270;

/** The number, unless words of the page stand there; and what one mark is. */
export function labelOpening(
  copy: Copy,
  room: Room,
  title: Box | undefined,
  perMark: number,
): LabelRequest[] {
  return [...(title ? [] : [labelNumber(copy, room)]), labelMark(copy, room, title, perMark)];
}

function labelNumber({ format, figure, certainty }: Copy, room: Room): LabelRequest {
  const about = note(`${format.period(figure('total').period)}, ${certainty('total')}`);
  const [count, counted] = [format.qualified('total'), format.counted('total')];
  const sizes = (Object.keys(SIZES) as (keyof typeof SIZES)[]).filter(
    (style) => room.width >= SIZES[style] * room.textScale,
  );
  const spot: Spot = { x: EDGE, y: room.height * 0.86, anchor: 'start', rises: true };
  return {
    key: 'total',
    wordings: [
      ...sizes.flatMap((style) => [counted, count].map((text) => [{ text, style }, about])),
      [value(count)],
    ],
    spots: [spot, { ...spot, y: room.height - EDGE }],
  };
}

function labelMark(copy: Copy, room: Room, title: Box | undefined, perMark: number): LabelRequest {
  const { format, figure, certainty, label, measure } = copy;
  const width = Math.min(WIDEST * room.textScale, room.width - 2 * EDGE);
  const wrap = (text: string, line: (text: string) => LabelLine): LabelLine[] =>
    wrapText(text, (part) => measure(part, line(part).style) <= width).map(line);
  const each = { ...figure('total'), value: perMark };
  const said =
    perMark > 1
      ? `${label('several') || '• ='} ${format.value(each)} ${format.unit(each)}`
      : label('one') || label('each');
  const known = `${certainty('total')}, ${format.period(figure('total').period)}`;
  const lines = wrap(said, value);
  const { width: w, height: h } = room;
  const under = title ? title.y + title.height : 0;
  const beside = title ? Math.max(title.x + title.width + 3 * EDGE, w * 0.62) : w * 0.5;
  return {
    key: 'called',
    wordings: [[...lines, ...wrap(known, note)], lines],
    spots: [
      { x: beside, y: h * 0.2, anchor: 'start' },
      { x: w - EDGE, y: h * 0.12, anchor: 'end' },
      // Under words that take all of the width: among the marks below these.
      { x: EDGE, y: h - (h - under) * 0.3, anchor: 'start' },
      { x: EDGE, y: h - EDGE, anchor: 'start', rises: true },
    ],
  };
}
