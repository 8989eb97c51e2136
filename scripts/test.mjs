import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { buildAside } from './build/build-aside.mjs';
import { isBuildStale } from './build/is-build-stale.mjs';
import { inProject, isMain, ROOT } from './project/project.mjs';
import { addResults } from './testing/results.mjs';
import { runNodeTests } from './testing/run-node-tests.mjs';
import { listTestFiles } from './testing/test-files.mjs';

/**
 * Runs each test where it belongs: what needs no page in Node, all else in every engine of the machine.
 * Ends the process, with the counts of all as the last line.
 *
 * @param {readonly string[]} [wanted] files or folders, if not all
 */
export async function runTests(wanted = []) {
  const { node, browsers, pictures } = listTestFiles(wanted);
  const files = [...node, ...browsers, ...pictures];
  if (files.length === 0) throw new Error(`There are no tests in ${wanted.join(', ')}.`);
  if (needBuild(files) && isBuildStale()) {
    console.log('Building the files that the tests load: about a minute.');
    buildAside();
  }
  if (node.length > 0) await testInNode(node);
  if (browsers.length + pictures.length > 0) await testInEngines(browsers, pictures);
}

/** Tests of the sources load no built file, but for those that open a page that a build writes. */
function needBuild(files) {
  return files.some(
    (file) =>
      !file.startsWith('src/') || readFileSync(inProject(file), 'utf8').includes('openPage('),
  );
}

async function testInNode(files) {
  console.log(`Running ${files.length} test files in Node …`);
  const start = performance.now();
  const results = await runNodeTests(files);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Node: ${results.passed} passed, ${results.failed} failed (${seconds} s)`);
  addResults(results);
}

async function testInEngines(files, pictures) {
  const { default: config } = await import('../web-test-runner.config.mjs');
  await startTestRunner({
    config: {
      ...config,
      files: files.length > 0 ? files : undefined,
      groups: pictures.length > 0 ? config.groups : [],
    },
    readCliArgs: false,
    readFileConfig: false,
  });
}

if (isMain(import.meta.url)) {
  const wanted = process.argv.slice(2).map((path) => relative(ROOT, resolve(path)));
  await runTests(wanted).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
