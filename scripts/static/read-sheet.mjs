import Specificity from '@bramus/specificity';
import { generate, parse } from 'css-tree';
import { transformSync } from 'esbuild';

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
/** What is said of the tag, or of what stands around a picture. */
const ELSEWHERE = /:host|::|\bfigure\b|\[hidden\]/;

/**
 * The rules of a sheet that hold for any screen, in the order in which they win: plain data, each with its
 * selector and what it declares.
 */
export function readSheet(text) {
  // Older browsers know no nested rules, nor does what reads a selector.
  const { code } = transformSync(text, { loader: 'css', target: 'chrome100' });
  return parse(code)
    .children.toArray()
    .filter(({ type }) => type === 'Rule')
    .flatMap(readRule)
    .map((rule) => ({ ...rule, specificity: Specificity.calculate(rule.selector)[0] }))
    .sort((one, other) => Specificity.compare(one.specificity, other.specificity))
    .map(({ selector, declarations }) => ({ selector, declarations }));
}

function readRule({ prelude, block }) {
  const declarations = block.children
    .toArray()
    .map(({ property, value }) => [property, generate(value).trim()])
    .filter(([property]) => PRESENTATION.includes(property) || property.startsWith('--'));
  if (!declarations.length) return [];
  return prelude.children
    .toArray()
    .map((selector) => generate(selector))
    .filter((selector) => !ELSEWHERE.test(selector))
    .map((selector) => ({ selector, declarations }));
}
