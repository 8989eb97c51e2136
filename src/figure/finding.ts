/** A headline as what stands before its finding, the finding, and what stands after it. */
export type Marked = readonly [before: string, finding: string, after: string];

/** Between two asterisks, each next to what it marks: any other is one that the text means. */
const FINDING = /\*([^*\s](?:[^*]*[^*\s])?)\*(.*)/s;

/** Finds what an author has marked: `It grew *twice as fast*`. One finding at most, the first. */
export function splitFinding(text: string): Marked {
  const [before = '', finding = '', after = ''] = text.split(FINDING);
  return [before, finding, after];
}
