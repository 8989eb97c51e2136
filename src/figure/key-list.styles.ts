import { unsafeCSS } from 'lit';
import { keyItem, keyLeading, keyList, keyName, keySample, keySize } from '../theme/key-lengths.js';

export const keyListStyles = unsafeCSS(`
  ul {
    font: ${keySize} / ${keyLeading} var(--_sans);
    ${keyList}
    border-block-start-color: var(--_ink);
  }
  li { ${keyItem} }
  .sample { ${keySample} }
  strong { ${keyName} }
  strong::first-letter { text-transform: uppercase; }
  .meaning { color: var(--_muted); }
`);
