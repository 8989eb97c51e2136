import { css, unsafeCSS } from 'lit';
import { contrastingPalette, paperPalette, screenPalette } from './palettes.js';
import { typefaces } from './typefaces.js';

/**
 * The design tokens. Each public `--scrolly-…` property may be set on the tag or on anything around
 * it; what is not set has the value here, by the colour scheme in force.
 *
 * `theme="light"` or `"dark"` fixes the scheme for a tag and all within it; otherwise the reader's
 * preference decides. A whole site can fix it with `--scrolly-scheme: light`.
 *
 * Nothing of the page's own type settings leaks in; a reader's larger default size does. Where colours
 * are forced, the system does not recolour SVG: the tokens are. Outline, hatch and words do the rest.
 *
 * @cssprop --scrolly-scheme - `light` or `dark` fixes the colour scheme, as `theme` does.
 * @cssprop --scrolly-paper - The background; `transparent` for that of the page.
 * @cssprop --scrolly-surface - What lies over something else: cards, menus, notes, saved pictures. The paper, unless that lets the page through.
 * @cssprop --scrolly-tint - The background of what stands out a little, and light fills.
 * @cssprop --scrolly-ink - Text, and the darkest marks.
 * @cssprop --scrolly-muted - Text that steps back.
 * @cssprop --scrolly-mark - Marks that step back.
 * @cssprop --scrolly-accent - What is newest.
 * @cssprop --scrolly-hairline - Axes, rules and borders.
 * @cssprop --scrolly-font - One typeface for all of it, such as the page’s own.
 * @cssprop --scrolly-serif - The typeface of prose.
 * @cssprop --scrolly-sans - The typeface of labels and figures.
 * @cssprop --scrolly-move - How long a change takes; `0s` for none.
 */
export const tokens = css`
  :host {
    color-scheme: var(--scrolly-scheme, light dark);
    ${unsafeCSS(screenPalette)};
    --_surface: var(--scrolly-surface, var(--_paper));
    ${unsafeCSS(typefaces)};
    --_move: var(--scrolly-move, 450ms);
    --_fade: min(300ms, var(--_move));
    --_leave: min(90ms, var(--_move));
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
  @media (prefers-contrast: more) {
    :host {
      ${unsafeCSS(contrastingPalette)};
    }
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_surface: Canvas;
      --_tint: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_mark: GrayText;
      --_accent: Highlight;
      /* A system’s highlight is for what lies behind words: as their own colour it may be too pale. */
      --_said: CanvasText;
      --_hairline: GrayText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_move: 0s;
    }
  }
  @media print {
    :host {
      color-scheme: light;
      ${unsafeCSS(paperPalette)};
      --_move: 0s;
    }
  }
`;
