/** In git: what shows the story to those who have built nothing yet, and the pages that are written by hand. */
const IN_GIT = ['builder.html', 'builder/preview.html', 'index.html', 'whole.html'];

/** Whether a path in `demo/` is a page that each build writes; a host's own pages are sources. */
export function isBuiltPage(path) {
  return path.endsWith('.html') && !path.startsWith('hosts') && !IN_GIT.includes(path);
}
