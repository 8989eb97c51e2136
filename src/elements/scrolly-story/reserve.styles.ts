import { unsafeCSS } from 'lit';
import { graphicTags } from '../../story/graphics.js';
import {
  firstLead,
  proseSize,
  sideGraphic,
  sideLengths,
  sideMargin,
  sideProse,
  stackLengths,
  stackPadding,
  stackProse,
  wide,
} from './layouts.js';

const undefinedStory = 'scrolly-story:not(:defined)';
const graphics = `:is(${graphicTags.join(', ')})`;
/** What will be prose: all children but those that will go on the stage. */
const prose = `${undefinedStory} > :not(${graphics})`;

/** Room before the prose, and lengths for all of it. */
const before = (lengths: string, size: string): string => `
  ${undefinedStory}::before { content: ''; display: block; ${lengths} block-size: ${size}; }
  ${undefinedStory} > * { ${lengths} }
`;

const stack = `
  ${before(stackLengths, 'var(--_stage-size)')}
  ${prose} {
    box-sizing: border-box;
    max-inline-size: ${stackProse};
    margin-inline: auto;
    padding-inline: ${stackPadding};
  }
  ${undefinedStory} > ${graphics} {
    position: absolute;
    inset: 0 0 auto;
    block-size: var(--_stage-size);
  }
`;

const side = `
  ${before(sideLengths, firstLead)}
  ${prose} {
    box-sizing: border-box;
    inline-size: ${sideProse};
    margin-inline-start: ${sideMargin('100cqi')};
  }
  ${undefinedStory} > ${graphics} {
    position: absolute;
    inset-block: 0 auto;
    inset-inline: calc(${sideMargin('100cqi')} + ${sideGraphic}) ${sideMargin('100cqi')};
    block-size: var(--_stage-size);
  }
`;

/**
 * The sheet to link in a page's head (`desertion-story.css`): until the script has defined the tags,
 * a story takes the same space as it will then, so that nothing shifts. Where there is no script,
 * there is nothing to wait for, and it does nothing.
 */
export const reserveStyles = unsafeCSS(`@media (scripting: enabled) {
  ${undefinedStory} {
    display: block;
    position: relative;
    container-type: inline-size;
    font: 400 ${proseSize} / 1.55 ui-serif, 'Iowan Old Style', Georgia, serif;
  }
  ${undefinedStory} :is(scrolly-step, [data-step]) {
    display: block;
    box-sizing: border-box;
    min-block-size: var(--_step-size);
    padding-block-start: var(--_step-lead);
  }
  ${undefinedStory} scrolly-step > :first-child { margin-block-start: 0; }
  ${undefinedStory} scrolly-step > :last-child { margin-block-end: 0; }
  ${undefinedStory} ${graphics} { display: block; overflow: hidden; }
  ${undefinedStory} ${graphics} ~ ${graphics} { display: none; }
  @container ${wide} { ${side} }
  @container not ${wide} { ${stack} }
}
`);
