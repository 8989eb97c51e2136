import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { scrollyCommands } from './scripts/testing/commands.mjs';
import { countsReporter } from './scripts/testing/counts-reporter.mjs';
import { createLaunchers } from './scripts/testing/engines.mjs';
import { writeTestPage } from './scripts/testing/test-page.mjs';

export default {
  files: ['src/**/*.test.ts', 'demo/**/*.test.ts', 'scripts/testing/**/*.test.ts'],
  // The server listens on every interface when asked for "localhost" or "127.0.0.1" by name; this
  // is the same address in a spelling that it takes literally.
  hostname: '127.1',
  nodeResolve: true,
  browsers: launchOrExit(),
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
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
  reporters: [defaultReporter(), countsReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode.'),
};

function launchOrExit() {
  try {
    return createLaunchers();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
