import { readNumbers } from '../../dist/story/check/read-numbers.js';
import { nameFields, readFact } from '../../dist/story/format/read-fact.js';
import { splitCsv } from '../../dist/story/format/split-csv.js';

/**
 * The facts of a sheet, and the sources that it names by their labels, as a story has them. What a row lacks is
 * left to whoever checks the story.
 *
 * @param sheet the name of the sheet, which is the source of whatever names none
 * @param lang the language in which its numbers are written
 * @returns also `lines`, on which the facts stand
 * @throws {OpenQuoteError}
 */
export function readSheet(text, sheet, lang) {
  const [head, ...rows] = splitCsv(text);
  const fields = nameFields(head?.cells ?? []).map((it) => it.replace(/^source[\s_-]+/, 'source-'));
  const written = rows.map(({ cells }) => readFact(fields, cells));
  const sources = listSources(written, sheet);
  const namesOfFacts = new Names();
  const facts = written.map(({ source = sheet, ...row }) => ({
    ...Object.fromEntries(Object.entries(row).filter(([field]) => !field.startsWith('source-'))),
    id: row.id ?? namesOfFacts.make(row.label),
    source: sources.find(({ label }) => label === source).id,
  }));
  const { data } = readNumbers({ sources, facts }, lang);
  return { ...data, lines: rows.map(({ line }) => line) };
}

/** Who says so, each once, by the names that the sheet has for them. */
function listSources(rows, sheet) {
  const names = new Names();
  const labels = [...new Set(rows.map(({ source = sheet }) => source))];
  return labels.map((label) => {
    const find = (field) => rows.find((row) => row.source === label && row[field])?.[field];
    const [url, date] = [find('source-url'), find('source-date')];
    return { id: names.make(label), label, ...(url && { url }), ...(date && { date }) };
  });
}

/** Ids made of labels, each of them once. */
class Names {
  #taken = new Set();

  make(label = '') {
    const plain = label
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase();
    const words = plain.match(/[a-z0-9]+/g) ?? [];
    const name =
      words
        .slice(0, 4)
        .join('-')
        .replace(/^[^a-z]+/, '') || 'entry';
    let free = name;
    for (let i = 2; this.#taken.has(free); i++) free = `${name}-${i}`;
    this.#taken.add(free);
    return free;
  }
}
