import { parseDocument } from 'htmlparser2';
import { toMarkup } from './template-markup.mjs';

/** What a colour is where no sheet of ours names it: the page’s own ink, and what stands out of most papers. */
const PLAIN = {
  '--_ink': 'currentColor',
  '--_muted': 'currentColor',
  '--_said': '#b3261e',
  '--_accent': '#b3261e',
  '--_mark': '#7d786b',
  '--_hairline': '#b0ab9e',
  '--_tint': 'none',
  '--_paper': 'none',
  '--_surface': 'none',
};

/**
 * What a template renders, as a tree of `{ name, attributes, children }`, and strings for text: with all that the
 * rules of a sheet say of it written on it, so that it looks the same without them.
 */
export function toPaintedTree(template, rules) {
  // What a picture stands in, which sheets speak of.
  const markup = `<div class="picture">${toMarkup(template)}</div>`;
  const [box] = parseDocument(markup, { xmlMode: true }).children;
  return box.children.map((node) => paint(node, rules, {})).filter(Boolean);
}

function paint(node, rules, inherited) {
  if (node.type === 'text') return node.data.trim();
  const said = rules.filter(({ matches }) => matches(node)).flatMap((rule) => rule.declarations);
  const isProperty = ([name]) => name.startsWith('--');
  const own = { ...inherited, ...Object.fromEntries(said.filter(isProperty)) };
  const looks = said
    .filter((it) => !isProperty(it))
    .map(([name, value]) => [name, resolve(value, own)]);
  const written = Object.entries(node.attribs).map(([name, value]) => [
    name,
    value.trim().replace(/\s+/g, ' '),
  ]);
  return {
    name: node.name,
    attributes: Object.fromEntries([...written, ...looks]),
    children: node.children.map((child) => paint(child, rules, own)).filter(Boolean),
  };
}

/** A property that the sheet itself gives is put in; a colour of the theme keeps its name. */
function resolve(value, own) {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name) => {
    if (own[name]) return resolve(own[name], own);
    if (!(name in PLAIN)) throw new Error(`No colour of a picture is named ${name}.`);
    return `var(${name},${PLAIN[name]})`;
  });
}
