import { drawLine, type Line, runsRightToLeft } from './draw-line.js';
import { drawElement, type DrawnElement } from './drawn-element.js';
import type { PageSlot } from './page-slot.js';
import { writePaint } from './plain-colour.js';

/** A line as it is found, before it is known where its baseline is. */
interface FoundLine {
  text: string;
  left: number;
  right: number;
  top: number;
  height: number;
  /** Its first word, from whose box the top is taken. */
  first: string;
}

/** A text of HTML as it was set, line by line. */
export function traceText(node: Text, place: PageSlot): DrawnElement[] {
  const parent = node.parentElement;
  if (!parent || !node.data.trim()) return [];
  const style = getComputedStyle(parent);
  if (style.visibility !== 'visible') return [];
  const paragraph = findParagraph(parent);
  const { direction, unicodeBidi } = getComputedStyle(paragraph);
  const rightToLeft =
    unicodeBidi === 'plaintext' ? runsRightToLeft(paragraph.textContent) : direction === 'rtl';
  return findLines(node, place).flatMap(({ text, left, right, top, first }) => {
    const y = top + measureAscent(parent, text, first, place);
    const line = { text, x: left, y, width: right - left, rightToLeft };
    return [drawLine(line, style, style.color), ...underline(line, parent, paragraph)];
  });
}

/** Words are laid out on lines: a word begins a new one where it stands lower than the word before. */
function findLines(node: Text, place: PageSlot): FoundLine[] {
  const lines: FoundLine[] = [];
  for (const { text, rect, isSpaced } of findPieces(node)) {
    const { x, y, width, height } = place(rect);
    const line = lines.at(-1);
    if (line && Math.abs(y - line.top) < height / 2) {
      line.text += (isSpaced ? ' ' : '') + text;
      line.left = Math.min(line.left, x);
      line.right = Math.max(line.right, x + width);
    } else lines.push({ text, left: x, right: x + width, top: y, height, first: text });
  }
  return lines;
}

interface Piece {
  text: string;
  rect: DOMRect;
  isSpaced: boolean;
}

/** Words, and the letters of a word that is broken between lines. */
function* findPieces(node: Text): Generator<Piece> {
  const range = document.createRange();
  const rectsOf = (from: number, to: number): DOMRect[] => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const end = index + word.length;
    const rects = rectsOf(index, end);
    const parts = rects.length > 1 ? [...word] : [word];
    let from = index;
    for (const text of parts) {
      const at = from + text.length;
      const [rect] = parts.length > 1 ? rectsOf(from, at) : rects;
      if (rect) yield { text, rect, isSpaced: from === index };
      from = at;
    }
  }
}

/**
 * How far the baseline of a line lies below the top of its first word, whatever fonts it is set in: it
 * is set once more, out of the flow, and an empty box stands on it.
 */
function measureAscent(parent: HTMLElement, text: string, first: string, place: PageSlot): number {
  const line = document.createElement('span');
  const box = document.createElement('span');
  line.style.cssText = 'position: absolute; white-space: nowrap';
  box.style.display = 'inline-block';
  line.append(text, box);
  parent.append(line);
  const range = document.createRange();
  range.setStart(line.firstChild!, 0);
  range.setEnd(line.firstChild!, first.length);
  // A sign that only isolates what follows has a box of its own, of no width.
  const word = [...range.getClientRects()].find(({ width }) => width > 0);
  const { y, height } = place(box.getBoundingClientRect());
  const ascent = y + height - place(word ?? line.getBoundingClientRect()).y;
  line.remove();
  return ascent;
}

/** The nearest element that is no part of a line. */
function findParagraph(element: HTMLElement): HTMLElement {
  let paragraph = element;
  while (getComputedStyle(paragraph).display === 'inline' && paragraph.parentElement)
    paragraph = paragraph.parentElement;
  return paragraph;
}

/** Drawn as a line: programs for vectors know no kinds of underlines. */
function underline(
  { x, y, width }: Line,
  parent: HTMLElement,
  paragraph: HTMLElement,
): DrawnElement[] {
  for (let element = parent; ; element = element.parentElement!) {
    const style = getComputedStyle(element);
    const { textDecorationLine, textDecorationStyle, color, fontSize } = style;
    if (textDecorationLine.includes('underline')) {
      const isDotted = textDecorationStyle === 'dotted';
      const below = y + parseFloat(fontSize) * 0.25;
      const attributes = {
        ...{ x1: x, x2: x + width, y1: below, y2: below },
        ...writePaint('stroke', color),
        'stroke-width': isDotted ? 1.5 : 1,
        ...(isDotted && { 'stroke-dasharray': '0 4', 'stroke-linecap': 'round' }),
      };
      return [drawElement('line', attributes)];
    }
    if (element === paragraph) return [];
  }
}
