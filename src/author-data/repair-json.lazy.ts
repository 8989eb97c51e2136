import { trustedHtml } from '../support/trusted-html.js';

/**
 * Reads JSON that a content system has taken for prose: paragraphs and breaks written into it,
 * quotes as entities or curly, spaces that do not break. Undefined for what is no JSON even so.
 */
export function repairJson(text: string): unknown {
  let repaired = text;
  for (const repair of [withoutParagraphs, decodeEntities, decodeEntities, straightenQuotes]) {
    repaired = repair(repaired);
    try {
      return JSON.parse(repaired);
    } catch {
      // Go on: each repair risks more than the one before to change a text that was meant as it is.
    }
  }
  return undefined;
}

/**
 * JSON allows no line break in a string; between its parts, a space does as well. A tag ends before the
 * next begins: else each one that does not end would have the whole rest of the text read.
 */
function withoutParagraphs(text: string): string {
  return text.replace(/<\/?(p|br)\b[^<>]*>/gi, ' ').replace(/\s+/g, ' ');
}

/** Decodes in a document of its own, as the text of a field: no element can come of it. */
function decodeEntities(text: string): string {
  const area = document.implementation.createHTMLDocument('').createElement('textarea');
  area.innerHTML = trustedHtml(text.replaceAll('<', '&lt;'));
  return withoutParagraphs(area.value);
}

/** Straightens quotes where JSON has its own; those within a text stay as they are. */
function straightenQuotes(text: string): string {
  const quote = '[“”„«»″‟]';
  return text
    .replace(new RegExp(`\\\\${quote}`, 'g'), '\\"')
    .replace(new RegExp(`([{\\[,:]\\s*)${quote}`, 'g'), '$1"')
    .replace(new RegExp(`${quote}(\\s*[}\\],:])`, 'g'), '"$1');
}
