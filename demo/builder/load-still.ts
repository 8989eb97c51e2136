const known = new Map<string, Promise<string | undefined>>();

/** The markup of a built file, by its path in `dist/`; undefined where it does not come. */
export function loadStill(file: string): Promise<string | undefined> {
  const loaded = known.get(file) ?? load(new URL(`../dist/${file}`, document.baseURI));
  known.set(file, loaded);
  return loaded;
}

async function load(address: URL): Promise<string | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
