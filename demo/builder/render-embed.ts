import type { Embed } from './embed.js';

/**
 * The tag of an embed, for the page of a preview: made of what has been chosen and read, never of
 * text. Its data is in an attribute: strict pages let no text be put into a script, not even data.
 */
export function renderEmbed(page: Document, { tag, attributes, data }: Embed): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.setAttribute('data-story', JSON.stringify(data));
  return element;
}
