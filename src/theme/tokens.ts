import { css } from 'lit';

/**
 * The design tokens. Each public `--scrolly-…` property may be set on the tag or on anything around
 * it; what is not set has the value here, by the colour scheme in force.
 *
 * `theme="light"` or `"dark"` fixes the scheme for a tag and all within it; otherwise the reader's
 * preference decides. A whole site can fix it with `--scrolly-scheme: light`.
 */
export const tokens = css`
  :host {
    color-scheme: var(--scrolly-scheme, light dark);
    --_paper: var(--scrolly-paper, light-dark(#fbf9f4, #15161a));
    --_tint: var(--scrolly-tint, light-dark(#efebe1, #202228));
    --_ink: var(--scrolly-ink, light-dark(#1b1a17, #edeae3));
    --_muted: var(--scrolly-muted, light-dark(#5b574e, #b0ab9e));
    --_mark: var(--scrolly-mark, light-dark(#7d786b, #8e8a7f));
    --_accent: var(--scrolly-accent, light-dark(#b3261e, #ff8a75));
    --_hairline: var(--scrolly-hairline, light-dark(#d9d4c7, #3a3b42));
    --_serif: var(--scrolly-serif, ui-serif, 'Iowan Old Style', Georgia, serif);
    --_sans: var(--scrolly-sans, system-ui, sans-serif);
    --_move: var(--scrolly-move, 450ms);

    /* Nothing of the page's own type settings leaks in; a reader's larger default size does. */
    font: 400 max(1rem, 16px) / 1.55 var(--_serif);
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    color: var(--_ink);
  }
  :host([theme='light']) {
    --scrolly-scheme: light;
  }
  :host([theme='dark']) {
    --scrolly-scheme: dark;
  }
  /* SVG is not recoloured by the system: the tokens are. Outline, hatch and words do the rest. */
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_tint: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_mark: GrayText;
      --_accent: Highlight;
      --_hairline: GrayText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_move: 0s;
    }
  }
`;
