import type { Embed } from './embed.js';

/** JSON in which no content system finds a tag, an entity, a shortcode or code of a template. */
export function writeJson(data: unknown): string {
  return hideSigns(JSON.stringify(data));
}

/** What begins or ends something in HTML, in WordPress, in Liquid, Nunjucks, Go's templates or JSX. */
const SIGNS = /[<>&[\]{}\u2028\u2029]/g;

/** JSON whose strings have these signs by their numbers: to all that reads JSON, the strings are the same. */
export function hideSigns(json: string): string {
  // Without a quotation mark in a string, every second part between them is one.
  const parts = json.replace(/\\["\\]/g, ([, sign]) => writeCode(sign!)).split('"');
  return parts
    .map((part, index) => (index % 2 === 1 ? part.replace(SIGNS, writeCode) : part))
    .join('"');
}

/** A character of a JSON string by its number. */
export function writeCode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Attributes as they stand in a tag, each with a space before it. */
export function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeValue(value)}"`)
    .join('');
}

/** The tag with its data or its picture inside: there is no blank line that Markdown could break. */
export function writeTag({ tag, attributes, data, inside }: Embed): string {
  const json =
    data === undefined ? '' : `<script type="application/json">${writeJson(data)}</script>`;
  const still = inside ? `\n${inside.trim()}\n` : '';
  return `<${tag}${writeAttributes(attributes)}>${still}${json}</${tag}>`;
}

/** Also braces and brackets, by their numbers: templates and shortcodes look into attributes, too. */
export function escapeValue(value: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
  return value.replace(/[&"<[\]{}]/g, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/**
 * Data as a value that no bracket or quote ends: `F5a=3250; F5b=3450`. None where the data is more than
 * other values for facts that there are.
 */
export function writeValues(data: unknown): string | undefined {
  const { facts, ...others } = (data ?? {}) as { facts?: unknown };
  if (!Array.isArray(facts) || !facts.length || Object.keys(others).length) return undefined;
  const pairs = facts.map((fact: { id?: unknown; value?: unknown }) => {
    const isPair = Object.keys(fact).sort().join() === 'id,value' && typeof fact.value === 'number';
    return isPair ? `${String(fact.id)}=${String(fact.value)}` : undefined;
  });
  return pairs.every(Boolean) ? pairs.join('; ') : undefined;
}
