import { OURS } from './our-pages.mjs';
import { summarize } from './statistics.mjs';
import { formatSpread, renderMeasures, renderRatios, renderTable } from './tables.mjs';
import { renderTargets } from './targets.mjs';

const LOAD = {
  picture: 'first picture, ms',
  paint: 'first paint, ms',
  cpu: 'CPU, ms',
  blocked: 'blocked, ms',
  longest: 'longest task, ms',
  earlyBytes: 'kB before picture',
  bytes: 'kB in all',
  earlyRequests: 'requests before',
  requests: 'in all',
  nodes: 'nodes',
  shift: 'layout shift',
};
const SCROLL = {
  still: 'a frame at rest, ms',
  moving: 'a frame of a move, ms',
  step: 'a step, ms',
  latency: 'frames to the first change',
  wrong: 'jumps wrong, of 12',
  shift: 'layout shift',
};
const SCALE = {
  stories: { each: 'each further story of 50, CPU ms' },
  steps: {
    ten: 'a frame with 10 steps, ms',
    thousand: 'with 1,000, ms',
    growth: 'times',
  },
};
const OWN = {
  foreign: {
    story: 'a frame with 3,000 foreign nodes in a story, ms',
    bare: 'without a story, ms',
    ratio: 'times',
  },
  reading: {
    read: 'longest task on the phone, whole story read, ms',
    flung: 'flung through, ms',
  },
  field: {
    firstMarks: '13,800 marks drawn first, ms of script',
    first: 'with the graphic around them',
    recolouredMarks: 'recoloured',
    recoloured: 'with the graphic',
    hundredThousand: '100,000 marks, a frame of a move',
  },
  facts: {
    few: 'an author’s 300 facts, CPU ms',
    many: '3,000 facts',
    data: 'longest task for data at its limits and far over them, ms',
  },
};

/** What the table of ratios compares, in the order of what readers notice. */
const PICTURES = ['phone', 'desktop'].flatMap((profile) =>
  ['one', 'story', 'three', 'whole'].map((page) => ({
    label: `first picture, ${profile}: ${OURS[page].title}`,
    table: profile,
    measure: 'picture',
    page,
  })),
);
const SAME = [
  ['phone', 'cpu', 'CPU of the load, phone'],
  ['phone', 'blocked', 'blocked, phone'],
  ['desktop', 'cpu', 'CPU of the load, desktop'],
  ['phone', 'earlyBytes', 'kB before the first picture'],
  ['phone', 'bytes', 'kB in all'],
  ['desktop', 'nodes', 'nodes'],
  ['scroll', 'still', 'a scrolled frame at rest'],
  ['scroll', 'moving', 'a scrolled frame of a move'],
  ['scroll', 'step', 'a step'],
  ['scroll', 'latency', 'frames until a step shows'],
  ['phoneScroll', 'still', 'a scrolled frame at rest, phone'],
  ['phoneScroll', 'step', 'a step, phone'],
  ['stories', 'each', 'each further story of 50'],
  ['steps', 'thousand', 'a scrolled frame with 1,000 steps'],
].map(([table, measure, label]) => ({ label, table, measure, page: 'story' }));

/**
 * Everything that has been measured, in Markdown.
 *
 * @returns {{ title: string, text: string }[]}
 */
export function renderReport(results, pages) {
  const comparisons = [...PICTURES, ...SAME]
    .map(({ table, ...rest }) => ({ ...rest, results: results[table] }))
    .filter(({ results: table, page }) => table[page]?.length);
  const peers = pages.filter(({ isPeer }) => isPeer);
  const tables = [
    ['Targets', renderTargets(results)],
    ['Ours in times of each peer', renderRatios(comparisons, peers)],
    ['Loading on a phone', renderMeasures(results.phone, pages, LOAD)],
    ['Loading on a desktop', renderMeasures(results.desktop, pages, LOAD)],
    [
      'Layouts that script forces before the first picture',
      renderMeasures(results.layouts, pages, { layouts: 'forced layouts' }),
    ],
    ['Scrolling on a desktop', renderMeasures(results.scroll, pages, SCROLL)],
    ['Scrolling on a phone', renderMeasures(results.phoneScroll, pages, SCROLL)],
    [
      'Kept by fifty mounts',
      renderMeasures(results.mounts, pages, {
        nodes: 'nodes',
        listeners: 'listeners',
        memory: 'memory, kB',
      }),
    ],
    ...Object.entries(SCALE).map(([table, measures]) => [
      { stories: 'Many stories', steps: 'Many steps' }[table],
      renderMeasures(results[table], pages, measures),
    ]),
    ['Of ours alone', renderOwn(results)],
  ];
  return tables
    .filter(([, text]) => text.split('\n').length > 2)
    .map(([title, text]) => ({ title, text }));
}

/** What no peer has: a measure a line. */
function renderOwn(results) {
  const rows = Object.entries(OWN).flatMap(([table, measures]) =>
    Object.values(results[table]).flatMap((rounds) =>
      Object.entries(measures).map(([measure, title]) => [
        title,
        formatSpread(summarize(rounds.map((round) => round[measure]))),
      ]),
    ),
  );
  return renderTable(['measure', 'median (spread)'], rows);
}
