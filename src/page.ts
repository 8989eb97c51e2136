/*
 * The page bundle's entry: what every tag needs, and what loads those that a page has. This stands first in the
 * built file, so that the tags are on their way while the rest of it is evaluated.
 */
import { joinFrame } from './hosts/frames/join-frame.js';
import { PageLoader } from './hosts/loading/page-loader.js';
import { TagFiles } from './hosts/loading/tag-files.js';
import { watchPlainMarkup } from './hosts/markup/plain-markup.js';
import { claimPage } from './support/define-once.js';

/** What each tag is to a type checker. */
export type {} from './define.js';

const loader = new PageLoader(new TagFiles());

/**
 * Has the tags in a shadow root loaded at once. Without, they come when the page is idle, but not for a reader
 * who saves data.
 */
export function watch(root: ShadowRoot): void {
  loader.watch(root);
}

const { href, search } = new URL(import.meta.url);
// The files of the tags import this one by its plain name: under another address it would be there twice.
if (search) void import(href.replace(search, ''));
else if (claimPage()) {
  loader.watch(document);
  void joinFrame();
  watchPlainMarkup();
  void loader.loadRest();
}
