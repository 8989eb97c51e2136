import { warnOnce } from '../support/warn-once.js';
import type { TellFault } from './overlay.js';
import { readXml, type XmlElement } from './read-xml.js';
import type { Translation } from './translation.js';

/*
 * What only a page that brings a language along needs: it is given to the bundle as the very file
 * that a translator's tool writes.
 */

/** Words by their keys; without a prototype, since the keys come from a file that anybody may have written. */
interface Node {
  [key: string]: Node | string;
}

/** What servers say of an XLIFF file; many know no better than that it is text, or bytes. */
const TYPES = /^(?:(?:application|text)\/(?:[\w.-]+\+)?xml|text\/plain|application\/octet-stream)$/;
/** Eight times the texts of the bundle. */
const MOST_UNITS = 5000;
/** No id of a unit is half as long. */
const MOST_LETTERS = 300;
/** No text of the bundle stands deeper. */
const MOST_KEYS = 8;
/** As many bad units as an author reads at once. */
const MOST_FAULTS = 20;

const LINK = 'link rel="scrolly-language"';

/**
 * Fetches an XLIFF file (1.2 or 2) and reads what has been translated in it.
 *
 * @throws {Error} after a message for the author, where there is no such file in it
 */
export async function fetchXliff(href: string): Promise<Translation> {
  try {
    const { fetchText } = await import('../support/fetch-text.lazy.js');
    return readXliff(await fetchText(href, { types: TYPES }));
  } catch (error) {
    warnOnce(
      LINK,
      `cannot be used: ${shorten(href)} (${String(error)}). Link an XLIFF file made from dist/languages/en.xlf; until then the words are English.`,
    );
    throw error;
  }
}

/** An address may be a whole file by itself. */
function shorten(href: string): string {
  return href.length > MOST_LETTERS ? `${href.slice(0, MOST_LETTERS)}…` : href;
}

/** Tells the author of a file of each unit in it that cannot be used. */
export function tellOf(href: string): TellFault {
  let faults = 0;
  return (place, fault) => {
    if (++faults > MOST_FAULTS) return;
    const more = faults === MOST_FAULTS ? ' There may be more of this kind.' : '';
    warnOnce(
      LINK,
      `has a unit that cannot be used: ${shorten(href)}, ${place} ${fault}. Mend its target; until then this text is English.${more}`,
    );
  };
}

/** Words by section and place, from the targets of an XLIFF file. */
export function readXliff(text: string): Translation {
  const translation = createNode();
  let count = 0;
  const read = ({ name, attributes, children }: XmlElement, section = '', id = ''): void => {
    // What another tool proposes is no translation yet.
    if (name === 'alt-trans' || name === 'matches') return;
    const inFile = name === 'file' ? (attributes['original'] ?? '') : section;
    const inUnit = name === 'trans-unit' || name === 'unit' ? (attributes['id'] ?? '') : id;
    if (name === 'target') {
      if (++count > MOST_UNITS) throw new Error(`it has more than ${MOST_UNITS} units`);
      const words = readTarget(children).trim();
      if (words && inUnit.length <= MOST_LETTERS)
        put(translation, [inFile, ...inUnit.split('/')], words);
    } else for (const it of children) if (typeof it !== 'string') read(it, inFile, inUnit);
  };
  read(readXml(text));
  if (!count) throw new Error('no XLIFF with targets');
  return translation as Translation;
}

/** Figures stand in a text as empty elements, so that a translator's tool guards them. */
function readTarget(children: XmlElement['children']): string {
  return children
    .map((it) =>
      typeof it === 'string' ? it : (it.attributes['equiv-text'] ?? readTarget(it.children)),
    )
    .join('');
}

function put(node: Node, [key = '', ...rest]: readonly string[], text: string): void {
  if (rest.length > MOST_KEYS) return;
  if (!rest.length) return void (node[key] = text);
  const inner = node[key];
  put(typeof inner === 'object' ? inner : (node[key] = createNode()), rest, text);
}

function createNode(): Node {
  return Object.create(null) as Node;
}
