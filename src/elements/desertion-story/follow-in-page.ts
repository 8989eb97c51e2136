/** A handler for a link to a place of the same page: another window is opened as ever. */
export const followInPage =
  (go: () => void) =>
  (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go();
  };
