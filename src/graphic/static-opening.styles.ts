import { stackInset } from '../theme/columns.js';
import {
  openingBox,
  openingInset,
  openingStacks,
  openingWords,
  openingWordsStacked,
} from '../theme/opening-lengths.js';
import { titleHeading, titleLetters, titleSmall } from '../theme/title-lengths.js';

/** The screens for which marks have been laid out, in the order of their pictures: each is shown from there on. */
const screens = [
  `${openingStacks} and (min-width: 600px)`,
  `(not ${openingStacks})`,
  `(not ${openingStacks}) and (min-width: 1150px)`,
  `(not ${openingStacks}) and (min-width: 1280px)`,
  // The margin before the title grows much faster than the page, up to here and again from here on.
  `(not ${openingStacks}) and (min-width: 1315px)`,
  `(not ${openingStacks}) and (min-width: 1620px)`,
  `(not ${openingStacks}) and (min-width: 1700px)`,
  `(not ${openingStacks}) and (min-width: 1900px)`,
];
/** Those of the last that are for high screens. */
const highScreens = screens.slice(3);
const HIGH = '(min-height: 900px)';
/** On a lower one, words on the marks would lie over them. */
const LOW = '(max-height: 639px)';

const block = '.scrolly-opening';
const marks = `${block} .scrolly-marks`;

const choose = (query: string, child: number): string => `@container ${query} {
  ${marks} > :nth-child(n) { display: none; }
  ${marks} > :nth-child(${child}) { display: contents; }
}`;

const chooseScreen = [
  ...screens.map((query, i) => choose(query, i + 2)),
  `@media ${HIGH} {`,
  ...highScreens.map((query, i) => choose(query, screens.length + i + 2)),
  '}',
].join('\n');

/**
 * The opening that a page ships inside the tag: the title where it will stand, and marks on its sides in as many
 * pieces, which fill the room that the title leaves, however it is set.
 */
export const staticOpeningStyles = `
${block} { font-family: var(--_serif); }
desertion-story:is([layout='stack'], [layout='overlay']) > ${block} { --_words-inset: ${stackInset}; }
${block} > .scrolly-hero {
  ${openingBox}
  position: relative;
  grid-template: minmax(0, 1fr) auto 12svh / ${openingInset} min(42.25rem, 100%) minmax(0, 1fr);
}
${block} .scrolly-title { ${openingWords} ${titleLetters} grid-area: 2 / 2; inline-size: auto; margin: 0; position: relative; }
${block} .scrolly-title h2 { ${titleHeading} }
${block} .scrolly-title p + p { margin-block-start: 1em; }
${block} .scrolly-title data { font-weight: 600; text-decoration: underline 2px; text-underline-offset: 0.25em; }
${block} .scrolly-title :is(.scrolly-topic, .scrolly-origin) { ${titleSmall} }
${block} .scrolly-title .scrolly-topic { margin-block-end: 0.5em; font-weight: 600; color: var(--_accent); }
${block} .scrolly-title .scrolly-origin { color: var(--_muted); }
${block} .scrolly-title a { color: inherit; }
${marks}, ${marks} > :first-child { display: contents; }
${chooseScreen}
${marks} svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; }
/* All four lines: of what is positioned, one that is left out is the edge of the whole. */
${marks} .scrolly-above { grid-area: 1 / 1 / 2 / 4; }
@media ${LOW} { ${marks} .scrolly-above text { display: none; } }
${marks} .scrolly-before { grid-area: 2 / 1 / 3 / 2; }
${marks} .scrolly-beside { grid-area: 2 / 3 / 3 / 4; }
${marks} .scrolly-below { grid-area: 3 / 1 / 4 / 4; }
@container ${openingStacks} {
  ${block} > .scrolly-hero { grid-template: auto minmax(55svh, 1fr) / minmax(0, 1fr); }
  ${block} .scrolly-title { ${openingWordsStacked} grid-area: 1 / 1; }
  ${marks} .scrolly-below { grid-area: 2 / 1 / 3 / 2; }
}
`;
