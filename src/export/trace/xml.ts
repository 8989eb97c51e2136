import type { DrawnElement } from './drawn-element.js';

/** An element with all that is in it as XML. */
export function writeXml({ name, attributes, children, pixels }: DrawnElement): string {
  const written = Object.entries({ ...attributes, 'xlink:href': pixels?.toDataURL() })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escapeXml(writeValue(value))}"`);
  const opening = name + written.join('');
  const inner = children.map((it) => (typeof it === 'string' ? escapeXml(it) : writeXml(it)));
  return inner.length ? `<${opening}>${inner.join('')}</${name}>` : `<${opening}/>`;
}

/** Text as XML may hold it: some characters it can hold in no way. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A hundredth of a pixel is more than anyone can see. */
function writeValue(value: string | number | undefined): string {
  return String(typeof value === 'number' ? Math.round(value * 100) / 100 : value);
}
