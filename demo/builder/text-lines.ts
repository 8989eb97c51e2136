/** A place in what somebody has pasted, counted from one. */
export interface Place {
  line: number;
  column: number;
}

/** One thing wrong with pasted text, where that can be told. */
export interface Complaint extends Partial<Place> {
  message: string;
}

/** What a text says, and where in it each part stands. */
export interface Reading {
  data: unknown;
  /** The place of `facts[3].period.from`, or of the nearest that is written there. */
  locate(path: string): Place | undefined;
}

/** Text that cannot be read. */
export class ReadingError extends Error {
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(({ message }) => message).join('\n'));
    this.name = 'ReadingError';
    this.complaints = complaints;
  }
}

export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** `facts[3].period.from` in parts. */
export function splitPath(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, index]) =>
    index === undefined ? part : Number(index),
  );
}
