/** The attributes of an element; what has no value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML; children are XML already. */
export function writeElement(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escapeXml(writeValue(value))}"`);
  const opening = name + written.join('');
  return children.length ? `<${opening}>${children.join('')}</${name}>` : `<${opening}/>`;
}

/** Text as XML may hold it: some characters it can hold in no way. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A hundredth of a pixel is more than anyone can see. */
function writeValue(value: string | number | undefined): string {
  return String(typeof value === 'number' ? Math.round(value * 100) / 100 : value);
}
