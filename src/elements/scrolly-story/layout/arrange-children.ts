import { holdsStep, type StoryStep } from '../markup/read-steps.js';

/** Nodes of the light DOM that are shown one after the other, and the words that follow them. */
export interface ProseGroup {
  nodes: (Element | Text)[];
  /** Plain steps in the group: what the graphic shows at them is said after it. */
  steps: StoryStep[];
}

export interface Arrangement {
  /** Children that hold graphics and no step: they go on the stage. */
  stage: Element[];
  /** All other children, in order. */
  prose: ProseGroup[];
  /** Whether one of those holds graphics and steps together. */
  isWrapped?: boolean;
}

/**
 * Sorts the children of a story into stage and prose, by what they hold: nothing depends on `slot`
 * attributes. Without steps there is nothing to stay in view for, so all is prose. Paragraphs and
 * line breaks that a content system left empty are left out.
 */
export function arrangeChildren(
  story: HTMLElement,
  steps: readonly StoryStep[],
  graphics: readonly HTMLElement[],
): Arrangement {
  const arrangement: Arrangement = { stage: [], prose: [] };
  const holders = new Set(graphics.map((graphic) => childWith(story, graphic)));
  const plain = groupPlain(story, steps);
  let group: ProseGroup = { nodes: [], steps: [] };
  for (const child of story.childNodes) {
    if (!(child instanceof Element || child instanceof Text) || isStray(child)) continue;
    if (steps.length > 0 && child instanceof Element && holders.has(child)) {
      if (!holdsStep(child)) {
        arrangement.stage.push(child);
        continue;
      }
      arrangement.isWrapped = true;
    }
    if (!group.nodes.length) arrangement.prose.push(group);
    group.nodes.push(child);
    group.steps.push(...(plain.get(child) ?? []));
    // Words about a plain step stand right after the child that holds it.
    if (group.steps.length) group = { nodes: [], steps: [] };
  }
  return arrangement;
}

/** Plain steps by the child that holds them. */
function groupPlain(story: Element, steps: readonly StoryStep[]): Map<Node, StoryStep[]> {
  const groups = new Map<Node, StoryStep[]>();
  for (const step of steps) {
    if (!isPlain(step.element)) continue;
    const child = childWith(story, step.element);
    const group = groups.get(child);
    if (group) group.push(step);
    else groups.set(child, [step]);
  }
  return groups;
}

/** The child of a story that is an element or holds it. */
function childWith(story: Element, element: Element): Node {
  let child = element;
  while (child.parentElement && child.parentElement !== story) child = child.parentElement;
  return child;
}

/** Puts the children into the slots as rendered: the stage's first, then one per group of prose. */
export function assignSlots(root: ParentNode, { stage, prose }: Arrangement): void {
  const groups = [...(stage.length ? [stage] : []), ...prose.map(({ nodes }) => nodes)];
  root.querySelectorAll('slot').forEach((slot, i) => {
    const nodes = groups[i] ?? [];
    const assigned = slot.assignedNodes();
    const isSame = assigned.length === nodes.length && nodes.every((it, j) => it === assigned[j]);
    if (!isSame) slot.assign(...nodes);
  });
}

function isStray(node: Element | Text): boolean {
  if (node instanceof Text) return node.data.trim() === '';
  const isEmpty = node.childElementCount === 0 && node.textContent.trim() === '';
  return node.localName === 'br' || (node.localName === 'p' && isEmpty && !node.id);
}

const isPlain = ({ localName }: Element): boolean => localName !== 'scrolly-step';
