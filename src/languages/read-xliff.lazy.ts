import { warnOnce } from '../support/warn-once.js';
import { readXml, type XmlElement } from './read-xml.js';
import type { Translation } from './translation.js';

/*
 * What only a page that brings a language along needs: it is given to the bundle as the very file
 * that a translator's tool writes.
 */

type Node = { [key: string]: Node | string };

/**
 * Fetches an XLIFF file (1.2 or 2) and reads what has been translated in it.
 *
 * @throws {Error} after a message for the author, where there is no such file in it
 */
export async function fetchXliff(href: string): Promise<Translation> {
  try {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return readXliff(await response.text());
  } catch (error) {
    warnOnce(
      'link rel="scrolly-language"',
      `cannot be used: ${href} (${String(error)}). Link an XLIFF file made from dist/languages/en.xlf; until then the words are English.`,
    );
    throw error;
  }
}

/** Words by section and place, from the targets of an XLIFF file. */
export function readXliff(text: string): Translation {
  const translation: Node = {};
  let count = 0;
  const read = ({ name, attributes, children }: XmlElement, section = '', id = ''): void => {
    // What another tool proposes is no translation yet.
    if (name === 'alt-trans' || name === 'matches') return;
    const inFile = name === 'file' ? (attributes['original'] ?? '') : section;
    const inUnit = name === 'trans-unit' || name === 'unit' ? (attributes['id'] ?? '') : id;
    if (name === 'target') {
      count++;
      const words = readTarget(children).trim();
      if (words) put(translation, [inFile, ...inUnit.split('/')], words);
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
  // The keys come from a file that anybody may have written; this one would set a prototype.
  if (key === '__proto__') return;
  if (!rest.length) node[key] = text;
  else put((node[key] = Object.assign({}, node[key])) as Node, rest, text);
}
