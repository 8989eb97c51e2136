import { screenPalette } from '../../../dist/theme/palettes.js';

/** The light one of each pair of colours, by its name. */
const colours = Object.fromEntries(
  [...screenPalette.matchAll(/(--_\w+): .*light-dark\((#\w+)/g)].map(([, name, light]) => [
    name,
    light,
  ]),
);
const SAME = { '--_said': '--_accent', '--_surface': '--_paper', '--_dots': '--_ink' };

/** A picture with colours in place of the names that a page gives them: programs that draw SVG know no page. */
export function plainColours(svg) {
  return svg
    .replace(/var\((--_\w+),[^()]*\)/g, (_, name) => colours[SAME[name] ?? name])
    .replaceAll('currentColor', colours['--_ink']);
}
