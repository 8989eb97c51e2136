import { ours, type Root } from './adopted-sheets.js';

/** Takes a sheet of ours away from a root of this page. */
export function removeSheet(root: Root, sheet: CSSStyleSheet): void {
  ours.set(root, ours.get(root)?.filter((it) => it !== sheet) ?? []);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((it) => it !== sheet);
}
