import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { writeLanguageModules } from '../languages/language-modules.mjs';
import { listModules, writeModules } from '../package/write-modules.mjs';
import { writeUpload } from '../package/write-upload.mjs';
import { inProject, isMain, ROOT } from '../project/project.mjs';
import { writeSourceXliff } from '../write/write-languages.mjs';
import { writeLicences } from './licences.mjs';
import { replaceOnce } from './replace-once.mjs';
import { writeArticle } from './write-article.mjs';
import { writeIntegrity } from './write-integrity.mjs';
import { writeManifest } from './write-manifest.mjs';
import { writeOembed } from './write-oembed.mjs';
import { writeSchema } from './write-schema.mjs';

/** Writes all of `dist/`, from nothing: see build-aside.mjs. Throws with a message where it cannot. */
async function build() {
  rmSync(inProject('dist'), { recursive: true, force: true });
  await writeLanguageModules();
  compile();
  writeVersion();
  const modules = listModules();
  await bundle();
  await writeModules(modules);
  writeLicences();
  await writeReserveStyles();
  await writeSchema();
  await writeArticle();
  await writeStatic();
  await writeSourceXliff();
  await writeDemoPages();
  await writeOembed();
  // After all that a page can load.
  writeIntegrity();
  await writeManifest();
  writeUpload();
  // Last, because it holds all the rest, and its presence tells that a build is complete: see
  // is-build-stale.mjs.
  await writeWordpress();
}

function compile() {
  const tsc = inProject('node_modules/typescript/bin/tsc');
  const project = inProject('scripts/build/tsconfig.build.json');
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The TypeScript sources have errors, listed above.');
}

/** The sources know no version: package.json has it, for every built file. */
function writeVersion() {
  const file = inProject('dist/support/version.js');
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  writeFileSync(file, replaceOnce(readFileSync(file, 'utf8'), '0.0.0', version));
}

async function bundle() {
  // Only now: the configuration lists the inputs when it is loaded.
  const { default: configurations } = await import('../../rollup.config.mjs');
  for (const { output, ...input } of configurations) {
    const result = await rollup(input);
    await result.write(output);
    await result.close();
  }
}

async function writeStatic() {
  const { writeRules } = await import('../static/write-rules.mjs');
  writeRules();
  const { writeStaticFiles } = await import('../static/write-static-files.mjs');
  await writeStaticFiles();
}

/** Only now, as below: it reads what has been built. */
async function writeDemoPages() {
  const { writeDemo } = await import('../write/write-demo.mjs');
  await writeDemo();
}

async function writeWordpress() {
  const { writeWordpressPlugin } = await import('./build-wordpress.mjs');
  await writeWordpressPlugin();
}

/** The one style sheet for a page's own head: it reserves room before any script has run. */
async function writeReserveStyles() {
  const module = inProject('dist/elements/scrolly-story/layout/reserve.styles.js');
  if (!existsSync(module)) return;
  const { reserveStyles } = await import(pathToFileURL(module).href);
  writeFileSync(inProject('dist/desertion-story.css'), `${reserveStyles.cssText.trim()}\n`);
  // A bundler imports it for nothing, and a type checker asks what that is.
  writeFileSync(inProject('dist/desertion-story.css.d.ts'), 'export {};\n');
}

if (isMain(import.meta.url)) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
