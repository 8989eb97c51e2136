import { nothing } from 'lit';
import { escapeHtml } from '../demo/render-page.mjs';

/**
 * What a template of ours would render, as markup. It knows what pictures are written with: values in text and
 * in attributes, and `style` as a property.
 */
export function toMarkup(template) {
  return write(template).replace(/(\s)\.style=/g, '$1style=');
}

function write(value) {
  if (value === nothing || value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(write).join('');
  if (!value.strings) return escapeHtml(value);
  return value.strings.reduce(
    (all, text, i) => `${all}${writeValue(all, value.values[i - 1])}${text}`,
  );
}

/** Inside a tag, a value is quoted where the template leaves that to Lit. */
function writeValue(before, value) {
  const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
  if (!isInTag) return write(value);
  const text = value === nothing ? '' : escapeHtml(value ?? '');
  return before.endsWith('=') ? `"${text}"` : text;
}
