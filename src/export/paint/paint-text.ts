import type { DrawnElement } from '../trace/drawn-element.js';

/** Paints a line of text as wide as it was measured. */
export function paintText(
  { attributes, children }: DrawnElement,
  context: CanvasRenderingContext2D,
): void {
  const text = children.filter((it) => typeof it === 'string').join('');
  const read = (name: string, initial: string): string => String(attributes[name] ?? initial);
  const fill = read('fill', '#000');
  if (!text || fill === 'none') return;
  const [style, weight] = [read('font-style', 'normal'), read('font-weight', '400')];
  context.font = `${style} ${weight} ${read('font-size', '16')}px ${read('font-family', 'serif')}`;
  context.direction = attributes['direction'] === 'rtl' ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  context.fillStyle = fill;
  context.globalAlpha = Number(attributes['fill-opacity'] ?? 1);
  const width = context.measureText(text).width;
  const wanted = Number(attributes['textLength'] ?? width);
  context.translate(Number(attributes['x']), Number(attributes['y']));
  if (width && wanted) context.scale(wanted / width, 1);
  context.fillText(text, 0, 0);
}
