/* The autoloader's entry: one small module for a page that uses some of the tags. */
import { Autoloader } from './hosts/loading/autoload.js';
import { watchPlainMarkup } from './hosts/markup/plain-markup.js';

/** Beside this file once it is built. */
const addressOf = (tag: string): string => new URL(`elements/${tag}.js`, import.meta.url).href;

const autoloader = new Autoloader({
  load: (tag) => import(addressOf(tag)),
  prefetch: (tag) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href: addressOf(tag) });
    document.head.append(link);
  },
});

/** Has the tags in a shadow root loaded as well, which no page can look into by itself. */
export function watch(root: ShadowRoot): void {
  autoloader.watch(root);
}

autoloader.watch(document);
// Makes tags of it once those are there.
watchPlainMarkup();
