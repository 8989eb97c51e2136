const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The text of a cell without its marks of footnotes. A digit that is raised stays so: joined to the number
 * before it, it would make another one.
 */
export function readCell(cell: Node): string {
  return [...cell.childNodes].map(readNode).join('').trim();
}

function readNode(node: Node): string {
  if (!(node instanceof Element)) return node instanceof Text ? node.data : '';
  if (node.matches('script, style, template')) return '';
  const text = readCell(node);
  if (node.localName !== 'sup') return node.localName === 'br' ? ' ' : readInner(node);
  return node.querySelector('a') || !/^\d+$/.test(text)
    ? ''
    : text.replace(/\d/g, (it) => RAISED[Number(it)]!);
}

const readInner = (node: Node): string => [...node.childNodes].map(readNode).join('');
