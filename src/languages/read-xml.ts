export interface XmlElement {
  /** Without a prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

const COMMENT = String.raw`<!--[^]*?-->`;
const INSTRUCTION = String.raw`<\?[^]*?\?>`;
const CDATA = String.raw`<!\[CDATA\[(?<raw>[^]*?)\]\]>`;
const CLOSING = String.raw`<\/(?<closed>[^\s<>]+)\s*>`;
const ATTRIBUTE = String.raw`\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const OPENING = String.raw`<(?<opened>[^\s<>!?/]+)(?<attributes>(?:${ATTRIBUTE})*)\s*(?<empty>\/?)>`;
const TEXT = String.raw`(?<text>[^<]+)`;
const PARTS = [COMMENT, INSTRUCTION, CDATA, CLOSING, OPENING, TEXT].join('|');

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Only these are characters in XML: https://www.w3.org/TR/xml/#NT-Char */
const CHARACTER = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u;

/**
 * Reads XML of data: elements, attributes and texts, in time that grows with the text alone. The browser
 * has a reader, too; but under `require-trusted-types-for` it takes only what a policy has declared
 * harmless, and what others have written is not ours to declare. A document type is refused, and with it any
 * entity of its own.
 *
 * @throws {SyntaxError} for what is no XML, or more than data
 */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parts = new RegExp(PARTS, 'gy');
  const source = text.replace(/^\ufeff/, '');
  for (let end = 0; end < source.length; end = parts.lastIndex) {
    const found = parts.exec(source)?.groups;
    if (!found) throw new SyntaxError(`no XML from character ${end} on`);
    const { raw, closed, opened, attributes = '', empty, text: words } = found;
    const parent = open.at(-1)!;
    if (raw !== undefined) parent.children.push(raw);
    else if (words !== undefined) parent.children.push(decode(words));
    else if (opened !== undefined) {
      const element = { name: localName(opened), attributes: readAll(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    } else if (closed !== undefined && (parent === root || open.pop()!.name !== localName(closed)))
      throw new SyntaxError(`</${closed}> closes nothing`);
  }
  if (open.length > 1) throw new SyntaxError(`<${open.at(-1)!.name}> is not closed`);
  return root;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function readAll(attributes: string): Record<string, string> {
  const found = attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, name = '', a, b]): [string, string] => [name, decode(a ?? b ?? '')]),
  );
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+))?;?/gi, readEntity);
}

function readEntity(entity: string, number?: string, hex?: string, name = ''): string {
  const code = number ? Number(number) : hex ? parseInt(hex, 16) : undefined;
  const decoded = code === undefined ? NAMED.get(name) : readCharacter(code);
  if (decoded === undefined || !entity.endsWith(';'))
    throw new SyntaxError(`${entity} stands for nothing in XML`);
  return decoded;
}

function readCharacter(code: number): string | undefined {
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return CHARACTER.test(character) ? character : undefined;
}
