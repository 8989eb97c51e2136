/** What stands at a place in a row of so many steps after a key; undefined for a key that moves nothing. */
export function readKey(
  key: string,
  { index, count, rightToLeft }: { index: number; count: number; rightToLeft: boolean },
): number | undefined {
  const onward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const places: Record<string, number> = {
    [onward]: index + 1,
    ArrowDown: index + 1,
    PageDown: index + 1,
    [back]: index - 1,
    ArrowUp: index - 1,
    PageUp: index - 1,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  // At either end the page may have the key.
  return place === undefined || place < 0 || place >= count || place === index ? undefined : place;
}

const TAKES_KEYS =
  'input, select, textarea, audio, video, iframe, [contenteditable], [role=slider], [role=listbox], [role=menu], [role=tablist], [role=grid], [popover]';

/** Whether the element in focus needs the keys itself: a control, or a box that scrolls by them. */
export function needsKeys(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return true;
  return event.composedPath().some((place) => {
    if (!(place instanceof HTMLElement) || place.localName === 'scrolly-story') return false;
    return place.matches(TAKES_KEYS) || (place.tabIndex === 0 && scrolls(place));
  });
}

function scrolls(box: HTMLElement): boolean {
  const isLarger = box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth;
  return isLarger && /auto|scroll/.test(getComputedStyle(box).overflow);
}
