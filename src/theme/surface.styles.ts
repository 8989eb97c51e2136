import { css, unsafeCSS } from 'lit';
import { opaqueSurface } from './opaque-surface.js';

/**
 * The ground of what lies over something else, where the paper lets the page through: adopted with what lies so.
 * Not every engine of 2024 can mix channels: there, a page with transparent paper names a surface.
 */
export const surfaceStyles = css`
  @media screen and (forced-colors: none) {
    @supports (color: oklab(from red calc(l * alpha) a b)) {
      :host {
        ${unsafeCSS(opaqueSurface)};
      }
    }
  }
`;
