/** A piece of JSON that matters to where things stand: a string, a sign, or a number or word. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s"{}[\],:]+/g;
const LINE_END = /\r\n|\r|\n/g;

/** A list or an object that has been opened, and the path of what stands in it now. */
interface Level {
  path: string | undefined;
  isList: boolean;
  index: number;
  /** Undefined in an object before its key, and for what nobody asks about. */
  child: string | undefined;
  hasKey: boolean;
}

/** The line, counted from one, on which a part of a JSON text stands: `facts[3].value`, or what would hold it. */
export function lineOf(text: string, path: string): number | undefined {
  return linesOf(text, [path]).get(path);
}

/** The lines of many parts, in one reading of the text; none for what the text has nothing of. */
export function linesOf(text: string, paths: readonly string[]): Map<string, number> {
  const lines = findLines(text, new Set(paths.flatMap(listHolders)));
  return new Map(
    paths.flatMap((path) => {
      const written = listHolders(path).findLast((holder) => lines.has(holder));
      return written === undefined ? [] : [[path, lines.get(written) as number]];
    }),
  );
}

/** `facts`, `facts[3]`, `facts[3].value`. One that is named by its id is not the author’s. */
function listHolders(path: string): string[] {
  if (path.includes('["')) return [];
  return Array.from(path.matchAll(/(?:^|\.)[^.[\]]+|\[\d+\]/g), ({ 0: part, index }) =>
    path.slice(0, index + part.length),
  );
}

function findLines(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const lines = new Map<string, number>();
  const open: Level[] = [];
  let line = 1;
  let end = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    line += text.slice(end, index).match(LINE_END)?.length ?? 0;
    end = index + token.length;
    const level = open.at(-1);
    if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (level) step(level, wanted);
    } else if (token !== ':') {
      const isKey = level && !level.isList && !level.hasKey;
      if (isKey) readKey(level, token.slice(1, -1), wanted);
      if (level?.child !== undefined && (isKey || level.isList)) lines.set(level.child, line);
      if (!isKey && (token === '{' || token === '[')) {
        const path = level ? level.child : '';
        const opened = { path, isList: token === '[', index: -1, child: undefined, hasKey: false };
        step(opened, wanted);
        open.push(opened);
      }
    }
  }
  return lines;
}

/** To the next entry of a list, or the next key of an object. */
function step(level: Level, wanted: ReadonlySet<string>): void {
  level.index++;
  level.hasKey = false;
  level.child = level.isList ? pathIn(level, `[${level.index}]`, wanted) : undefined;
}

function readKey(level: Level, key: string, wanted: ReadonlySet<string>): void {
  level.hasKey = true;
  level.child = pathIn(level, level.path ? `.${key}` : key, wanted);
}

function pathIn({ path }: Level, part: string, wanted: ReadonlySet<string>): string | undefined {
  const child = path === undefined ? undefined : path + part;
  return child !== undefined && wanted.has(child) ? child : undefined;
}
