import { graphicTags } from '../../story/graphic-tags.js';
import { warnOnce } from '../../support/warn-once.js';

/*
 * Repairs what paragraphs of a content system have broken. A chunk that is loaded only where a step
 * stands in no story, in another step, or in a story within a paragraph.
 */

const STEP = 'scrolly-step';
const STORY = 'scrolly-story';
const TOLD = [STEP, ...graphicTags].join();

/**
 * Puts steps back where their author wrote them, if that is beyond doubt: those after a story that
 * a stray `</p>` has closed, and those in a step that another has left open. Tells the author once
 * for each story.
 */
export function mendSteps(step: Element): void {
  if (document.readyState === 'loading')
    return document.addEventListener('DOMContentLoaded', () => mendSteps(step), { once: true });
  if (!step.isConnected) return;
  const holder = step.parentElement?.closest(`${STEP}, ${STORY}`);
  if (holder?.localName === STEP) return closeStep(holder);
  const story = holder ?? storyBefore(step);
  if (!story || reopenStory(story) || story.contains(step) || !isNext(story, step)) return;
  tell(story, 'is followed by steps that are not in it. Write them before its closing tag.');
}

/** Takes the steps out of a step that was left open, and all that follows them. */
function closeStep(step: Element): void {
  const nodes = [...step.childNodes];
  const first = nodes.findIndex((node) => holds(node, STEP));
  if (first < 0) return;
  layOut(nodes.slice(first), { step, put: putAfter(step) });
  tell(
    step.closest(STORY),
    'had steps within a step, which now stand after it. Leave no blank line inside of a step, or ' +
      'write one before and after every tag.',
  );
}

/** Moves what stands after a story back into it, if a paragraph has closed it too soon. */
function reopenStory(story: Element): boolean {
  const wrapper = story.closest('p');
  if (!wrapper || !isLast(story, wrapper)) return false;
  const step = [...story.querySelectorAll(STEP)].at(-1);
  const { nodes, isMarked } = restOf(wrapper);
  const isCut = isMarked || !step || isBlank(step);
  if (!isCut || !nodes.some((node) => !isStray(node))) return false;
  layOut(nodes, { step, put: (node) => story.append(node) });
  tell(
    story,
    'was cut short by a </p> that a content system wrote into it; what followed stands in it again. ' +
      'Write it on one line without blocks in its steps, or as plain markup: ' +
      '<div data-scrolly="scrolly-story">, <section data-step>.',
  );
  return true;
}

/**
 * What a story has lost: all that follows, up to the empty paragraph that is left of its closing tag,
 * else up to the last step; at most up to the next story.
 */
function restOf(wrapper: Element): { nodes: ChildNode[]; isMarked: boolean } {
  const nodes: ChildNode[] = [];
  for (let node = wrapper.nextSibling; node && !holds(node, STORY); node = node.nextSibling) {
    nodes.push(node);
    if (node instanceof HTMLParagraphElement && isStray(node)) return { nodes, isMarked: true };
  }
  const last = nodes.findLastIndex((node) => holds(node, STEP));
  return { nodes: nodes.slice(0, last + 1), isMarked: false };
}

interface Place {
  /** The step into which all goes that is neither a step nor a graphic. */
  step: Element | undefined;
  put(node: ChildNode): void;
}

/** Puts steps and graphics one after the other, and whatever else there is into the step before. */
function layOut(nodes: readonly ChildNode[], { step, put }: Place): void {
  let current = step;
  const walk = (node: ChildNode): void => {
    if (isStray(node)) return void (node instanceof HTMLParagraphElement && node.remove());
    if (node instanceof Element && node.matches(TOLD)) {
      put(node);
      if (node.localName === STEP) current = node;
    } else if (holds(node, TOLD)) {
      [...node.childNodes].forEach(walk);
      walk(isStray(node) ? node : new Comment());
    } else if (!current) put(node);
    else if (!current.contains(node)) current.append(node);
  };
  nodes.forEach(walk);
}

function putAfter(place: ChildNode): (node: ChildNode) => void {
  let last = place;
  return (node) => {
    last.after(node);
    last = node;
  };
}

function storyBefore(step: Element): Element | undefined {
  const root = step.getRootNode() as ParentNode;
  return [...root.querySelectorAll(STORY)].findLast(
    (story) => story.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

/** Whether nothing but steps and graphics stands between a story and a step. */
function isNext(story: Element, step: Element): boolean {
  let node = story.nextSibling;
  while (node && !node.contains(step) && (isStray(node) || holds(node, TOLD)))
    node = node.nextSibling;
  return node?.contains(step) ?? false;
}

function isLast(story: Element, wrapper: Element): boolean {
  const last = [...wrapper.childNodes].findLast((node) => !isStray(node));
  return last?.contains(story) ?? false;
}

function holds(node: Node, selector: string): boolean {
  return (
    node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null)
  );
}

/** What a content system leaves between blocks: white space, breaks, and paragraphs of those. */
function isStray(node: Node): boolean {
  if (node instanceof HTMLParagraphElement) return isBlank(node);
  return node instanceof Element ? node.localName === 'br' : node.textContent?.trim() === '';
}

function isBlank(element: Element): boolean {
  return [...element.childNodes].every(isStray);
}

function tell(story: Element | null, message: string): void {
  const name = story?.getAttribute('name') ?? story?.id;
  warnOnce(STORY, `${name ? `"${name}" ` : ''}${message}`);
}
