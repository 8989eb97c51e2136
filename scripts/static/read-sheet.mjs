import Specificity from '@bramus/specificity';
import { compile } from 'css-select';
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
 * The rules of a sheet that hold for any screen, in the order in which they win, each with a function of an
 * element that it may match.
 */
export function readSheet(text) {
  // Older browsers know no nested rules, nor does what reads a selector.
  const { code } = transformSync(text, { loader: 'css', target: 'chrome100' });
  return parse(code)
    .children.toArray()
    .filter(({ type }) => type === 'Rule')
    .flatMap(readRule)
    .sort((one, other) => Specificity.compare(one.specificity, other.specificity));
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
    .map((selector) => ({
      matches: compile(selector, { xmlMode: true }),
      specificity: Specificity.calculate(selector)[0],
      declarations,
    }));
}
