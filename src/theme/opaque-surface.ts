/** The paper, laid on a grey of so much light where it lets something through. */
const overGrey = (light: number): string =>
  `oklab(from var(--_paper) calc(l*alpha + ${light}*(1 - alpha)) a b/1)`;

/**
 * The ground of what lies over something else, which has to hide it even where the paper does not: then it is
 * nearly white, or nearly black.
 */
export const opaqueSurface = `
  --_surface: var(--scrolly-surface, light-dark(${overGrey(0.99)}, ${overGrey(0.22)}));
`;
