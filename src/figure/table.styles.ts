import { css } from 'lit';

/** The figures of a graphic as a table, in the place of its picture. */
export const tableStyles = css`
  .table {
    contain: size;
    overflow: auto;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .table:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.5em;
    text-align: inherit;
    color: var(--_muted);
  }
  th,
  td {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--_hairline);
    text-align: inherit;
    vertical-align: top;
    font-weight: 400;
    unicode-bidi: plaintext;
  }
  thead th {
    color: var(--_muted);
  }
  /* Below a graphic on paper, where nothing scrolls. */
  .on-paper {
    max-inline-size: 648px;
    box-sizing: border-box;
    padding: 0 1.25em;
    font: 0.8125em / 1.4 var(--_sans);
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .table {
      contain: none;
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
