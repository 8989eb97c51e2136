/** The story and the step that a fragment names, `#story/step`; undefined for any other fragment. */
export function readAddress(hash: string): { story: string; step: string } | undefined {
  const [story, step, rest] = hash.slice(1).split('/');
  if (!story || !step || rest !== undefined) return undefined;
  try {
    return { story: decodeURIComponent(story), step: decodeURIComponent(step) };
  } catch {
    return undefined;
  }
}
