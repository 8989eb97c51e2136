import { createServer } from 'node:http';
import { startDevServer } from '@web/dev-server';
import { allowEveryOrigin } from './allow-every-origin.mjs';
import { ROOT } from './project.mjs';

export const HOST = '127.0.0.1';
export const DEMO = '/demo/';

/**
 * Serves the repository to this machine alone.
 *
 * @param {number} port 0 for any that is free
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serve(port) {
  const devServer = await startDevServer({
    config: {
      rootDir: ROOT,
      middleware: [allowEveryOrigin, redirectToDemo],
      // Its own server would listen on every interface, not only to this machine.
      middlewareMode: true,
      port,
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  const server = createServer(devServer.koaApp.callback());
  const close = async () => {
    server.close();
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
  return new Error(`Port ${port} is taken: choose another, as in PORT=8001 npm start.`);
}
