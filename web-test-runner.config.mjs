import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { allowEveryOrigin } from './scripts/allow-every-origin.mjs';
import { scrollyCommands } from './scripts/testing/commands.mjs';
import { countsReporter } from './scripts/testing/counts-reporter.mjs';
import { createLaunchers } from './scripts/testing/engines.mjs';
import { serveBuiltFiles } from './scripts/testing/serve-built-files.mjs';
import { writeTestPage } from './scripts/testing/test-page.mjs';
import { watchBrowsers } from './scripts/testing/watch-browsers.mjs';

const PICTURES = 'src/elements/reference/*.test.ts';

const { browsers, pictureBrowsers } = launchOrExit();
// Files named on the command line are all that is wanted; a group would run in addition.
const namesFiles = process.argv.some((argument) => argument.startsWith('--files'));
const withPictures = pictureBrowsers.length > 0 && !namesFiles;

export default {
  files: ['src/**/*.test.ts', 'demo/**/*.test.ts', 'scripts/testing/**/*.test.ts', `!${PICTURES}`],
  groups: withPictures ? [{ name: 'pictures', files: PICTURES, browsers: pictureBrowsers }] : [],
  // The server listens on every interface when asked for "localhost" or "127.0.0.1" by name; this
  // is the same address in a spelling that it takes literally.
  hostname: '127.1',
  // The Lit that pages load: the same files as in the bundles.
  nodeResolve: { exportConditions: ['production'] },
  middleware: [allowEveryOrigin, serveBuiltFiles],
  browsers,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 20_000 } },
  testRunnerHtml: writeTestPage,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // Without it decorators reach the browser as they are written.
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    scrollyCommands(),
  ],
  reporters: [defaultReporter(), countsReporter(), watchBrowsers()],
};

function launchOrExit() {
  try {
    return createLaunchers();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
