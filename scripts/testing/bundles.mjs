import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { inProject } from '../project.mjs';
import { bundleOptions, SourceBundles, toAddress } from '../source-bundles.mjs';

const SOURCE = /^\/(src|demo|scripts)\/.*\.ts$/;

/**
 * Serves TypeScript as bundles: a page of tests would otherwise ask for some three hundred modules, and
 * most of its time would go by before the first test. Libraries are what readers get: one Lit, as in
 * production.
 *
 * The test files of a run are bundled together, so that they share pieces, which browsers then keep.
 */
export function bundledTests() {
  const bundles = new SourceBundles();
  const begun = new Map();
  let tellFiles;
  const testFiles = new Promise((resolve) => (tellFiles = resolve));

  async function bundle(addresses) {
    const entryPoints = addresses.map((address) => inProject(address));
    const { outputFiles } = await build({ ...bundleOptions, entryPoints });
    bundles.add(outputFiles);
  }

  async function bundleOnce(address) {
    const together = (await testFiles).map(toAddress);
    if (!begun.has(address)) {
      const addresses = together.includes(address) ? together : [address];
      const ready = bundle(addresses);
      for (const one of addresses) begun.set(one, ready);
    }
    await begun.get(address);
  }

  return {
    /** Only reporters are told which files a run has. */
    reporter: { start: (run) => tellFiles(run.testFiles) },
    async middleware(context, next) {
      const { path } = context;
      if (SOURCE.test(path) && existsSync(inProject(path))) await bundleOnce(path);
      if (!bundles.send(context, path.replace(/\.ts$/, '.js'))) await next();
    },
  };
}
