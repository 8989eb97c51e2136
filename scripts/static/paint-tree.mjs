import { readSelectors } from './match-selector.mjs';

/** What a picture’s sheet may say that stands in an attribute as well. */
const PRESENTATION = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-weight',
  'paint-order',
];
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

/** The rules of a sheet that hold for any screen, in the order in which they win. */
export function readSheet(text) {
  const plain = text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return unnest(plain)
    .filter(({ selector }) => !/:host|::|\bfigure\b|\[hidden\]/.test(selector))
    .flatMap(({ selector, body }) => {
      const declarations = readDeclarations(body);
      if (!declarations.length) return [];
      return readSelectors(selector).map((it) => ({ ...it, declarations }));
    })
    .sort((a, b) => a.weight - b.weight);
}

/** Rules one after the other: what is nested names its parent. */
function unnest(text, parent = '') {
  return [...text.matchAll(/([^{};]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g)].flatMap(
    ([, selector, body]) => {
      const own = selector.trim().replace(/^& ?/, '');
      const whole = parent ? `${parent} ${own}` : own;
      const plain = body.replace(/[^{};]+\{[^{}]*\}/g, '');
      return [{ selector: whole, body: plain }, ...unnest(body, whole)];
    },
  );
}

function readDeclarations(body) {
  return body
    .split(';')
    .map((it) => it.split(/:(.*)/s).map((part) => part.trim()))
    .filter(([name]) => PRESENTATION.includes(name) || name?.startsWith('--'));
}

/** Writes on each element what the sheets say of it, so that it looks the same without them. */
export function paintTree(nodes, rules, around = []) {
  const inherited = around.at(-1)?.own ?? {};
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const path = [...around.map(({ node: it }) => it), node];
    const said = Object.fromEntries(
      rules.filter((it) => it.matches(path)).flatMap(({ declarations }) => declarations),
    );
    const own = { ...inherited, ...pick(said, (name) => name.startsWith('--')) };
    const looks = pick(said, (name) => !name.startsWith('--'));
    for (const [name, value] of Object.entries(looks)) node.attributes[name] = resolve(value, own);
    paintTree(node.children, rules, [...around, { node, own }]);
  }
}

const pick = (object, isWanted) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => isWanted(name)));

function resolve(value, own) {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name) => {
    if (own[name]) return resolve(own[name], own);
    if (!(name in PLAIN)) throw new Error(`No colour of a picture is named ${name}.`);
    return `var(${name},${PLAIN[name]})`;
  });
}
