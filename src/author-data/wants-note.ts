import { flatAncestors } from '../support/flat-tree.js';
import { storyTags } from './find-author-data.js';

/** Pages that nobody but their author sees. */
const LOCAL = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Whether what is wrong with the data of an element is to be read on the page, and not on the console alone. */
export function wantsNote(
  host: Element,
  { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'> = location,
): boolean {
  return readDebug(host) ?? (protocol === 'file:' || LOCAL.test(hostname));
}

/** What the nearest `debug` says; undefined where there is none. On a tag of others it means something else. */
function readDebug(host: Element): boolean | undefined {
  for (const element of [host, ...flatAncestors(host)]) {
    const debug = element.getAttribute('debug');
    if (debug === 'off') return false;
    if (debug !== null && storyTags.includes(element.localName)) return true;
  }
  return undefined;
}
