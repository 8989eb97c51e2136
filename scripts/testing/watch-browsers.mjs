/** Gives the runner's sessions to browsers that can lose one, and may begin it anew. */
export function watchBrowsers() {
  return {
    start({ browsers, sessions }) {
      for (const browser of browsers) browser.watch?.(sessions);
    },
  };
}
