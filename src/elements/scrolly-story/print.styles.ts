import { unsafeCSS } from 'lit';

/** The column on paper, where nothing grows with the reader's text: that of a flat story, in its usual size. */
const paperWidth = '648px';

/**
 * On paper nothing passes anything: a flat story has its steps whole, and any other the graphic as it
 * stands, then the prose.
 */
export const printStyles = unsafeCSS(`
  .frame .prose.paper {
    inline-size: ${paperWidth};
    max-inline-size: none;
    margin-inline: auto;
    font-size: 15px;
    --_still-lead: 0.5em;
  }
  @media print {
    .corner, .bar {
      display: none;
    }
    [part='still'] {
      break-inside: avoid;
      break-before: avoid;
    }
    .frame.frame:not(.flat) {
      display: block;
      padding: 0;
      .stage,
      .prose {
        position: static;
        inline-size: auto;
        margin: 0 0 1em;
        padding: 0;
        clip-path: none !important;
      }
    }
  }
`);
