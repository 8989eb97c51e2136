import { compile } from 'css-select';

/** Rules as `readSheet` writes them, each with a function of an element that it may match. */
export function matchRules(rules) {
  return rules.map(({ selector, declarations }) => ({
    matches: compile(selector, { xmlMode: true }),
    declarations,
  }));
}
