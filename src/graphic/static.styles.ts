import { graphicTags } from '../story/graphic-tags.js';
import { contrastingPalette, paperPalette, screenPalette } from '../theme/palettes.js';
import { tokens } from '../theme/tokens.js';
import { typefaces } from '../theme/typefaces.js';
import { declarationsOf } from './declarations-of.js';
import { graphicStyles } from './graphic.styles.js';

/** The widths, in CSS pixels, from which on each picture is shown that a static figure has. */
export const pictureWidths = [320, 440, 600, 820];

/** What the figure that takes its place says of a part of it. */
const live = (selector: string): string => declarationsOf(graphicStyles.cssText, selector);

const tags = `:is(${graphicTags.join(', ')})`;
const block = '.scrolly-static';

/** One picture for each width, of which one is shown. */
const choosePicture = pictureWidths
  .map((width, i) =>
    i
      ? `@container (min-width: ${width}px) {
    ${block} .scrolly-picture > svg:nth-child(${i}) { display: none; }
    ${block} .scrolly-picture > svg:nth-child(${i + 1}) { display: block; }
  }`
      : '',
  )
  .join('\n');

/**
 * The figure that a page ships inside a tag, in the looks and in the room of the one that takes its place. What
 * is not told yet takes room as well, as it will then: it is the text of an attribute, which nobody sees or hears.
 */
export const staticStyles = `
${tags}:not(:defined):has(> ${block}) { display: block; }
[theme='light']:not(:defined) > ${block} { --scrolly-scheme: light; }
[theme='dark']:not(:defined) > ${block} { --scrolly-scheme: dark; }
${block} {
  ${screenPalette}
  --_surface: var(--scrolly-surface, var(--_paper));
  /* As the canvas paints them: on a dark page ink is light, and would outshine what is said. */
  --_dots: light-dark(var(--_ink), var(--_muted));
  ${typefaces}
  display: block;
  container-type: inline-size;
  color-scheme: var(--scrolly-scheme, light dark);
  background: var(--_paper);
  color: var(--_ink);
  font-style: normal; font-weight: 400; font-size: max(1rem, 16px); line-height: 1.55;
  font-family: var(--_sans);
  text-align: start;
}
@media (prefers-contrast: more) { ${block} { ${contrastingPalette} } }
@media (forced-colors: active) { ${block} { ${declarationsOf(tokens.cssText, ':host', 'forced-colors')} } }
@media print { ${block} { color-scheme: light; ${paperPalette} } }
${block} > figure { ${live('figure')} }
${block} p { margin: 0; }
${block} :is(.scrolly-over, .scrolly-headline, .scrolly-remarks) { display: grid; }
${block} :is(.scrolly-over, .scrolly-headline, .scrolly-remarks) > * { grid-area: 1 / 1; }
${block} :is(.scrolly-headline, .scrolly-notes, .scrolly-source) { unicode-bidi: plaintext; }
${block} .scrolly-eyebrow, ${block} .scrolly-over::after { ${live('.eyebrow')} }
${block} .scrolly-headline { ${live('.headline')} }
${block} em { font-style: normal; color: var(--_said); }
${block} i { font-style: normal; color: var(--_ink); text-decoration: underline 2px; text-underline-offset: 0.25em; }
${block} i + i { margin-inline-start: 0.5em; }
${block} i[data-certainty='reported'] { text-decoration-style: double; }
${block} i[data-certainty='projected'] { text-decoration-style: dashed; }
${block} i:is([data-certainty='judged'], [data-certainty='claimed']) { text-decoration: none; }
${block} u { text-decoration: underline dotted 1.5px; text-underline-offset: 0.25em; }
${block} .scrolly-picture { position: relative; min-block-size: 0; overflow: hidden; }
${block} .scrolly-picture > svg { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; }
${choosePicture}
${block} .scrolly-foot { ${live('.foot')} }
${block} .scrolly-foot::after { content: ''; inline-size: 14em; block-size: max(1.75em, 24px); margin-block-end: -0.125em; }
${block} .scrolly-notes { font-size: 1.0769em; }
${block} .scrolly-notes::first-letter { text-transform: uppercase; }
${block} .scrolly-source { color: var(--_muted); }
@media (max-width: 30em) and (max-height: 44em) { ${block} .scrolly-counted { display: none; } }
@container (max-width: 30em) {
  ${block} .scrolly-foot { display: block; margin-block-start: 0.5em; }
  ${block} .scrolly-foot::after { display: block; inline-size: auto; }
  ${block} .scrolly-notes { font-size: inherit; }
  ${block} .scrolly-more { display: none; }
}
${block}.scrolly-claims > figure { display: block; min-block-size: 0; max-inline-size: 40em; margin-inline: auto; }
${block} :is(.scrolly-warning, .scrolly-claim > p) { unicode-bidi: plaintext; }
${block} .scrolly-warning { font-weight: 600; line-height: 1.4; }
${block} .scrolly-warning + .scrolly-headline { margin-block-start: 1.25em; }
${block} .scrolly-claim { margin-block: 1em 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--_mark); }
${block} .scrolly-claim > :first-child { font-size: 1.125em; line-height: 1.45; font-family: var(--_serif); }
${block} .scrolly-sureness { font-size: 0.8125rem; color: var(--_muted); }
${block} .scrolly-claim + .scrolly-foot { margin-block-start: 1.5em; }
${block} .scrolly-after { margin-block-start: 0.75em; font-size: 0.8125em; color: var(--_muted); }
${block} .scrolly-table { display: flow-root; padding-inline: 1.25em; overflow-x: auto; }
${block} table { inline-size: 100%; margin: 0 0 1.25em; border-spacing: 0; font-size: 0.8125em; }
${block} caption { padding-block: 0.5em; font-weight: 600; text-align: start; }
${block} :is(th, td) { padding: 0.25em 0.75em 0.25em 0; border-block-start: 1px solid var(--_hairline); text-align: start; vertical-align: top; font-weight: 400; }
@media (scripting: enabled) {
  ${block} :is(.scrolly-over, .scrolly-headline, .scrolly-remarks)::after {
    content: attr(data-room);
    grid-area: 1 / 1;
    visibility: hidden;
    white-space: pre-line;
  }
  @media (max-width: 30em) and (max-height: 44em) {
    ${block} .scrolly-over::after { content: attr(data-brief); }
  }
  @container (max-width: 30em) {
    ${block} .scrolly-remarks::after { content: attr(data-brief); }
  }
  ${block} .scrolly-warning::after { content: ''; display: block; block-size: 2em; }
  ${block} .scrolly-table {
    max-block-size: 0;
    overflow: clip;
    animation: scrolly-give-up 0s 10s forwards;
  }
  scrolly-story:not(:defined) > * > ${block} { block-size: 100%; background: none; }
  scrolly-story:not(:defined) > * > ${block} > figure { ${live(':host(:state(staged)) figure')} }
}
`;
