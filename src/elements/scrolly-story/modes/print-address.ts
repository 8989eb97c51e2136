const STORIES = 'scrolly-story, desertion-story';

/** Says where a story is told, at the end of the last one on a page; returns what takes it back. */
export function printAddress(story: Element): () => void {
  const root = story.getRootNode() as Document | ShadowRoot;
  const whole = root instanceof ShadowRoot && root.host.matches(STORIES) ? root.host : undefined;
  const outer = (whole?.getRootNode() ?? root) as ParentNode;
  const isLast = (it: Element, among: ParentNode): boolean =>
    [...among.querySelectorAll(STORIES)].at(-1) === it;
  if (!location.protocol.startsWith('http') || !isLast(whole ?? story, outer)) return () => {};
  if (whole && !isLast(story, root)) return () => {};
  const address = document.createElement('p');
  address.className = 'address';
  address.style.cssText =
    'margin: 2em auto; max-inline-size: 608px; font: 13px / 1.5 var(--_sans); overflow-wrap: anywhere; unicode-bidi: plaintext';
  address.textContent = location.href.replace(/#.*/, '');
  (whole ?? story).shadowRoot?.querySelector('article, .frame')?.append(address);
  return () => address.remove();
}
