import { readAttributes, writePaints } from './trace-shape.js';
import { writeElement } from './xml.js';

/** Hatches, fades and masks that a drawing refers to, each with those that it refers to itself. */
export function traceDefinitions(drawing: string, root: ParentNode): string[] {
  const written = new Map<string, string>();
  const search = (xml: string): void => {
    for (const [, id = ''] of xml.matchAll(/url\(#([\w-]+)\)/g)) {
      const element = written.has(id) ? null : root.querySelector(`[id="${id}"]`);
      if (!element) continue;
      written.set(id, '');
      written.set(id, copyDefinition(element));
      search(written.get(id) ?? '');
    }
  };
  search(drawing);
  return [...written.values()];
}

function copyDefinition(element: Element): string {
  // Only what a style sheet paints: the rest has its paint in attributes.
  const paints = element.hasAttribute('class') ? writePaints(getComputedStyle(element)) : {};
  const children = [...element.children].map(copyDefinition);
  return writeElement(element.localName, { ...readAttributes(element), ...paints }, children);
}
