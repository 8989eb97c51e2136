/** What adopts sheets: an element's root, or a page. */
export type Root = Document | ShadowRoot;

/** Our sheets of each root, as they were made: a page that takes a root over from another drops them. */
export const ours = new WeakMap<Root, CSSStyleSheet[]>();

/** Has a root adopt a sheet of ours, once. In another window's page, which can only use sheets of its own, a copy. */
export function addSheets(root: Root, ...sheets: readonly CSSStyleSheet[]): void {
  const known = ours.get(root) ?? [];
  const added = sheets.filter((sheet) => !known.includes(sheet));
  ours.set(root, [...known, ...added]);
  root.adoptedStyleSheets.push(...usable(root, added));
}

/** Gives a root that has come into another page its sheets again. */
export function restoreSheets(root: Root): void {
  root.adoptedStyleSheets = usable(root, ours.get(root) ?? []);
}

function usable(root: Root, sheets: CSSStyleSheet[]): CSSStyleSheet[] {
  const page = root.ownerDocument ?? root;
  if (page === document) return sheets;
  const view = page.defaultView;
  // What no window shows needs no styles.
  if (!view) return [];
  return sheets.map(({ cssRules }) => {
    const copy = new view.CSSStyleSheet();
    copy.replaceSync([...cssRules].map(({ cssText }) => cssText).join(''));
    return copy;
  });
}
