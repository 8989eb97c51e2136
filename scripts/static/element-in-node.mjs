import { pathToFileURL } from 'node:url';
import { graphicTags } from '../../dist/story/graphic-tags.js';
import { inProject } from '../project/project.mjs';

/** What the parts of an element make when it is created. Nothing here is in a page: they never start. */
class Idle {
  observe() {}
  unobserve() {}
  disconnect() {}
}
const PAGE = {
  ResizeObserver: Idle,
  IntersectionObserver: Idle,
  document: { createElement: () => ({ getContext: () => null }) },
};

/** Device pixels in one of CSS: as fine as most screens, and what marks are laid out in. */
export const DENSITY = 2;

const classes = await loadClasses();
const known = new Map();

/** One of our graphics as an object whose drawing can be asked for: the built class itself, in no page. */
export function graphicOf(tag) {
  if (!known.has(tag)) known.set(tag, create(tag));
  return known.get(tag);
}

function create(tag) {
  const Graphic = classes[tag];
  globalThis.customElements.define(tag, Graphic);
  const before = Object.keys(PAGE).map((name) => [
    name,
    Object.getOwnPropertyDescriptor(globalThis, name),
  ]);
  Object.assign(globalThis, PAGE);
  try {
    return Object.assign(new Graphic(), { density: DENSITY });
  } finally {
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else delete globalThis[name];
  }
}

async function loadClasses() {
  const loaded = graphicTags.map(async (tag) => {
    const file = inProject(`dist/elements/${tag}/${tag}-element.js`);
    return [tag, Object.values(await import(pathToFileURL(file).href))[0]];
  });
  return Object.fromEntries(await Promise.all(loaded));
}
