import { unsafeCSS } from 'lit';
import { graphicTags } from '../../../story/graphic-tags.js';
import {
  sideMargin,
  sideProse,
  sideStart,
  stackInset,
  stackMargin,
  stackPadding,
  stackProse,
} from '../../../theme/columns.js';
import {
  keyItem,
  keyLeading,
  keyList,
  keyName,
  keySample,
  keySize,
  sampleHeight,
} from '../../../theme/key-lengths.js';
import {
  openingBox,
  openingStacks,
  openingWords,
  openingWordsStacked,
} from '../../../theme/opening-lengths.js';
import {
  able,
  cardPadding,
  firstLead,
  headingLeading,
  headingSize,
  overlayLengths,
  overlayProse,
  proseSize,
  sideLengths,
  stackLengths,
  stackTail,
  wide,
} from './layouts.js';

/**
 * Our graphics by their tags; another graphic cannot be told from prose unless its author marks it.
 */
const graphics = `:is(${graphicTags.join(', ')}, :where([data-stage]))`;
/** Stories that wait for the script, with the layout that they will have. */
const waiting = `scrolly-story:not(:defined, [mode='flat'], [mode='step'], [mode='text'])`;
const byWidth = `${waiting}:not([layout])`;

/** A figure in prose, which will be heavier, unless it is our arithmetic. */
const figure = `story-figure:not(:defined, [data-certainty='derived'], [form='pace'], [form='sum'])`;

/** An opening with the words that stand in it. */
const opening = `case-field[state='opening']:not(:defined):has(> [slot='clearing'])`;

/** The list that a page ships in a key: it shows until the samples have come, which is after the tag is defined. */
const key = 'certainty-key > ul';

const serif = `ui-serif, 'Iowan Old Style', Georgia, serif`;
const sans = 'system-ui, sans-serif';

/** One by one: minifiers (clean-css 5) leave out a `font` whose size is worked out. */
const letters = (weight: number, size: string, leading: number, family = serif): string =>
  `font-style: normal; font-weight: ${weight}; font-size: ${size}; line-height: ${leading};
    font-family: ${family};`;

/** Room before the prose, lengths for all of it, and the column in which it will be set. */
function reserve(story: string, lengths: string, room: string, column: string): string {
  return `
    ${story}::before, ${story} > * { ${lengths} --_room: ${room}; }
    ${story} > :not(${graphics}) { box-sizing: border-box; ${column} }
    ${story} > ${graphics} { position: absolute; inset: 0 0 auto; block-size: var(--_stage-size); }
  `;
}

const stack = (story: string): string => `
  ${reserve(
    story,
    stackLengths,
    'var(--_stage-size)',
    `max-inline-size: ${stackProse}; margin-inline: ${stackInset} auto; padding-inline: ${stackPadding};`,
  )}
  ${story}::before { padding-inline: ${stackMargin('100%')}; }
  ${story}::after { content: ''; display: block; block-size: ${stackTail}; }
`;

const side = (story: string): string => `
  ${reserve(
    story,
    sideLengths,
    firstLead,
    `inline-size: ${sideProse}; margin-inline-start: ${sideMargin('100cqi')};`,
  )}
  ${story}::before { padding-inline: ${sideMargin('100cqi')}; }
  ${story} > ${graphics} {
    inset-inline: ${sideStart('100cqi')} ${sideMargin('100cqi')};
  }
`;

const overlay = (story: string): string => `
  ${reserve(
    story,
    overlayLengths,
    firstLead,
    `max-inline-size: ${overlayProse}; margin-inline: auto; padding-inline: ${stackPadding};`,
  )}
  ${story}::before { padding-inline: ${stackMargin('100%')}; }
  ${story} scrolly-step {
    padding: calc(var(--_step-lead) + ${cardPadding.block} + 1px) calc(${cardPadding.inline} + 1px) calc(${cardPadding.block} + 1px);
  }
  ${story} > scrolly-step {
    padding-inline: calc(${stackPadding} + ${cardPadding.inline} + 1px);
  }
`;

/**
 * The sheet to link in a page's head (`desertion-story.css`): until the script has defined the tags,
 * a story takes the same space as it will then, so that nothing shifts. Where there is no script,
 * there is nothing to wait for, and it does nothing.
 */
export const reserveStyles = unsafeCSS(`@media (scripting: enabled) {
  ${waiting} {
    display: block;
    position: relative;
    container-type: inline-size;
    ${letters(400, proseSize, 1.55)}
  }
  ${waiting}::before {
    content: attr(heading);
    display: block;
    box-sizing: border-box;
    padding-block-end: var(--_room);
    ${letters(600, headingSize, headingLeading)}
  }
  ${waiting}[heading]:not([heading=''])::before {
    padding-block: 1em calc(1em + var(--_room));
  }
  ${waiting}[heading]:not([heading='']) > ${graphics} {
    inset-block-start: auto;
    margin-block-start: calc(-1 * var(--_room));
  }
  ${waiting} :is(scrolly-step, [data-step]) {
    display: block;
    box-sizing: border-box;
    min-block-size: var(--_step-size);
    padding-block-start: var(--_step-lead);
  }
  ${waiting} scrolly-step > :first-child { margin-block-start: 0; }
  ${waiting} scrolly-step > :last-child { margin-block-end: 0; }
  ${waiting} ${graphics} { display: block; overflow: auto; overflow-anchor: none; }
  @container ${able} { ${side(`${waiting}[layout='side']`)} }
  @container not ${able} { ${stack(`${waiting}[layout='side']`)} }
  ${stack(`${waiting}[layout='stack']`)}
  ${overlay(`${waiting}[layout='overlay']`)}
  @container ${wide} { ${side(byWidth)} }
  @container not ${wide} { ${stack(byWidth)} }
  /* One graphic fits on the stage. The others show in their places when the script fails to come. */
  ${waiting} > ${graphics} ~ ${graphics} {
    position: static;
    margin-block: 0;
    block-size: auto;
    max-block-size: 0;
    overflow: clip;
    animation: scrolly-give-up 0s 10s forwards;
  }
  ${figure} { font-weight: 600; }
  ${opening} { ${openingBox} container-type: inline-size; }
  ${opening} > [slot='clearing'] { ${openingWords} }
  /* By its own width, as the graphic does. A container cannot ask itself: its words keep what is below them. */
  @container ${openingStacks} {
    ${opening} > [slot='clearing'] { ${openingWordsStacked} align-self: start; margin-block-end: 55svh; }
  }
  certainty-key { display: block; }
  ${key} { ${keyList} ${letters(400, keySize, keyLeading, sans)} }
  ${key} > li { ${keyItem} }
  ${key} > li::before { content: ''; block-size: ${sampleHeight}; ${keySample} }
  ${key} strong { ${keyName} }
  ${key} strong::first-letter { text-transform: uppercase; }
  @keyframes scrolly-give-up { to { max-block-size: 100000px; } }
}
`);
