import { relative, sep } from 'node:path';
import { build } from 'esbuild';
import { inProject, ROOT } from '../project.mjs';

/** Where the pieces are served that several bundles share, and that have no file of their own. */
const CHUNKS = 'test-chunks';

/**
 * Serves TypeScript as bundles: a page of tests would otherwise ask for some three hundred modules, and
 * most of its time would go by before the first test. Modules that are loaded on demand stay apart, and
 * libraries are what readers get: one Lit, as in production.
 *
 * The test files of a run are bundled together, so that they share pieces, which browsers then keep.
 */
export function bundledTests() {
  const outputs = new Map();
  const bundled = new Map();
  let knowFiles;
  const testFiles = new Promise((resolve) => (knowFiles = resolve));

  async function bundle(files) {
    const { outputFiles } = await build(writeOptions(files));
    for (const { path, contents } of outputFiles) outputs.set(toAddress(path), contents);
  }

  async function bundleOnce(path) {
    const together = (await testFiles).map(toAddress);
    const files = together.includes(path) ? together : [path];
    if (!bundled.has(path)) {
      const ready = bundle(files);
      for (const file of files) bundled.set(file, ready);
    }
    await bundled.get(path);
  }

  return {
    /** Only reporters are told which files a run has. */
    reporter: { start: (run) => knowFiles(run.testFiles) },
    async middleware(context, next) {
      const { path } = context;
      if (path.endsWith('.ts')) await bundleOnce(path);
      const output = outputs.get(path.replace(/\.ts$/, '.js'));
      if (!output) return next();
      context.type = path.endsWith('.map') ? 'application/json' : 'text/javascript';
      // Their names tell of what is in them.
      if (path.startsWith(`/${CHUNKS}/`))
        context.set('Cache-Control', 'max-age=31536000, immutable');
      context.body = Buffer.from(output);
      return undefined;
    },
  };
}

function writeOptions(files) {
  return {
    entryPoints: files.map((file) => inProject(file)),
    outbase: ROOT,
    outdir: ROOT,
    chunkNames: `${CHUNKS}/[name]-[hash]`,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    // As in rollup.config.mjs: a library's browser field may name a file that is no module.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['production', 'module'],
    // What a module does when it is loaded is what some tests load it for.
    ignoreAnnotations: true,
    logLevel: 'warning',
  };
}

function toAddress(path) {
  return `/${relative(ROOT, path).split(sep).join('/')}`;
}
