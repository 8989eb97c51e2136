/** How the title is set: one property for each, for a minifier (clean-css 5) leaves out a `font` that is worked out. */
export const titleLetters = `
  font-size: calc(1.125 * max(1rem, 16px));
  line-height: 1.45;
`;
export const titleHeading = `
  margin: 0 0 0.5em;
  font-style: normal;
  font-weight: 600;
  font-size: clamp(2.5em, 6.2cqi, 4.25em);
  line-height: 1;
  font-family: var(--_serif);
  letter-spacing: -0.02em;
  text-wrap: balance;
`;
export const titleSmall = `
  font-style: normal;
  font-size: max(0.875rem, 14px);
  line-height: 1.4;
  font-family: var(--_sans);
`;
