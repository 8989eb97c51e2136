/*
 * Which file may import which: `npm run check` draws every import of `src/`, types included, and holds
 * it against these rules. Each rule says its reason, which is printed where it is broken.
 */

/** Folders of `src/`, from the ground up: an import leads to a lower floor, or stays in its room. */
const FLOORS = [
  ['support'],
  ['languages'],
  ['story'],
  ['charts', 'scroll', 'theme', 'words'],
  ['author-data', 'figure', 'links'],
  ['export', 'print'],
  ['graphic'],
  ['elements'],
  ['hosts'],
];

/** The same within the rooms that have rooms of their own. */
const INNER_FLOORS = {
  'elements/scrolly-story': [['markup'], ['layout'], ['reader', 'stage'], ['modes']],
  hosts: [['markup'], ['frames', 'loading']],
  story: [['graphics'], ['article', 'format'], ['check']],
};

/** Each library has one home, so that it can be replaced there. */
const HOMES = {
  '^scrollama': ['scroll'],
  '^d3': ['charts'],
  '^valibot': ['story'],
  '^(lit|@lit)': [
    'author-data',
    'elements',
    'export',
    'figure',
    'graphic',
    'links',
    'print',
    'scroll',
    'support',
    'theme',
    'words',
  ],
};

const entries = String.raw`^src/[^/]+\.ts$`;

function floorRules(floors, parent = 'src') {
  return floors.flatMap((rooms, floor) =>
    rooms.map((room) => {
      const below = floors.slice(0, floor).flat();
      const others = floors.flat().filter((it) => it !== room && !below.includes(it));
      return {
        name: `only-down-from-${room}`,
        comment: `${parent}/${room}/ may import from ${below.map((it) => `${it}/`).join(', ') || 'no other folder'}: imports only go down, so that each room can be read without those above it. Move what both need to a lower floor.`,
        severity: 'error',
        from: { path: `^${parent}/${room}/` },
        to: { path: `^${parent}/(${others.join('|')})/` },
      };
    }),
  );
}

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Two files that import each other are one thing in two pieces, types included: put what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...floorRules(FLOORS),
    ...Object.entries(INNER_FLOORS).flatMap(([parent, floors]) =>
      floorRules(floors, `src/${parent}`),
    ),
    {
      name: 'no-import-of-entries',
      comment:
        'src/index.ts, define.ts and autoload.ts are doors of the package: nothing inside goes through them.',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: entries },
    },
    {
      name: 'no-reach-into-another-element',
      comment:
        'An element never reaches into another: pass state down as attributes, listen to events, share through graphic/ or another lower room, or register the other tag by importing its <tag>.ts for nothing.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: {
        path: '^src/elements/[^/]+/',
        pathNot: ['^src/elements/$1/', String.raw`^src/elements/([^/]+)/\1\.ts$`],
      },
    },
    {
      name: 'lazy-on-demand',
      comment:
        'A file named *.lazy.ts is the entry of a chunk that is loaded on demand: import() it, or only its types. Imported as others are, it would come with the first picture.',
      severity: 'error',
      from: { pathNot: String.raw`\.lazy\.ts$` },
      to: {
        path: String.raw`\.lazy\.ts$`,
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'on-demand-is-lazy',
      comment:
        'What is loaded by import() is named *.lazy.ts, so that a reader knows why the file is one. Only the page bundle’s loader asks for the classes of tags.',
      severity: 'error',
      from: { pathNot: String.raw`^src/hosts/loading/(graphic|tag)-files\.ts$` },
      to: {
        path: '^src/',
        pathNot: [String.raw`\.lazy\.ts$`, String.raw`^src/languages/[a-z]{2}\.ts$`],
        dependencyTypes: ['dynamic-import'],
      },
    },
    ...Object.entries(HOMES).map(([library, homes]) => ({
      name: `home-of-${library.replace(/\W/g, '')}`,
      comment: `This library is used only in ${homes.map((it) => `src/${it}/`).join(', ')}, so that few places know it.`,
      severity: 'error',
      from: { path: '^src/', pathNot: [`^src/(${homes.join('|')})/`, entries] },
      to: { path: `node_modules/(${library.slice(1)})` },
    })),
    {
      name: 'no-unknown-library',
      comment:
        'Give a new library a home in .dependency-cruiser.mjs, and say in docs/decisions/ why it came.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(scrollama|d3|valibot|lit|@lit)' },
    },
    {
      name: 'sources-stay-at-home',
      comment: 'Sources import only from src/ and from libraries.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(demo|scripts|dist)/' },
    },
  ],
  options: {
    exclude: { path: String.raw`\.(test|fixture)\.ts$|^src/testing/` },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
