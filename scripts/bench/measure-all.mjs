import { measureField, measureForeignData, measureHundredThousand } from './measures/field.mjs';
import { countForcedLayouts, measureLoad } from './measures/load.mjs';
import { measureMounts } from './measures/mounts.mjs';
import {
  measureFacts,
  measureForeign,
  measureReading,
  measureSteps,
  measureStories,
} from './measures/scale.mjs';
import { measureScroll } from './measures/scroll.mjs';

/** How often everything is measured, and what only a full run does. */
const ROUNDS = {
  full: { load: 3, layouts: 1, scroll: 2, phoneScroll: 1, mounts: 1, field: 2, scale: 1 },
  quick: { load: 2, layouts: 0, scroll: 1, phoneScroll: 0, mounts: 0, field: 0, scale: 0 },
};

/** Told beside ours where a page has many of something: an SVG of as many marks would not end. */
const SCALED = ['native', 'd3-canvas', 'story'];
/** Of ours, that which tells what the peers tell, step by step. */
const SAME = 'story';

/**
 * Takes every measure of every page, round by round.
 *
 * @param {{ origin: string, weigh: (url: string) => number, pages: { name: string, isPeer?: boolean }[], kind: 'full' | 'quick' }} given
 * @param {(results: object) => void} tell is given all there is after each kind of measure
 * @returns for each measure a table of pages, each with the values of its rounds
 */
export async function measureAll(browser, { origin, weigh, pages, kind }, tell) {
  const rounds = ROUNDS[kind];
  const names = pages.map(({ name }) => name);
  const same = pages.filter(({ name, isPeer }) => isPeer || name === SAME).map(({ name }) => name);
  const at = (name) => `${origin}/${name}`;
  const load = (profile) => (name) => measureLoad(browser, profile, at(name), weigh);
  const brief = kind === 'quick' ? { last: 2, jumps: false } : {};
  const scroll = (profile) => (name) => measureScroll(browser, profile, at(name), brief);
  const scaled = (measure) => () =>
    inTurn(rounds.scale, SCALED, (name) => measure(browser, at(name)));

  // Files are compressed before anything counts.
  await inTurn(1, names, load('desktop'));
  const loads = { phone: load('phone'), desktop: load('desktop') };
  const results = await alternate(rounds.load, names, loads);
  tell(results);
  const others = {
    layouts: () =>
      inTurn(rounds.layouts, names, async (name) => ({
        layouts: await countForcedLayouts(browser, 'desktop', at(name)),
      })),
    scroll: () => inTurn(rounds.scroll, same, scroll('desktop')),
    phoneScroll: () => inTurn(rounds.phoneScroll, same, scroll('phone')),
    mounts: () => inTurn(rounds.mounts, same, (name) => measureMounts(browser, at(name))),
    field: () =>
      inTurn(rounds.field, ['one'], async (name) => ({
        ...(await measureField(browser, at(name))),
        hundredThousand: await measureHundredThousand(browser, at(name)),
      })),
    foreign: () => inTurn(rounds.scale, ['foreign'], () => measureForeign(browser, origin)),
    steps: scaled(measureSteps),
    stories: scaled(measureStories),
    facts: () =>
      inTurn(rounds.scale, ['one'], async (name) => ({
        few: await measureFacts(browser, at(name), 300),
        many: await measureFacts(browser, at(name), 3000),
        data: await measureForeignData(browser, at(name)),
      })),
    reading: () => inTurn(rounds.scale, ['whole'], (name) => measureReading(browser, at(name))),
  };
  for (const [name, measure] of Object.entries(others)) {
    results[name] = await measure();
    tell(results);
  }
  return results;
}

/** Every page once in each round. */
async function inTurn(rounds, names, measure) {
  const { values } = await alternate(rounds, names, { values: measure });
  return values;
}

/** … by several measures. */
async function alternate(rounds, names, measures) {
  const results = Object.fromEntries(Object.keys(measures).map((key) => [key, {}]));
  for (let round = 0; round < rounds; round++)
    for (const [key, measure] of Object.entries(measures))
      for (const name of names) (results[key][name] ??= []).push(await measure(name));
  return results;
}
