import { numberFields } from '../story/number-fields.js';
import { warnOnce } from '../support/warn-once.js';
import { findAuthorData, findHead, readCells, storyTags } from './find-author-data.js';

/** A tag that tells a story. */
interface Host extends HTMLElement {
  story: unknown;
  values: string;
}

/** Ids as the built-in story has them: a table that names some was meant as data. */
const ID = /^[DF]\d+[a-z]?$/i;
/** Another kind of JSON is not meant for us. */
const OTHER_JSON = /ld\+json|importmap|speculationrules/i;

/** What has data, or words, of its own: what stands in it is no other’s. */
const OWNERS = [...storyTags, 'scrolly-step', '[data-step]'].join();

/**
 * Tells the author of each table and each script in a tag that was meant as its data and is not used: why not,
 * and what to do. Other tables are what readers get without script.
 */
export function nameUnused(tag: Element, holders: readonly Element[]): void {
  const host = tag as Host;
  const holder = findAuthorData(host);
  const source = givenBy(host) ?? (holder && `the ${nameElement(holder)} before it`);
  for (const element of holders) {
    const isUsed = element === holder && !givenBy(host);
    if (isUsed || element.closest(OWNERS) !== host) continue;
    const reason =
      element instanceof HTMLTableElement
        ? judgeTable(element, source)
        : judgeScript(element as HTMLScriptElement, source);
    if (reason)
      warnOnce(host.localName, `does not use the ${nameElement(element)} in it: ${reason}`);
  }
}

const nameElement = (element: Element): string =>
  element instanceof HTMLScriptElement ? `<script type="${element.type}">` : '<table>';

/** What comes before all that stands in a tag. */
function givenBy({ story, values, attributes }: Host): string | undefined {
  if (attributes.getNamedItem('data-story')) return 'the attribute data-story';
  if (story !== undefined) return 'the property story, which the story around it may have set';
  return values ? 'the attribute values' : undefined;
}

function judgeScript({ type }: HTMLScriptElement, source: string | undefined): string | undefined {
  if (!/json/i.test(type) || OTHER_JSON.test(type)) return undefined;
  if (/^\s*(?:application|text)\/json\b/i.test(type)) return instead(source);
  return 'data is read from type="application/json". Write it so.';
}

function judgeTable(table: HTMLTableElement, source: string | undefined): string | undefined {
  if (findHead(table)) return instead(source);
  const cells = [...table.rows].slice(0, 4).flatMap(readCells);
  const heads = cells.map((cell) => cell.toLowerCase());
  const hasId = heads.includes('id');
  const hasNumber = numberFields.some((it) => heads.includes(it));
  // A column of values alone is any table’s.
  if (!hasId && !cells.some((cell) => ID.test(cell))) return undefined;
  const lacks = [
    ...(hasId ? [] : ['id']),
    ...(hasNumber ? [] : [`one of ${numberFields.join(', ')}`]),
  ];
  return `none of its first four rows names ${lacks.join(' and ')}. Write a head as: id, value.`;
}

const instead = (source = 'elsewhere'): string =>
  `its data comes from ${source}. Remove one of them.`;
