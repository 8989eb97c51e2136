import type { Attributes } from './drawn-element.js';

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** The channels of any colour that CSS can write, each 0–255. */
function read(colour: string): Uint8ClampedArray | undefined {
  if (!context) return undefined;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data;
}

/** A paint of CSS as attributes that every program for vectors reads; none where nothing would be seen. */
export function writePaint(kind: 'fill' | 'stroke', paint: string): Attributes {
  const [, pattern] = /#([\w-]+)["']?\)/.exec(paint) ?? [];
  if (pattern) return { [kind]: `url(#${pattern})` };
  const channels = paint === 'none' ? undefined : read(paint);
  const alpha = channels?.[3] ?? 0;
  if (!channels || !alpha) return { [kind]: 'none' };
  const hex = [...channels.subarray(0, 3)].map((it) => it.toString(16).padStart(2, '0'));
  const opacity = alpha < 255 ? alpha / 255 : undefined;
  return { [kind]: `#${hex.join('')}`, [`${kind}-opacity`]: opacity };
}

export const isSeen = (colour: string): boolean => (read(colour)?.[3] ?? 0) > 0;
