import 'axe-core';
import type { AxeResults, RuleObject, RunOptions } from 'axe-core';

interface Axe {
  run(context: Element | Document, options: RunOptions): Promise<AxeResults>;
}

declare global {
  interface Window {
    axe: Axe;
  }
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules about a whole page; a part of one has no landmarks and no first heading of its own. */
const ABOUT_PAGES = ['region', 'heading-order', 'page-has-heading-one', 'landmark-one-main'];

/** What depends on colours alone: all that another theme can change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const DEFAULTS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: [...WCAG, 'best-practice'],
};
// WCAG 2.2's own rule, which axe leaves out unless it is named.
const TARGET_SIZE = { 'target-size': { enabled: true } };

/** What axe finds wrong in an element by WCAG 2.2 AA and its own best practices, as readable lines. */
export async function findViolations(element: Element): Promise<string[]> {
  const off: RuleObject = Object.fromEntries(ABOUT_PAGES.map((rule) => [rule, { enabled: false }]));
  return list(window.axe, element, {
    ...DEFAULTS,
    rules: { ...TARGET_SIZE, ...off },
  });
}

/** The same for a whole page, which has axe in it. */
export function findViolationsOfPage({ axe, document }: Window): Promise<string[]> {
  return list(axe, document, {
    ...DEFAULTS,
    // The headings of a story begin at the second level, under the one of the page around it.
    rules: { ...TARGET_SIZE, 'page-has-heading-one': { enabled: false } },
  });
}

/** Only what another theme can change. */
export function findViolationsOfColours(
  context: Element | Document,
  { axe }: Window = window,
): Promise<string[]> {
  return list(axe, context, { ...DEFAULTS, runOnly: { type: 'rule', values: COLOURS } });
}

async function list(axe: Axe, context: Element | Document, options: RunOptions): Promise<string[]> {
  const { violations } = await axe.run(context, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
