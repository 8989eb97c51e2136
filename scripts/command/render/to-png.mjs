/** Device pixels in one of CSS. */
const DENSITY = 2;
const LIBRARY = '@resvg/resvg-js';

/** A function that makes a PNG of an SVG; undefined where the library for it is not installed. */
export async function loadPainter() {
  const { Resvg } = (await import('@resvg/resvg-js').catch(isMissing)) ?? {};
  if (!Resvg) return undefined;
  const options = { fitTo: { mode: 'zoom', value: DENSITY } };
  return (svg) => new Resvg(svg, options).render().asPng();
}

function isMissing(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
}

export const MISSING = `PNG is left out: npm install ${LIBRARY}, and run this again, to have it.`;
