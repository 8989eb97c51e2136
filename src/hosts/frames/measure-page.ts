/** How high the page would be if nothing of it had to be scrolled, in whole pixels. */
export function measurePage(): number {
  const { body, documentElement: root } = document;
  // Only what scrolls is told by the scroll height: otherwise, it is at least the frame's own.
  if (root.scrollHeight > root.clientHeight) return root.scrollHeight;
  const margin = parseFloat(getComputedStyle(body).marginBottom) || 0;
  const { top, bottom } = root.getBoundingClientRect();
  return Math.ceil(Math.max(bottom, body.getBoundingClientRect().bottom + margin) - top);
}
