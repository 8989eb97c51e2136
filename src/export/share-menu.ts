import { html } from 'lit';
import { shareWordsIn } from '../words/share-words.js';
import { addressOf } from './address-of.js';
import { shareGraphic } from './share-graphic.js';
import type { MenuContent, ToolMenu } from './tool-menu.js';

/** The menu of ways to hand a graphic on: the platform's own sheet where it has one, and a link. */
export function openShareMenu(menu: ToolMenu): MenuContent {
  const words = shareWordsIn(menu.language);
  const share = async (): Promise<void> => {
    menu.tell('');
    menu.tell(await shareGraphic(menu.graphic, menu.view));
  };
  const copy = async (): Promise<void> => {
    menu.tell('');
    const address = addressOf(menu.graphic);
    try {
      await navigator.clipboard.writeText(address);
      menu.tell(words.copied);
    } catch {
      // A page may not be allowed to: the reader still is.
      menu.tell(
        '',
        html`<input readonly dir="ltr" aria-label=${words.address} .value=${address} />`,
      );
      menu.select();
    }
  };
  const shares = typeof navigator.share === 'function';
  return {
    part: 'share-menu',
    label: words.menu,
    items: () => [
      ...(shares ? [{ text: words.share, take: () => void share() }] : []),
      { text: words.copy, take: () => void copy() },
    ],
  };
}
