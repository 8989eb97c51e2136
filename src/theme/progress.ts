/*
 * A thin line that grows as its story passes, driven by the scrolling itself and by no script; where a browser
 * does not know how, there is none. https://drafts.csswg.org/scroll-animations-1/#view-timelines
 *
 * Plain strings, for the minifier of `css` templates cannot read parts of rules.
 */

/** For the box whose passing it shows. */
export const progressTimeline = 'view-timeline: --_story block;';

/** A border, since backgrounds go where colours are forced. */
export const progressStyles = `
  .progress {
    display: none;
  }
  @supports (animation-timeline: view()) {
    @media screen {
      .progress {
        display: block;
        position: sticky;
        inset-block-start: var(--scrolly-top, 0px);
        z-index: 4;
        margin-block-end: -2px;
        border-block-start: 2px solid var(--_accent);
        transform-origin: 0;
        pointer-events: none;
        animation: scrolly-progress linear both;
        animation-timeline: --_story;
        animation-range: contain;
      }
      .progress:dir(rtl) {
        transform-origin: 100%;
      }
    }
  }
  @keyframes scrolly-progress {
    from {
      transform: scaleX(0);
    }
  }
`;
