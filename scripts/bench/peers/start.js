/** Tells the story in the page, and leaves the bench what tells it again. */
export function start(mount) {
  window.mountStory = mount;
  for (const main of document.querySelectorAll('main')) mount(main);
}
