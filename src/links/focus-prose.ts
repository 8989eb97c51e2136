/** A block can take the focus only with a `tabindex`, which is removed when the focus goes. */
export function focusProse(step: HTMLElement): void {
  const card = step.shadowRoot?.querySelector<HTMLElement>('[part="card"]');
  const prose = card ?? step;
  const isOwn = prose.hasAttribute('tabindex');
  if (!isOwn) prose.tabIndex = -1;
  prose.focus({ preventScroll: true });
  if (isOwn) return;
  prose.addEventListener('blur', () => prose.removeAttribute('tabindex'), { once: true });
}
