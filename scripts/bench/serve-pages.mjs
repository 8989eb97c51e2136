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
 * @param {{ delay?: number }} [options] milliseconds by which each answer comes later
 */
export async function servePages(render, { delay = 0 } = {}) {
  const answers = new Map();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url) ?? remember(request.url);
    if (!answer) return void response.writeHead(404).end();
    setTimeout(() => {
      response.writeHead(200, {
        'content-type': `${answer.type}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': answer.body.length,
        'cache-control': 'no-store',
      });
      response.end(answer.body);
    }, delay);
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
  return {
    origin: `http://${HOST}:${server.address().port}`,
    /** How many bytes an address is once it is compressed. */
    weigh: (url) => {
      const { pathname, search } = new URL(url);
      return answers.get(pathname + search)?.body.length ?? 0;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readBuilt(pathname) {
  const [, folder, ...rest] = normalize(pathname).split('/');
  if (!FOLDERS[folder]) return undefined;
  const path = join(FOLDERS[folder], ...rest);
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
}
