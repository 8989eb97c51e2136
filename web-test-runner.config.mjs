import { defaultReporter } from '@web/test-runner';
import { allowEveryOrigin } from './scripts/serve/allow-every-origin.mjs';
import { bundledTests } from './scripts/testing/bundles.mjs';
import { scrollyCommands } from './scripts/testing/commands.mjs';
import { countsReporter } from './scripts/testing/counts-reporter.mjs';
import { createLaunchers } from './scripts/testing/engines.mjs';
import { sendFilesLate } from './scripts/testing/late-files.mjs';
import { serveBuiltFiles } from './scripts/testing/serve-built-files.mjs';
import { serveStrictPages } from './scripts/testing/strict-pages.mjs';
import { listTestFiles } from './scripts/testing/test-files.mjs';
import { writeTestPage } from './scripts/testing/test-page.mjs';
import { watchBrowsers } from './scripts/testing/watch-browsers.mjs';

const { browsers, pictureBrowsers } = launchOrExit();
const { browsers: files, pictures } = listTestFiles();
const bundles = bundledTests();
// Files named on the command line are all that is wanted; a group would run in addition.
const namesFiles = process.argv.some((argument) => argument.startsWith('--files'));
const withPictures = pictureBrowsers.length > 0 && !namesFiles;

export default {
  files,
  groups: withPictures ? [{ name: 'pictures', files: pictures, browsers: pictureBrowsers }] : [],
  // The server listens on every interface when asked for "localhost" or "127.0.0.1" by name; this
  // is the same address in a spelling that it takes literally.
  hostname: '127.1',
  middleware: [
    allowEveryOrigin,
    sendFilesLate,
    serveBuiltFiles,
    serveStrictPages,
    bundles.middleware,
  ],
  browsers,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 90_000 } },
  testRunnerHtml: writeTestPage,
  plugins: [scrollyCommands()],
  reporters: [defaultReporter(), countsReporter(), watchBrowsers(), bundles.reporter],
};

function launchOrExit() {
  try {
    return createLaunchers();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
