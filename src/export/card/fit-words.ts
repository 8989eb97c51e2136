/** Sizes of the finding and of the number, in CSS pixels, from the largest. */
const SIZES = [
  [44, 116],
  [38, 96],
  [34, 84],
  [31, 76],
  [28, 68],
  [25, 60],
  [22, 58],
  [19, 58],
] as const;
/** How many notes stand on a card: all of them, as many as on a narrow graphic, fewer; how sure it is stands below. */
const NOTES = [9, 2, 1, 0];
/** The part of a card’s width that its words take at most beside a picture. */
const WORDS_PART = 0.46;

/**
 * Sets the words of a card as large as there is room for, and leaves notes out before they would be small. A
 * number that is too long for one line has two.
 */
export function fitWords(card: HTMLElement, render: (notes: number) => void): void {
  for (const isBroken of [false, true]) {
    card.classList.toggle('broken', isBroken);
    for (const notes of NOTES) {
      render(notes);
      if (SIZES.some((sizes) => fits(card, sizes))) return;
    }
  }
}

function fits(card: HTMLElement, [finding, number]: (typeof SIZES)[number]): boolean {
  card.style.setProperty('--finding', `${finding}px`);
  card.style.setProperty('--number', `${number}px`);
  const words = card.querySelector('.words')!;
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = words;
  // One above the other, they have all of its width.
  const part = card.matches('.square') ? 1 : WORDS_PART;
  return (
    scrollHeight <= clientHeight &&
    scrollWidth <= clientWidth &&
    clientWidth <= card.clientWidth * part
  );
}
