import { graphicTags } from '../../dist/story/graphic-tags.js';
import { code, writeTable } from './api-tables.mjs';

/** What each place in docs/theming.md is filled with, from the elements of the manifest by their tags. */
export const THEMING_TABLES = {
  tokens: tabulateTokens,
  parts: (elements) => tabulate(elements, 'Part', ({ cssParts }) => cssParts, '::part(…)'),
  states: (elements) => tabulate(elements, 'State', ({ cssStates }) => cssStates, ':state(…)'),
};

function tabulateTokens(elements) {
  const rows = group(elements, ({ cssProperties }) => cssProperties).map(
    ([{ name, default: value = '', description }, tags]) => [
      code(name),
      ...byScheme(value).map(code),
      description,
      nameTags(tags, elements),
    ],
  );
  return writeTable(['Property', 'Light', 'Dark', 'What it sets', 'On'], rows);
}

function tabulate(elements, column, list, selector) {
  const rows = group(elements, list).map(([{ name, description }, tags]) => [
    code(selector.replace('…', name)),
    description,
    nameTags(tags, elements),
  ]);
  return writeTable([column, 'What it is', 'On'], rows);
}

/** What several elements describe alike, once, with their tags: what most of them have stands first. */
function group(elements, list) {
  const found = new Map();
  for (const [tag, element] of elements)
    for (const entry of list(element) ?? []) {
      const key = `${entry.name}: ${entry.description}`;
      const [, tags] = found.get(key) ?? found.set(key, [entry, []]).get(key);
      tags.push(tag);
    }
  return [...found.values()].sort(([, one], [, other]) => other.length - one.length);
}

function byScheme(value) {
  const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  return light ? [light, dark] : [value, value];
}

function nameTags(tags, elements) {
  if (tags.length === elements.size) return 'every tag';
  const isEvery = graphicTags.every((tag) => tags.includes(tag));
  const others = isEvery ? tags.filter((tag) => !graphicTags.includes(tag)) : tags;
  return [...(isEvery ? ['every graphic'] : []), ...others.map(code)].join(' ');
}
