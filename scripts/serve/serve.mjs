import { createServer } from 'node:http';
import { startDevServer } from '@web/dev-server';
import { ROOT } from '../project/project.mjs';
import { allowEveryOrigin } from './allow-every-origin.mjs';

export const HOST = '127.0.0.1';
export const DEMO = '/demo/';

/** The port that whoever starts a server has asked for. */
export function readPort({ PORT = '8000' } = process.env) {
  const port = Number(PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is ${PORT}, but should be a number, such as 8001.`);
}

/**
 * Serves the repository to this machine alone.
 *
 * @param {number} port 0 for any that is free
 * @param {Pick<import('@web/dev-server').DevServerConfig, 'middleware' | 'plugins'>} [more]
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serve(port, { middleware = [], plugins = [] } = {}) {
  const server = createServer();
  const devServer = await startDevServer({
    config: {
      rootDir: ROOT,
      middleware: [allowEveryOrigin, redirectToDemo, ...middleware],
      plugins,
      // Its own server would listen on every interface, not only to this machine.
      middlewareMode: { server },
      port,
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  server.on('request', devServer.koaApp.callback());
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await devServer.stop();
  };
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, port)));
    server.listen(port, HOST, () => resolve({ port: server.address().port, close }));
  });
}

function redirectToDemo(context, next) {
  // Without the last slash, the page's own relative addresses would lead elsewhere.
  if (!['/', '/demo'].includes(context.path)) return next();
  context.redirect(DEMO);
  return undefined;
}

function explainListenError(error, port) {
  if (error.code !== 'EADDRINUSE') return error;
  const command = process.env.npm_lifecycle_event === 'dev' ? 'npm run dev' : 'npm start';
  return new Error(`Port ${port} is taken: choose another, as in PORT=${port + 1} ${command}.`);
}
