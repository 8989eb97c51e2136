/** One thing wrong with an author's data: where it is, what stands there, and what to write instead. */
export interface Fault {
  /** Where in the data: `facts[3].period.from`; empty for the data as a whole. */
  path: string;
  value: unknown;
  cure: string;
}

/** Data that cannot be told, with every fault that was found. */
export class StoryDataError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(describeFault).join('\n'));
    this.name = 'StoryDataError';
    this.faults = faults;
  }
}

function describeFault({ path, value, cure }: Fault): string {
  return `${path || 'story data'} is ${shorten(value)}: ${cure}`;
}

function shorten(value: unknown): string {
  const text = value === undefined ? 'missing' : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
