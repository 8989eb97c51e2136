import { emsOf } from '../../static/measure-text.mjs';

/**
 * A text in as many lines as it takes at a width, parted between words.
 *
 * @param spare how much wider than usual the letters of somebody’s typeface may be
 */
export function wrapWords(text, { size, width, spare = 1.1 }) {
  const lines = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    const fits = emsOf(longer) * size * spare <= width;
    if (fits && lines.length) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
