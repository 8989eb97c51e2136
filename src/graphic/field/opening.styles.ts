import { css } from 'lit';
import { addSheets } from '../../support/adopted-sheets.js';

/** What comes with the drawing of an opening: the mark that is called out, marks that are elsewhere, and paper. */
export const openingStyles = css`
  .called {
    fill: var(--_accent);
    rect {
      stroke: var(--_paper);
      stroke-width: 4;
      paint-order: stroke;
    }
    path {
      stroke: var(--_accent);
      stroke-width: 1.5;
    }
  }
  /* Its marks are on their way from one picture to another, or in the other one. */
  @media screen {
    canvas.away,
    .opening ~ figure canvas.away ~ svg {
      visibility: hidden;
    }
  }
  @media print {
    .opening ~ figure {
      display: none;
    }
    .opening,
    .words {
      display: block;
      min-block-size: 0;
      margin: 0;
      padding: 0;
    }
  }
`;

/** For an opening, and for the picture to which its marks leave. */
export function adoptOpeningStyles(root: Node): void {
  const sheet = openingStyles.styleSheet;
  if (sheet && root instanceof ShadowRoot) addSheets(root, sheet);
}
