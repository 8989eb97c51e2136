import { readFileSync } from 'node:fs';
import { inProject } from '../project/project.mjs';

/** Where a test finds a page that is sent with headers of its own choice. */
const PAGE = '/strict-page.html';
/** What such a page loads first. */
const RECORD = '/strict-page.js';

/**
 * Notes what the browser refuses, whether it only reports it or not, and what is said on the console. A
 * script of its own, for a strict page has none within its markup. A browser says that an observer has
 * more to tell in the next frame; nothing is wrong with that. By `load`, a test brings in a file that
 * the page's policy allows, though not as an element.
 */
const record = `
  window.refused = [];
  window.said = [];
  window.load = (file) => import(file);
  document.addEventListener('securitypolicyviolation', (event) =>
    refused.push([event.violatedDirective, event.blockedURI, event.sample, event.sourceFile, event.lineNumber].join(' ')));
  for (const method of ['warn', 'error']) {
    const own = console[method];
    console[method] = (...words) => { said.push(words.join(' ')); own.apply(console, words); };
  }
  addEventListener('error', ({ message, filename }) =>
    /^ResizeObserver loop/.test(message) || (message === 'Script error.' && !filename) || said.push(message));
  addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
`;

/** A page's own code, to be loaded as a file: `?code=`. */
const CODE = '/strict-page-code.js';

/** In a page, what stands for a built file of markup, which is longer than an address may be. */
const FILE = /<!--dist:([\w./-]+\.html)-->/g;

/** Pages that have a policy of their own written into them. */
const OWN = /^\/demo\/builder(\/preview)?\.html$/;

/**
 * Sends the page that a test asks for, as a server with a content security policy sends it: `?html=` is
 * the page, `?policy=` its policy, `?report=` one that only reports. In a page with a policy of its own,
 * what is refused is noted from its first element on.
 */
export function serveStrictPages(context, next) {
  const { path, query } = context;
  if (path === RECORD || path === CODE) {
    context.type = 'text/javascript';
    context.body = path === RECORD ? record : query.code;
    return undefined;
  }
  if (OWN.test(path)) {
    const html = readFileSync(inProject(path.slice(1)), 'utf8');
    context.type = 'text/html';
    context.body = html.replace('<head>', `<head><script src="${RECORD}"></script>`);
    return undefined;
  }
  if (path !== PAGE) return next();
  if (query.policy) context.set('Content-Security-Policy', query.policy);
  if (query.report) context.set('Content-Security-Policy-Report-Only', query.report);
  context.type = 'text/html';
  context.body = query.html.replaceAll(FILE, (_, name) =>
    readFileSync(inProject('dist', name), 'utf8'),
  );
  return undefined;
}
