interface Repair {
  users: Set<object>;
  undo(): void;
}

/** Boxes that are repaired now: several stories may stand in one. */
const repairs = new WeakMap<Element, Repair>();

/**
 * Lets the content of a box stick, on its author's request: what was hidden sideways stays hidden,
 * but the box no longer stands for what scrolls. Returns how to take that back for this user; with
 * the last one, the box is as it was written.
 */
export function repairClip(box: Element, user: object): () => void {
  const repair = repairs.get(box) ?? start(box as HTMLElement);
  repair.users.add(user);
  return () => {
    repair.users.delete(user);
    if (repair.users.size || repairs.get(box) !== repair) return;
    repairs.delete(box);
    repair.undo();
    window.dispatchEvent(new Event('scrolly-repair-end'));
  };
}

const CHANGED = ['overflow-x', 'overflow-y', 'display'];

function start(box: HTMLElement): Repair {
  const { style } = box;
  const written = CHANGED.map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  const { overflowX, overflowY, display } = getComputedStyle(box);
  const isSideways = overflowX !== overflowY && overflowY === 'auto';
  style.setProperty('overflow-x', 'clip', 'important');
  style.setProperty('overflow-y', isSideways ? 'visible' : 'clip', 'important');
  // `overflow: hidden` contained floats and margins, which `clip` does not.
  if (display === 'block') style.setProperty('display', 'flow-root', 'important');
  const undo = (): void => {
    for (const [name, value, priority] of written) style.setProperty(name, value, priority);
    // Read before it is removed: seen in Chromium 156, which else keeps an empty attribute.
    if (!box.getAttribute('style')) box.removeAttribute('style');
  };
  const repair = { users: new Set<object>(), undo };
  repairs.set(box, repair);
  return repair;
}
