import { transformSync } from 'esbuild';
import { staticClaimsStyles } from '../../dist/elements/claim-note/static-claims.styles.js';
import { staticStyles } from '../../dist/graphic/static.styles.js';
import { staticOpeningStyles } from '../../dist/graphic/static-opening.styles.js';

const { code, warnings } = transformSync(staticStyles + staticOpeningStyles + staticClaimsStyles, {
  loader: 'css',
  minify: true,
});
if (warnings.length) throw new Error(warnings.map(({ text }) => text).join('\n'));

/**
 * The looks of all static markup, which a page must not wait for: it stands in the markup itself. Written the
 * same everywhere, so that a page with a policy can allow it by one hash.
 */
export const staticSheet = code.trim();

export const withLooks = (markup) => `<style>${staticSheet}</style>\n${markup}`;
