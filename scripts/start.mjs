import { createServer } from 'node:http';
import { startDevServer } from '@web/dev-server';
import { build } from './build.mjs';
import { isBuildStale } from './is-build-stale.mjs';
import { ROOT } from './project.mjs';

const HOST = '127.0.0.1';
const DEMO = '/demo/';

try {
  if (isBuildStale()) await build();
  const port = await serve(Number(process.env.PORT ?? 8000));
  console.log(`desertion-story demo: http://${HOST}:${port}${DEMO}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** Serves the repository on `port`, 0 for any that is free, and returns the port. */
async function serve(port) {
  const { koaApp } = await startDevServer({
    config: {
      rootDir: ROOT,
      middleware: [redirectToDemo],
      // Its own server would listen on every interface, not only to this machine.
      middlewareMode: true,
      port,
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  const server = createServer(koaApp.callback());
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, port)));
    server.listen(port, HOST, () => resolve(server.address().port));
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
