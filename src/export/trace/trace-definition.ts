import { drawElement, type DrawnElement, readReference } from './drawn-element.js';
import { readAttributes, writePaints } from './trace-shape.js';

/** Hatches, fades and masks that a drawing refers to, each with those that it refers to itself. */
export function traceDefinitions(
  drawing: readonly DrawnElement[],
  root: ParentNode,
): DrawnElement[] {
  const traced = new Map<string, DrawnElement>();
  const search = ({ attributes, children }: DrawnElement): void => {
    for (const id of Object.values(attributes).map(readReference)) {
      const element = id && !traced.has(id) && root.querySelector(`[id="${id}"]`);
      if (!element) continue;
      const definition = copyDefinition(element);
      traced.set(id, definition);
      search(definition);
    }
    for (const it of children) if (typeof it !== 'string') search(it);
  };
  drawing.forEach(search);
  return [...traced.values()];
}

function copyDefinition(element: Element): DrawnElement {
  // Only what a style sheet paints: the rest has its paint in attributes.
  const paints = element.hasAttribute('class') ? writePaints(getComputedStyle(element)) : {};
  const children = [...element.children].map(copyDefinition);
  return drawElement(element.localName, { ...readAttributes(element), ...paints }, children);
}
