/** Between the panel and its button, in pixels. */
const GAP = 8;

/** Leaves it to the style sheet where the panel stands. */
export function placeAnew({ classList, style }: HTMLElement): void {
  classList.remove('cornered');
  style.top = '';
  style.bottom = '';
}

/**
 * Puts a panel that is out of sight, or covers the button which closes it, above or below the button by
 * size: WebKitGTK 2.50 leaves the scroll position out when it anchors the panel, and older browsers
 * anchor nothing. Where neither has room, a corner of the screen has to do.
 * https://drafts.csswg.org/css-anchor-position-1/#scroll
 */
export function keepBeside(panel: HTMLElement, button: Element | undefined): void {
  if (!button) return;
  const beside = button.getBoundingClientRect();
  const box = panel.getBoundingClientRect();
  if (isInView(box) && !overlaps(box, beside)) return;
  panel.classList.add('cornered');
  if (!isInView(beside)) return;
  const room = panel.offsetHeight + 2 * GAP;
  if (beside.top >= room) panel.style.bottom = `${innerHeight - beside.top + GAP}px`;
  else if (innerHeight - beside.bottom >= room)
    Object.assign(panel.style, { top: `${beside.bottom + GAP}px`, bottom: 'auto' });
}

function isInView({ top, left, right, bottom }: DOMRect): boolean {
  return top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight;
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  const isBeside = one.right <= other.left || other.right <= one.left;
  return !isBeside && one.bottom > other.top && other.bottom > one.top;
}
