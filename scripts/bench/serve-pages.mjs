import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inProject } from '../project/project.mjs';
import { HOST } from '../serve/serve.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What is served from where. */
const FOLDERS = { dist: inProject('dist'), peers: inProject('out/bench/peers') };

/**
 * Serves pages and built files as a site should: compressed once by brotli, from memory, and never from
 * a cache of the browser.
 *
 * @param {(path: string, query: Record<string, string>) => string | undefined} render a page, if the path is one
 */
export async function servePages(render) {
  const answers = new Map();
  /** Answers that wait, each with its address; undefined where none has to. */
  let held;
  const server = createServer(({ url }, response) => {
    const answer = answers.get(url) ?? remember(url);
    const send = () => respond(response, answer);
    if (held) held.push({ url: origin + url, send });
    else send();
  });

  function remember(address) {
    const { pathname, searchParams } = new URL(address, `http://${HOST}`);
    const page = render(pathname.slice(1), Object.fromEntries(searchParams));
    const content = page ?? readBuilt(pathname);
    if (content === undefined) return undefined;
    const type = page ? TYPES['.html'] : (TYPES[extname(pathname)] ?? 'application/octet-stream');
    const answer = { type, body: brotliCompressSync(content) };
    answers.set(address, answer);
    return answer;
  }

  await new Promise((resolve) => server.listen(0, HOST, resolve));
  const origin = `http://${HOST}:${server.address().port}`;
  const release = () => {
    const wave = held ?? [];
    held = [];
    for (const { send } of wave) send();
    return wave.map(({ url }) => url);
  };
  return {
    origin,
    /** How many bytes an address is once it is compressed. */
    weigh: (url) => {
      const { pathname, search } = new URL(url);
      return answers.get(pathname + search)?.body.length ?? 0;
    },
    /** From now on, answers wait until they are released. */
    hold: () => (held = []),
    hasHeld: () => held.length > 0,
    /** Sends what waits, and gives its addresses; what is asked for then waits for the next time. */
    release,
    /** Sends what waits, and from now on everything at once. */
    letGo: () => {
      release();
      held = undefined;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function respond(response, answer) {
  if (!answer) return void response.writeHead(404).end();
  const { type, body } = answer;
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'br',
    'content-length': body.length,
    'cache-control': 'no-store',
  });
  return void response.end(body);
}

function readBuilt(pathname) {
  const [, folder, ...rest] = normalize(pathname).split('/');
  if (!FOLDERS[folder]) return undefined;
  const path = join(FOLDERS[folder], ...rest);
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
}
