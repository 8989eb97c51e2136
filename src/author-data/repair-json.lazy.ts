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
      // The next repair goes further: it may change a text that was meant.
    }
  }
  return undefined;
}

/** Within a string, a break of the line is not allowed; between the parts, one space does as well. */
function withoutParagraphs(text: string): string {
  return text.replace(/<\/?(p|br)\b[^>]*>/gi, ' ').replace(/\s+/g, ' ');
}

/** In a document of its own, where nothing that is written runs or loads. */
function decodeEntities(text: string): string {
  const [area] = new DOMParser()
    .parseFromString('<textarea></textarea>', 'text/html')
    .getElementsByTagName('textarea');
  area!.innerHTML = text.replaceAll('<', '&lt;');
  return withoutParagraphs(area!.value);
}

/** Quotes that stand where JSON has its own; those within a sentence stay as they are. */
function straightenQuotes(text: string): string {
  const quote = '[“”„«»″‟]';
  return text
    .replace(new RegExp(`\\\\${quote}`, 'g'), '\\"')
    .replace(new RegExp(`([{\\[,:]\\s*)${quote}`, 'g'), '$1"')
    .replace(new RegExp(`${quote}(\\s*[}\\],:])`, 'g'), '"$1');
}
