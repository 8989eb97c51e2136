import { escapeHtml } from '../demo/render-page.mjs';

/** A tree of `{ name, attributes, children }`, and strings for text, as markup. */
export function writeTree(nodes) {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const { name, attributes, children } = node;
      const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
      const start = `<${name}${written.join('')}`;
      return children.length ? `${start}>${writeTree(children)}</${name}>` : `${start}/>`;
    })
    .join('');
}
