import ElementTypes from 'xliff/ElementTypes';
import jsToXliff12 from 'xliff/jsToXliff12';
import makeInlineElement from 'xliff/makeInlineElement';
import xliff12ToJs from 'xliff/xliff12ToJs';

/*
 * Messages as XLIFF 1.2, which every translator's tool opens, and back. A figure or another part that
 * is filled in is an element, so that the tool guards it.
 */

/** Texts stay on one line, where white space counts; all else has a line of its own. */
const LINE_START = /<\/?(xliff|file|body|trans-unit)\b|<(source|target|note)\b/g;

/**
 * @param {string} language of the targets; undefined for a file to be translated
 * @param {object} sections of `{ note, texts: { id: { source, target, isReviewed } } }`
 */
export async function writeXliff(language, sections) {
  const resources = {};
  for (const [section, { note, texts }] of Object.entries(sections)) {
    resources[section] = {};
    for (const [id, { source, target, isReviewed }] of Object.entries(texts)) {
      resources[section][id] = {
        source: split(source),
        ...(target && { target: split(target) }),
        ...(target && { additionalAttributes: { approved: isReviewed ? 'yes' : 'no' } }),
        ...(note && { note }),
      };
    }
  }
  const js = { resources, sourceLanguage: 'en', targetLanguage: language };
  const xml = await jsToXliff12(js, { indent: '' });
  return `<?xml version="1.0" encoding="UTF-8"?>${xml.replace(LINE_START, '\n$&')}\n`;
}

/** Sections of `{ id: { source, target, isReviewed } }`. */
export async function readXliff(text) {
  const { resources } = await xliff12ToJs(text.replace(/>\s*\n\s*</g, '><'), {
    captureSpacesBetweenElements: true,
  });
  return Object.fromEntries(
    Object.entries(resources).map(([section, units]) => [
      section,
      Object.fromEntries(
        Object.entries(units).map(([id, { source, target, additionalAttributes }]) => [
          id,
          {
            source: join(source),
            target: join(target),
            isReviewed: additionalAttributes?.approved === 'yes',
          },
        ]),
      ),
    ]),
  );
}

function split(text) {
  const parts = text.split(/(\{[^}]*\})/).filter(Boolean);
  if (parts.length === 1 && !parts[0].startsWith('{')) return text;
  let count = 0;
  return parts.map((part) =>
    part.startsWith('{')
      ? makeInlineElement(ElementTypes.Standalone, { id: `${++count}`, 'equiv-text': part })
      : part,
  );
}

function join(value) {
  if (value === undefined || typeof value === 'string') return value ?? '';
  return [value]
    .flat()
    .map((part) => (typeof part === 'string' ? part : part[ElementTypes.Standalone]['equiv-text']))
    .join('');
}
