import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Puts nodes of the light DOM into a `<slot>` of a shadow root with manual slot assignment:
 * `html`<slot ${assignNodes(nodes)}></slot>``. The author's markup needs no `slot` attribute.
 */
class AssignNodesDirective extends Directive {
  override render(_nodes: readonly (Element | Text)[]): void {}

  override update(part: ElementPart, [nodes]: [readonly (Element | Text)[]]): void {
    const slot = part.element as HTMLSlotElement;
    const assigned = slot.assignedNodes();
    const same = assigned.length === nodes.length && nodes.every((node, i) => node === assigned[i]);
    if (!same) slot.assign(...nodes);
  }
}

export const assignNodes = directive(AssignNodesDirective);
