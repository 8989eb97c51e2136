import { compare, summarize } from './statistics.mjs';

/** Numbers with as many digits as they are sure of. */
export const format = (value) => {
  if (value === undefined || Number.isNaN(value)) return '–';
  const digits =
    Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
};

/** A median, with its spread where the rounds differ. */
export function formatSpread({ median, least, most }) {
  const [middle, from, to] = [median, least, most].map(format);
  return from === to ? middle : `${middle} (${from}–${to})`;
}

/** A table in Markdown, with columns of one width. */
export function renderTable(head, rows) {
  const lines = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_, column) =>
    Math.max(3, ...lines.map((cells) => cells[column].length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(lines[0]), rule, ...lines.slice(1).map(line)].join('\n');
}

/**
 * Pages down, measures across, each with its median and spread.
 *
 * @param {Record<string, string>} measures what is measured, with its heading
 */
export function renderMeasures(results, pages, measures) {
  const rows = pages
    .filter(({ name }) => results[name]?.length)
    .map(({ name, title }) => [
      title,
      ...Object.keys(measures).map((measure) => {
        const values = results[name].map((round) => round[measure]);
        return values.every((value) => value === undefined)
          ? '–'
          : formatSpread(summarize(values.filter((value) => value !== undefined)));
      }),
    ]);
  return renderTable(['page', ...Object.values(measures)], rows);
}

/**
 * One page of ours against each peer: how many times the peer's measure ours is.
 *
 * @param {{ label: string, results: object, measure: string, page: string }[]} comparisons
 */
export function renderRatios(comparisons, peers) {
  const rows = comparisons.map(({ label, results, measure, page }) => [
    label,
    ...peers.map(({ name }) => {
      const [ours, theirs] = [page, name].map((one) =>
        results[one]?.map((round) => round[measure]),
      );
      if (!ours?.length || !theirs?.length) return '–';
      const ratio = compare(ours, theirs);
      return Number.isFinite(ratio.median) ? formatSpread(ratio) : '–';
    }),
  ]);
  return renderTable(['ours ÷', ...peers.map(({ title }) => title)], rows);
}
