/* The autoloader's entry: one small module for a page that uses some of the tags. */
import { Autoloader } from './hosts/loading/autoload.js';
import { neededFiles } from './hosts/loading/needed-files.js';
import { watchPlainMarkup } from './hosts/markup/plain-markup.js';

/** Beside this file once it is built. */
const fileOf = (tag: string): string => `elements/${tag}.js`;
const addressOf = (file: string): string => new URL(file, import.meta.url).href;
const prefetched = new Set<string>();

const autoloader = new Autoloader({
  load: (tag) => import(addressOf(fileOf(tag))),
  // In one go: what a file imports would be asked for a round trip later.
  prefetch: (tag) => [fileOf(tag), ...(neededFiles[tag] ?? [])].forEach(prefetch),
});

function prefetch(file: string): void {
  if (prefetched.has(file)) return;
  prefetched.add(file);
  const link = document.createElement('link');
  Object.assign(link, { rel: 'modulepreload', href: addressOf(file) });
  document.head.append(link);
}

/** Has the tags in a shadow root loaded as well, which no page can look into by itself. */
export function watch(root: ShadowRoot): void {
  autoloader.watch(root);
}

autoloader.watch(document);
// Makes tags of it once those are there.
watchPlainMarkup();
