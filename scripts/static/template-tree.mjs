import { nothing } from 'lit';

/**
 * What a template of ours would render, as a tree of plain objects: `{ name, attributes, children }`, and
 * strings for text. It knows what pictures are written with: values in text, and in attributes whose name may
 * begin with `.` for a property, of which only `style` is kept.
 */
export function toTree(template) {
  const root = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, tag, text] of write(template).matchAll(/<([^>]+)>|([^<]+)/g)) {
    const parent = open.at(-1);
    if (text !== undefined) {
      if (text.trim()) parent.children.push(text.trim());
    } else if (tag.startsWith('/')) open.pop();
    else {
      const element = readTag(tag);
      parent.children.push(element);
      if (!tag.endsWith('/')) open.push(element);
    }
  }
  return root.children;
}

function write(value) {
  if (value === nothing || value === undefined || value === null || value === false) return '';
  if (value === '') return '';
  if (Array.isArray(value)) return value.map(write).join('');
  if (!value.strings) return escape(String(value));
  return value.strings.reduce(
    (all, text, i) => `${all}${writeValue(all, value.values[i - 1])}${text}`,
  );
}

/** Inside a tag, a value is quoted where the template leaves that to Lit. */
function writeValue(before, value) {
  const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
  if (!isInTag) return write(value);
  const text = value === nothing ? '' : escape(String(value ?? ''));
  return before.endsWith('=') ? `"${text}"` : text;
}

function readTag(tag) {
  const [name] = tag.match(/^[\w-]+/);
  const pairs = [...tag.matchAll(/([.\w-]+)="([^"]*)"/g)].map(([, key, value]) => [
    key.replace(/^\./, ''),
    unescape(value.trim().replace(/\s+/g, ' ')),
  ]);
  return { name, attributes: Object.fromEntries(pairs), children: [] };
}

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);
const unescape = (text) =>
  Object.entries(SIGNS).reduceRight((all, [sign, entity]) => all.replaceAll(entity, sign), text);

/** The tree as markup. */
export function writeTree(nodes) {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const { name, attributes, children } = node;
      const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${escape(String(value))}"`);
      const start = `<${name}${written.join('')}`;
      return children.length ? `${start}>${writeTree(children)}</${name}>` : `${start}/>`;
    })
    .join('');
}
