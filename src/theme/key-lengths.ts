/*
 * How the list of a key is set: used by the element, and by the sheet that gives the list which a page ships in it
 * the same space until the element draws its own. Plain strings, for the minifier of `css` templates cannot
 * read parts of rules.
 */

export const keySize = 'max(0.8125rem, 13px)';
export const keyLeading = 1.4;

export const keyList = `
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
  gap: 1.5em 1.25em;
  margin: 0;
  padding: 1em 0 0;
  border-block-start: 2px solid;
  list-style: none;
`;

export const keyItem = `
  display: grid;
  align-content: start;
  unicode-bidi: plaintext;
`;

/** How tall the drawing of a sample is at its width, and how far the words below it stand off. */
export const sampleHeight = '2.5em';
export const keySample = 'margin-block-end: 0.75em;';

export const keyName = `
  font-size: 1.154em;
  font-weight: 600;
`;
