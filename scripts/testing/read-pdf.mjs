import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * What a PDF says: the text of each page, in the order in which it was set, with single spaces.
 *
 * @param {Uint8Array} file
 * @returns {Promise<string[]>}
 */
export async function readPdf(file) {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const pdf = await task.promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join('');
    pages.push(text.replaceAll(/\s+/g, ' ').trim());
  }
  await task.destroy();
  return pages;
}
