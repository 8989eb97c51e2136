import { expect } from 'chai';
import { endMoves, until } from './mount.fixture.js';

/** Words on a picture: drawn, or as HTML over the drawing. */
export const labels = '.picture text, .over :is(p, span):not(.waiting)';

/** Labels stand inside their picture, apart from each other, and are never under 12 px. */
export async function expectLabelsApart(graphic: Element, where: string): Promise<void> {
  const root = graphic.shadowRoot!;
  await until(() => root.querySelector(labels));
  endMoves(graphic);
  const picture = root.querySelector('.picture')!.getBoundingClientRect();
  const texts = [...root.querySelectorAll(labels)].filter((text) => text.getClientRects().length);
  const boxes = texts.map((text) => text.getBoundingClientRect());
  boxes.forEach((box, i) => {
    const words = `"${texts[i]!.textContent}" ${where}`;
    expect(box.left, `${words}, left`).to.be.at.least(picture.left - 2);
    expect(box.right, `${words}, right`).to.be.at.most(picture.right + 2);
    expect(box.top, `${words}, top`).to.be.at.least(picture.top - 4);
    expect(box.bottom, `${words}, bottom`).to.be.at.most(picture.bottom + 4);
    expect(parseFloat(getComputedStyle(texts[i]!).fontSize)).to.be.at.least(12);
    boxes.slice(i + 1).forEach((other, j) => {
      const isApart =
        box.right <= other.left + 1 ||
        other.right <= box.left + 1 ||
        box.bottom <= other.top + 5 ||
        other.bottom <= box.top + 5;
      expect(isApart, `${words} and "${texts[i + 1 + j]!.textContent}"`).to.equal(true);
    });
  });
}
