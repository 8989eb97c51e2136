import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from '../project/project.mjs';

/** What a translator should know about a section. */
const NOTES = {
  phrases: 'Patterns around numbers: {} is the number, or what is counted.',
  steps: 'The prose of the story, step by step. Figures are filled in where the marks stand.',
  facts: 'What the sources say. A value also stands in sentences, after a colon or a preposition.',
};

/** Fields of an entry that are words; all others are names, numbers and dates. */
const TEXTS = ['label', 'value', 'condition', 'note', 'period'];

/**
 * All words of the bundle as they are in English, by section: each text by its place, joined by `/`.
 * Read from what has been compiled.
 *
 * @param language whose plural forms are wanted
 * @returns {Promise<Record<string, { note?: string, texts: Record<string, string> }>>}
 */
export async function collectMessages(language) {
  const { article } = await load('story/article/article.js');
  const { articleSteps } = await load('story/article/article-steps.js');
  const { phrases } = await load('story/format/phrases.js');
  const { fallWords } = await load('story/format/fall-words.js');
  const { counts } = await load('story/story-data.js');
  const { qualifiers } = await load('story/qualifiers.js');
  const qualifier = Object.fromEntries(qualifiers.map((name) => [name, name]));
  const sections = {
    phrases: {
      ...phrases,
      qualifier,
      times: inAllForms(phrases.times, language),
      unit: Object.fromEntries(counts.map((unit) => [unit, inAllForms(unit, language)])),
    },
    ...(await collectWords()),
    'fall-words': fallWords,
    facts: byKey(article.facts, 'id', TEXTS),
    sums: byKey(article.derived, 'id', TEXTS),
    sources: byKey(article.sources, 'id', TEXTS),
    steps: byKey(articleSteps, 'name', ['heading', 'text']),
  };
  return Object.fromEntries(
    Object.entries(sections).map(([section, words]) => [
      section,
      { note: NOTES[section], texts: Object.fromEntries(listTexts(words)) },
    ]),
  );
}

/** `words.js`, `…-words.js` and `<tag>.words.js` each export one object of words. */
async function collectWords() {
  const files = ['elements', 'words']
    .flatMap((folder) =>
      readdirSync(inProject('dist', folder), { recursive: true }).map((file) => join(folder, file)),
    )
    .filter((file) => /(^|[/.-])words\.js$/.test(file))
    .sort();
  const sections = files.map(async (file) => {
    const words = Object.values(await load(file)).find((it) => typeof it === 'object');
    return [basename(file).replace(/(\.words)?\.js$/, ''), words];
  });
  return Object.fromEntries(await Promise.all(sections));
}

/** A language has one to six forms for numbers; English needs but one of what is counted here. */
function inAllForms(text, language) {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return Object.fromEntries(pluralCategories.map((category) => [category, text]));
}

function byKey(entries, key, fields) {
  return Object.fromEntries(
    entries.map((entry) => [
      entry[key],
      Object.fromEntries(fields.map((field) => [field, entry[field]])),
    ]),
  );
}

function listTexts(words, path = []) {
  if (typeof words === 'string') return isText(words) ? [[path.join('/'), words]] : [];
  if (typeof words !== 'object' || !words) return [];
  return Object.entries(words)
    .filter(([key, it]) => !isReference(key, it))
    .flatMap(([key, it]) => listTexts(it, [...path, key]));
}

/** The roles that a state is about, or whose certainty it names, and dates. */
function isReference(key, it) {
  return (
    (['about', 'certainties'].includes(key) && Array.isArray(it)) || key === 'from' || key === 'to'
  );
}

/** Something is left of it without its figures, if only a comma; or it says which way a sum runs. */
function isText(text) {
  return /\S/.test(text.replace(/\{[^}]*\}/g, '')) || text === '{}';
}

function load(path) {
  return import(pathToFileURL(inProject('dist', path)).href);
}
