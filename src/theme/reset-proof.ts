import type { CSSResult } from 'lit';

const proof = new WeakSet<object>();

/**
 * Marks styles of ours whose rules for the host a page's reset (`* { all: unset }`) must not undo. What
 * an author adds in a class derived from ours is not among them.
 */
export function resetProof(styles: CSSResult[]): CSSResult[] {
  for (const it of styles) proof.add(it);
  return styles;
}

export function isResetProof(styles: object): boolean {
  return proof.has(styles);
}
