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
  .table tbody th {
    font-weight: 600;
  }
  /* The headline says it already, right above. */
  .table caption {
    position: absolute;
    clip-path: inset(50%);
  }
  /* Too narrow for columns on a screen: each figure is a list of its own, and what its cells say stands before them. */
  @media screen {
    @container (max-width: 40em) {
      .table table,
      .table tbody {
        display: block;
      }
      .table thead {
        position: absolute;
        clip-path: inset(50%);
      }
      .table tbody tr {
        display: grid;
        grid-template-columns: minmax(6em, auto) 1fr;
        gap: 0.125em 1em;
        padding-block: 0.5em;
        border-block-end: 1px solid var(--_hairline);
      }
      .table tbody th {
        grid-column: 1 / -1;
      }
      .table td {
        grid-column: 1 / -1;
        display: grid;
        grid-template-columns: subgrid;
      }
      .table td:empty {
        display: none;
      }
      .table :is(tbody th, td) {
        padding: 0;
        border: 0;
      }
      /* Seen only: a cell's column is read with it anyway. */
      .table td::before {
        content: attr(data-column);
        content: attr(data-column) / '';
        color: var(--_muted);
      }
    }
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
