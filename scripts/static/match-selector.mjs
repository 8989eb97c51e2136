/*
 * As much of CSS selectors as the sheets of our pictures use. What they do not use, this does not know, and it
 * says so.
 */

/** One compound: a name, classes, attributes, and what it is or is not. */
const PART =
  /^(?:\*|([a-z]+)|\.([\w-]+)|\[([\w-]+)(?:(\$?)='?([^'\]]*)'?)?\]|:(is|not|where)\(|:(first-of-type))/;

/** A selector list as functions of an element's path from the root, each with how specific it is. */
export function readSelectors(text) {
  return splitList(text).map(readComplex);
}

function readComplex(text) {
  const parts = text
    .trim()
    .split(/\s*(>)\s*|\s+(?![^([]*[)\]])/)
    .filter(Boolean);
  const compounds = parts.filter((it) => it !== '>').map(readCompound);
  // Whether each compound is a child of the one before, or somewhere below it.
  const isChild = parts.flatMap((it, i) => (it === '>' ? [] : [parts[i - 1] === '>']));
  const matches = (path, at = compounds.length - 1) => {
    if (!path.length || !compounds[at].matches(path)) return false;
    if (at === 0) return true;
    if (isChild[at]) return matches(path.slice(0, -1), at - 1);
    return path.some((_, i) => i < path.length - 1 && matches(path.slice(0, i + 1), at - 1));
  };
  return { matches, weight: compounds.reduce((sum, { weight }) => sum + weight, 0) };
}

function readCompound(text) {
  const tests = [];
  let weight = 0;
  for (let rest = text; rest;) {
    const found = PART.exec(rest);
    if (!found) throw new Error(`The sheet of a picture has a selector that is not known: ${text}`);
    const [all, name, className, attribute, isEnd, value, group, first] = found;
    rest = rest.slice(all.length);
    if (group) {
      const end = findEnd(rest);
      const list = readSelectors(rest.slice(0, end));
      rest = rest.slice(end + 1);
      const isOne = (path) => list.some((it) => it.matches(path));
      tests.push(group === 'not' ? (path) => !isOne(path) : isOne);
      if (group !== 'where') weight += Math.max(...list.map((it) => it.weight));
    } else {
      tests.push((path) => test(path.at(-1), { name, className, attribute, isEnd, value }));
      if (first) tests.push((path) => isFirst(path));
      weight += name ? 1 : all === '*' ? 0 : 100;
    }
  }
  return { matches: (path) => tests.every((it) => it(path)), weight };
}

function test(element, { name, className, attribute, isEnd, value }) {
  const { attributes } = element;
  if (name) return element.name === name;
  if (className) return (attributes.class ?? '').split(' ').includes(className);
  if (!attribute) return true;
  if (value === undefined) return attribute in attributes;
  return isEnd ? Boolean(attributes[attribute]?.endsWith(value)) : attributes[attribute] === value;
}

const isFirst = (path) =>
  path.at(-2)?.children.find(({ name }) => name === path.at(-1).name) === path.at(-1);

/** Where the bracket ends that is open at the beginning. */
function findEnd(text) {
  let depth = 1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i;
  }
  throw new Error(`A bracket does not end: ${text}`);
}

function splitList(text) {
  return text.split(/,(?![^(]*\))/);
}
