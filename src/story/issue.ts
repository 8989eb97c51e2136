import { preview } from './preview.js';

/** One thing wrong with an author's data: where it is, what stands there, and what to write instead. */
export interface Issue {
  /** Where in the data: `facts[3].period.from`; empty for the data as a whole. */
  path: string;
  value: unknown;
  hint: string;
  /** The line of the text on which it stands, counted from one, where the text has lines. */
  line?: number | undefined;
  /** The row of the table in which it stands, counted from one. */
  row?: number | undefined;
}

/** As many issues as an author reads at once. */
const MOST_LINES = 20;

/** Data that cannot be told, with every issue that was found. */
export class StoryDataError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const lines = issues.slice(0, MOST_LINES).map(describeIssue);
    const more = issues.length - lines.length;
    super([...lines, ...(more ? [`… and ${more} more`] : [])].join('\n'));
    this.name = 'StoryDataError';
    this.issues = issues;
  }
}

function describeIssue({ path, value, hint, line, row }: Issue): string {
  const place = line ? ` (line ${line})` : row ? ` (row ${row})` : '';
  return `${path || 'story data'}${place} is ${preview(value)}: ${hint}`;
}
