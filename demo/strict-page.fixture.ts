import { mountPage } from '../src/testing/testing.fixture.js';

/* A page that a server sends with a content security policy, in a frame of its own. */

export interface StrictPage {
  window: Window & typeof globalThis;
  document: Document;
  /** What the browser has refused, or reported without refusing it. */
  refused: string[];
  /** What was written to the console as a warning or an error, and what was thrown. */
  said: string[];
}

const NONCE = 'c2NyaXB0cyBvZiBvdXJz';

const REST = `default-src 'none'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'`;

/** Policies that a careful site sends, by what they go by. */
export const POLICIES = {
  addresses: `${REST}; script-src 'self'`,
  nonces: `${REST}; script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  names: `${REST}; script-src 'self'; trusted-types desertion-story`,
} as const;

interface Wanted {
  /** The scripts of the page, by their address. */
  scripts: readonly string[];
  body: string;
  policy?: string;
  /** A policy that only reports. */
  report?: string;
  head?: string;
  lang?: string;
}

export const MODULE = '/dist/desertion-story.js';
export const CLASSIC = '/dist/desertion-story.classic.js';
export const AUTOLOADER = '/dist/autoload.js';

/** The address of a script of the page's own. */
export const codeOf = (code: string): string => `/strict-page-code.js?${write({ code })}`;

export async function openStrictPage(wanted: Wanted): Promise<StrictPage> {
  const { scripts, body, policy = '', report = '', head = '', lang = 'en' } = wanted;
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Strict</title>
    <link rel="stylesheet" href="/dist/desertion-story.css">
    ${['/strict-page.js', ...scripts].map(writeScript).join('')}${head}</head><body>${body}</body></html>`;
  const address = `/strict-page.html?${write({ html, policy, report })}`;
  const window = (await mountPage(address, 'height: 600px')) as StrictPage['window'];
  const { refused, said } = window as unknown as Pick<StrictPage, 'refused' | 'said'>;
  return { window, document: window.document, refused, said };
}

const write = (query: Record<string, string>): string => new URLSearchParams(query).toString();

/** A bundle is a module unless its name says that it is none; a page's own code is none either. */
function writeScript(address: string): string {
  const isModule = address.startsWith('/dist/') && !address.includes('.classic.');
  return `<script nonce="${NONCE}" ${isModule ? 'type="module"' : ''} src="${address.replaceAll('&', '&amp;')}"></script>`;
}

/** A policy for the names of trusted-types policies beside ours. */
export const namePolicies = (...names: string[]): string => [POLICIES.names, ...names].join(' ');

/** The files of the tags in this markup, each alone. */
export function tagModules(markup: string): readonly string[] {
  const tags = new Set([...markup.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, tag]) => tag!));
  return [...tags].map((tag) => `/dist/elements/${tag}.js`);
}
