import type { Box } from '../../charts/geometry.js';
import { drawElement, type DrawnElement } from './drawn-element.js';
import { isSeen, writePaint } from './plain-colour.js';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** The ground and the border of a box of HTML. */
export function traceBox({ x, y, width, height }: Box, style: CSSStyleDeclaration): DrawnElement[] {
  const borders = sides.map((side) => ({
    width:
      style.getPropertyValue(`border-${side}-style`) === 'none'
        ? 0
        : parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0,
    colour: style.getPropertyValue(`border-${side}-color`),
  }));
  const [top, right, bottom, left] = borders.map((border) => border.width) as [
    number,
    number,
    number,
    number,
  ];
  const isFramed = top > 0 && borders.every((border) => border.width === top);
  const ground = style.backgroundColor;
  if (isFramed) {
    const attributes = {
      ...{ x: x + top / 2, y: y + top / 2, width: width - top, height: height - top },
      rx: parseFloat(style.borderTopLeftRadius) || undefined,
      ...writePaint('fill', ground),
      ...writePaint('stroke', borders[0]!.colour),
      'stroke-width': top,
    };
    return [drawElement('rect', attributes)];
  }
  const strips: Box[] = [
    { x, y, width, height: top },
    { x: x + width - right, y, width: right, height },
    { x, y: y + height - bottom, width, height: bottom },
    { x, y, width: left, height },
  ];
  return [
    ...(isSeen(ground) ? [fillBox({ x, y, width, height }, ground)] : []),
    ...strips.flatMap((strip, i) =>
      strip.width && strip.height ? [fillBox(strip, borders[i]!.colour)] : [],
    ),
  ];
}

const fillBox = (box: Box, colour: string): DrawnElement =>
  drawElement('rect', { ...box, ...writePaint('fill', colour) });
