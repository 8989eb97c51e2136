import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inProject, ROOT } from '../project/project.mjs';
import { poll } from '../testing/poll.mjs';
import { expectStory } from './expect-story.mjs';
import { openPage } from './open-page.mjs';
import { runCommand, startServer } from './run-command.mjs';
import { serveFolder } from './serve-folder.mjs';
import { installing, UnreachableError } from './unreachable.mjs';

/**
 * Follows a recipe of `demo/hosts/` in a temporary folder, with the host itself, and reads the page
 * that comes out as a reader would.
 *
 * @param {string} host the name of the recipe's folder
 * @param {object} recipe
 * @param {() => Promise<string | undefined>} [recipe.findWhyNot] why this host cannot be run here
 * @param {(folder: string) => Promise<string>} recipe.build follows the recipe, returns the folder of pages
 * @param {(port: number) => string[]} [recipe.develop] the command that serves while one writes: only it tells of all that went wrong on hydration
 */
export function testRecipe(host, { findWhyNot, build, develop }) {
  test(`${host}: the recipe, followed, tells the story`, { timeout: 900_000 }, async (context) => {
    const why = await findWhyNot?.();
    if (why) return context.skip(why);
    const started = performance.now();
    const folder = mkdtempSync(join(tmpdir(), `desertion-story-${host}-`));
    try {
      cpSync(inProject('demo/hosts', host), folder, { recursive: true });
      const pages = await build(folder);
      await readPages(pages, host);
      if (develop) await readWhileDeveloping(develop, folder, host);
    } catch (error) {
      if (error instanceof UnreachableError) return context.skip(error.message);
      throw error;
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    const seconds = Math.round((performance.now() - started) / 1000);
    context.diagnostic(`${host}: ${seconds} s`);
    return undefined;
  });
}

/** For hosts with a bundler: installs the project and this package as npm would bring it. */
export async function installPackage(folder) {
  expectBuild();
  const packing = ['pack', '--ignore-scripts', '--pack-destination', folder];
  await runCommand('npm', packing, ROOT);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  renameSync(join(folder, tarball), join(folder, 'desertion-story.tgz'));
  await installProject(folder);
}

/** Installs what the recipe's own package.json names. */
export async function installProject(folder) {
  await install(folder, '--ignore-scripts');
}

/** What npm is to install besides, or in another way. */
export function install(folder, ...what) {
  const quietly = ['install', '--no-audit', '--no-fund'];
  return installing(() => runCommand('npm', [...quietly, ...what], folder));
}

/** For hosts without: copies what a page loads into the folder of its files. */
export function copyBundle(target) {
  expectBuild();
  for (const name of ['desertion-story.js', 'desertion-story.css', 'chunks'])
    cpSync(inProject('dist', name), join(target, name), { recursive: true });
}

/** Runs a script of the recipe's own package.json, which has to end without a warning. */
export async function runScript(folder, script) {
  const output = await runCommand('npm', ['run', script], folder);
  // npm itself may complain of settings of this machine.
  const warnings = output.split('\n').filter((line) => /\bwarn/i.test(line) && !/^npm /.test(line));
  assert.deepEqual(warnings, []);
}

async function readPages(folder, host) {
  const { address, stop } = await serveFolder(folder);
  try {
    await readPage(address, host);
  } finally {
    await stop();
  }
}

async function readWhileDeveloping(develop, folder, host) {
  const port = await findPort();
  const server = startServer('npx', ['--no-install', ...develop(port)], folder);
  const address = `http://127.0.0.1:${port}/`;
  try {
    const isUp = () => fetch(address).then(({ ok }) => ok, server.hasEnded);
    assert.ok(await poll(isUp, { timeout: 120_000, interval: 500 }), server.written());
    assert.ok(!server.hasEnded(), server.written());
    await readPage(address, `${host}-while-developing`);
  } finally {
    await server.stop();
  }
}

async function readPage(address, name) {
  const opened = await openPage(address);
  try {
    await expectStory(opened, name);
  } finally {
    await opened.close();
  }
}

async function findPort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function expectBuild() {
  assert.ok(existsSync(inProject('dist/custom-elements.json')), 'Build first: npm run build');
}
