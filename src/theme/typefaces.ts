/** A page names one for all, or one for prose and one for labels. */
export const typefaces = `
  --_serif: var(--scrolly-serif, var(--scrolly-font, ui-serif, 'Iowan Old Style', Georgia, serif));
  --_sans: var(--scrolly-sans, var(--scrolly-font, system-ui, sans-serif));
`;
