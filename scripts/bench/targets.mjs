import { compare, median } from './statistics.mjs';
import { format, renderTable } from './tables.mjs';

/** The rounds of one measure of one page: none where it has not been measured. */
const rounds = (table, page, measure) => (table[page] ?? []).map((round) => round[measure]);
const middle = (table, page, measure) => median(rounds(table, page, measure));
/** One page in times of another. */
const times = (table, page, measure, peer = 'native', other = measure) =>
  compare(rounds(table, page, measure), rounds(table, peer, other)).median;

/** What is aimed at: `limit` is the most, and a ratio is one of medians, round by round. */
const TARGETS = [
  ...['phone', 'desktop'].flatMap((profile) =>
    Object.entries({
      one: { phone: 1.25, desktop: 1.25 },
      'one-file': { phone: 1.25, desktop: 1.25 },
      three: { phone: 1.4, desktop: 1.5 },
      whole: { phone: 1.8, desktop: 2 },
    }).map(([page, limits]) => ({
      title: `first picture, ${profile}, ${page} ÷ native`,
      limit: limits[profile],
      value: (it) => times(it[profile], page, 'picture'),
    })),
  ),
  ...['one-markup', 'whole-markup'].map((page) => ({
    title: `first paint, phone, ${page} ÷ native`,
    limit: 1.2,
    value: (it) => times(it.phone, page, 'paint'),
  })),
  ...['one-markup', 'whole-markup'].map((page) => ({
    title: `first picture, phone, ${page} ÷ first paint of native`,
    limit: 1.2,
    value: (it) => times(it.phone, page, 'picture', 'native', 'paint'),
  })),
  {
    title: 'CPU of the load, three ÷ d3 modules',
    limit: 1,
    value: (it) => times(it.desktop, 'three', 'cpu', 'd3-canvas'),
  },
  {
    title: 'blocked on the phone, whole − native, ms',
    limit: 300,
    value: ({ phone }) => middle(phone, 'whole', 'blocked') - middle(phone, 'native', 'blocked'),
  },
  {
    title: 'longest task on the phone, whole, ms',
    limit: 150,
    value: ({ phone }) => middle(phone, 'whole', 'longest'),
  },
  ...['one', 'three', 'whole'].map((page) => ({
    title: `forced layouts before the first picture, ${page}`,
    limit: 2,
    value: ({ layouts }) => middle(layouts, page, 'layouts'),
  })),
  ...['one', 'one-file', 'three'].map((page) => ({
    title: `kB before the first picture, ${page}`,
    limit: 32,
    value: ({ phone }) => middle(phone, page, 'earlyBytes'),
  })),
  {
    title: 'a scrolled frame at rest ÷ native',
    limit: 1,
    value: ({ scroll }) => times(scroll, 'story', 'still'),
  },
  {
    title: 'a scrolled frame of a move ÷ native',
    limit: 1.15,
    value: ({ scroll }) => times(scroll, 'story', 'moving'),
  },
  {
    title: 'a step, CPU ÷ native',
    limit: 1.15,
    value: ({ scroll }) => times(scroll, 'story', 'step'),
  },
  {
    title: 'jumps that end wrong, of 12, desktop',
    limit: 0,
    value: ({ scroll }) => Math.max(...rounds(scroll, 'story', 'wrong')),
  },
  {
    title: 'jumps that end wrong, of 12, phone',
    limit: 0,
    value: ({ phoneScroll }) => Math.max(...rounds(phoneScroll, 'story', 'wrong')),
  },
  {
    title: 'layout shift, load to last step',
    limit: 0,
    value: ({ scroll }) => Math.max(...rounds(scroll, 'story', 'shift')),
  },
  ...['nodes', 'listeners'].map((kind) => ({
    title: `${kind} kept by 50 mounts`,
    limit: 0,
    value: ({ mounts }) => Math.max(...rounds(mounts, 'story', kind)),
  })),
  ...Object.entries({ firstMarks: 11, recolouredMarks: 6, hundredThousand: 20 }).map(
    ([measure, limit]) => ({
      title: {
        firstMarks: '13,800 marks drawn first, ms of script',
        recolouredMarks: '13,800 marks recoloured, ms of script',
        hundredThousand: '100,000 marks, ms a frame of a move',
      }[measure],
      limit,
      value: ({ field }) => middle(field, 'one', measure),
    }),
  ),
  {
    title: 'a scrolled frame with 3,000 foreign nodes ÷ without a story',
    limit: 1.1,
    value: ({ foreign }) => middle(foreign, 'foreign', 'ratio'),
  },
  {
    title: 'a story of fifty on a page, CPU to set up ÷ native',
    limit: 1.5,
    value: ({ stories }) => times(stories, 'story', 'each'),
  },
  {
    title: 'a scrolled frame with 1,000 steps ÷ with 10',
    limit: 1.2,
    value: ({ steps }) => middle(steps, 'story', 'growth'),
  },
];

/** What is aimed at beside what is, as far as it has been measured. */
export function renderTargets(results) {
  const rows = TARGETS.map((target) => ({ ...target, now: target.value(results) }))
    .filter(({ now }) => Number.isFinite(now))
    .map(({ title, limit, now }) => [
      title,
      `≤ ${format(limit)}`,
      format(now),
      now <= limit ? 'yes' : '**no**',
    ]);
  return renderTable(['target', 'at most', 'now', 'met'], rows);
}
