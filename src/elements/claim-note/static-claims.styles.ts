import { declarationsOf } from '../../graphic/declarations-of.js';
import { claimStyles } from './claim-note.styles.js';

/** What the note that takes its place says of a part of it. */
const live = (selector: string): string => declarationsOf(claimStyles.cssText, selector);

const block = '.scrolly-claims';

/** The note that a page ships inside the tag, in the looks and in the room of the one that takes its place. */
export const staticClaimsStyles = `
${block} > figure { ${live('figure')} }
${block} :is(p, .scrolly-skip) { unicode-bidi: plaintext; }
${block} .scrolly-warning { ${live('.warning')} }
${block} .scrolly-allegations { ${live('.allegations')} }
${block} .scrolly-claim { ${live('.claim')} }
${block} .scrolly-claim + .scrolly-claim { ${live('.claim + .claim')} }
${block} .scrolly-sureness { ${live('.sureness')} }
${block} .scrolly-allegations + .scrolly-foot { ${live('.allegations + .foot')} }
${block} .scrolly-after { ${live('.after')} }
@media (scripting: enabled) {
  /* A button, as high as one and as its words. */
  ${block} .scrolly-skip { display: inline-flex; align-items: center; ${live('.skip')} }
}
@media print { ${block} .scrolly-after { display: none; } }
`;
