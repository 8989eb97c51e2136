import { graphicTags } from '../story/graphic-tags.js';
import { contrastingPalette, paperPalette } from '../theme/palettes.js';
import { tokens } from '../theme/tokens.js';
import { declarationsOf } from './declarations-of.js';
import { graphicStyles } from './graphic.styles.js';

/** The widths, in CSS pixels, from which on each picture is shown that a static figure has. */
export const pictureWidths = [320, 440, 600, 820];

/** What the figure that takes its place says of a part of it. */
const live = (selector: string): string => declarationsOf(graphicStyles.cssText, selector);

const tags = `:is(${graphicTags.join(', ')})`;
const block = '.scrolly-static';
const rooms = `${block} :is([data-room], [data-room-below])`;

/** One picture for each width, or for some of them, of which one is shown. */
const choosePicture = pictureWidths
  .slice(1)
  .map(
    (width) => `@container (min-width: ${width}px) {
    ${block} .scrolly-picture > svg:has(~ [data-from='${width}']) { display: none; }
    ${block} .scrolly-picture > [data-from='${width}'] { display: block; }
  }`,
  )
  .join('\n');

/** The figure that a page ships inside a tag, in the looks of the one that takes its place. */
const looks = `
${tags}:not(:defined):has(> ${block}) { display: block; }
[theme='light']:not(:defined) > ${block} { --scrolly-scheme: light; }
[theme='dark']:not(:defined) > ${block} { --scrolly-scheme: dark; }
${block} {
  ${declarationsOf(tokens.cssText, ':host')}
  /* As the canvas paints them: on a dark page ink is light, and would outshine what is said. */
  --_dots: light-dark(var(--_ink), var(--_muted));
  display: block;
  container-type: inline-size;
  background: var(--_paper);
}
@media (prefers-contrast: more) { ${block} { ${contrastingPalette} } }
@media (forced-colors: active) {
  ${block} { ${declarationsOf(tokens.cssText, ':host', 'forced-colors')} --_dots: var(--_ink); }
  ${block} svg { forced-color-adjust: none; }
}
@media print { ${block} { color-scheme: light; ${paperPalette} --_dots: var(--_ink); } }
${block} > figure { ${live('figure')} }
${block} p { margin: 0; }
${block} .scrolly-pile { ${live('.pile')} }
${block} .scrolly-pile > * { ${live('.pile > *')} }
${block} :is(.scrolly-eyebrow span, .scrolly-headline, .scrolly-notes, .scrolly-source) { unicode-bidi: plaintext; }
${block} .scrolly-eyebrow { ${live('.eyebrow')} }
${block} .scrolly-headline { ${live('.headline')} }
${block} em { font-style: normal; color: var(--_said, var(--_accent)); }
${block} i { ${live('i')} }
${block} i + i { ${live('i + i')} }
${block} i[data-certainty='reported'] { ${live('.reported')} }
${block} i[data-certainty='projected'] { ${live('.projected')} }
${block} i:is([data-certainty='judged'], [data-certainty='claimed']) { text-decoration: none; }
${block} u { ${live('.derived')} }
${block} .scrolly-picture { ${live('.picture')} }
${block} .scrolly-picture > svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; }
${choosePicture}
${block} .scrolly-foot { ${live('.foot')} }
${block} .scrolly-notes, ${block} .scrolly-remarks::before { ${live('.notes')} }
${block} .scrolly-notes::first-letter { text-transform: uppercase; }
${block} .scrolly-source { ${live('.source')} }
@media (max-width: 30em) and (max-height: 44em) { ${block} .scrolly-counted { display: none; } }
@container (max-width: 30em) {
  ${block} .scrolly-foot { display: block; margin-block-start: 0.5em; }
  ${block} .scrolly-notes, ${block} .scrolly-remarks::before { font-size: inherit; }
  ${block} .scrolly-more { display: none; }
}
/* What is far below is laid out when it comes near: the first paint does not wait for it. */
.scrolly-chapter { content-visibility: auto; contain-intrinsic-block-size: auto 30rem; }
${block} .scrolly-table { display: flow-root; padding-inline: 1.25em; overflow-x: auto; }
${block} table { inline-size: 100%; margin: 0 0 1.25em; border-spacing: 0; font-family: var(--_sans); font-size: 0.8125em; }
${block} caption { padding-block: 0.5em; font-weight: 600; text-align: start; }
${block} :is(th, td) { padding: 0.25em 0.75em 0.25em 0; border-block-start: 1px solid var(--_hairline); text-align: start; vertical-align: top; font-weight: 400; }
`;

/**
 * … and in its room: what only other states say, and the buttons, take room as they will then. These words are
 * attributes, which nobody sees or hears. Where there is no script, nothing is to come.
 */
const roomToCome = `
${rooms} { display: none; visibility: hidden; }
@media (scripting: enabled) {
  ${rooms} { display: block; }
  ${rooms}::before { content: attr(data-room); }
  ${rooms}::after { content: attr(data-room-below); }
  ${block} .scrolly-eyebrow:is([data-room], [data-room-below]) { display: flex; }
  ${block} .scrolly-remarks::before, ${block} .scrolly-remarks::after { display: block; }
  ${block} .scrolly-foot::after { content: ''; ${live('.tools')} }
  [no-table][no-download] > ${block} .scrolly-foot::after { content: none; }
  @media (max-width: 30em) and (max-height: 44em) {
    ${block} .scrolly-eyebrow[data-brief]::before { content: attr(data-brief); }
  }
  @container (max-width: 30em) {
    ${block} .scrolly-remarks::before { content: attr(data-brief); }
    ${block} .scrolly-foot::after { inline-size: auto; }
  }
  /* As in the figure to come, where a reader asks for it; there when the script fails to come. WebKit does not animate content-visibility. */
  ${block} .scrolly-table {
    max-block-size: 0;
    overflow: clip;
    visibility: hidden;
    animation: scrolly-show-table 0s 10s forwards;
  }
  @keyframes scrolly-show-table {
    to { max-block-size: none; visibility: visible; }
  }
  scrolly-story:not(:defined) > * > ${block} { block-size: 100%; background: none; }
  scrolly-story:not(:defined) > * > ${block} > figure { ${live(':host(:state(staged)) figure')} }
}
@media print {
  .scrolly-chapter { content-visibility: visible; }
  ${block} figure { break-inside: avoid; }
  ${block} .scrolly-foot::after { display: none; }
  ${block} .scrolly-table { max-block-size: none; visibility: visible; }
}
`;

export const staticStyles = looks + roomToCome;
