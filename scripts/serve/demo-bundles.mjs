import { once } from 'node:events';
import { watch } from 'chokidar';
import { context } from 'esbuild';
import { LANGUAGES, moduleOf, writeLanguageModules } from '../languages/language-modules.mjs';
import { inProject, listTags, ROOT } from '../project/project.mjs';
import { bundleOptions, SourceBundles } from './source-bundles.mjs';

/** The sources of what the demo's pages load, by the place of the built file. */
const ENTRIES = {
  'dist/desertion-story': 'src/page.ts',
  'dist/autoload': 'src/autoload.ts',
  'dist/frame-host': 'src/hosts/frames/start-frame-host.ts',
  'dist/demo/builder': 'demo/builder/builder.ts',
  ...Object.fromEntries(
    listTags().map((tag) => [`dist/elements/${tag}`, `src/elements/${tag}/${tag}.ts`]),
  ),
};

/** In milliseconds: an editor may write a file in several steps, and a branch is many files. */
const PAUSE = 50;

/**
 * For the server of the demo: what pages load from `dist/` is made from the sources as they are,
 * and pages are loaded again when one of these, or a page, is saved.
 */
export function demoBundles() {
  const bundles = new SourceBundles();
  let ready;

  const plugin = {
    name: 'demo-bundles',
    injectWebSocket: true,
    async serverStart({ webSockets }) {
      const bundler = await context({
        ...bundleOptions,
        entryPoints: Object.entries(ENTRIES).map(([out, file]) => ({ out, in: inProject(file) })),
      });
      const bundle = async () => {
        await writeLanguageModules().catch(({ message }) => console.error(message));
        bundles.add((await bundler.rebuild()).outputFiles);
      };
      const update = () => {
        ready = bundle().then(
          () => webSockets.sendImport('data:text/javascript,location.reload()'),
          // esbuild has told what is wrong; pages keep what they have.
          () => {},
        );
      };
      ready = bundle();
      const watcher = watch(['src', 'demo'], {
        cwd: ROOT,
        ignoreInitial: true,
        ignored: isWritten,
      });
      watcher.on('all', afterPause(update));
      await Promise.all([ready, once(watcher, 'ready')]);
    },
  };

  // The server keeps what a plugin serves as long as the file of that address in dist/ is the same.
  async function middleware(context, next) {
    // What is asked for while it is made anew is to be the new one.
    await ready;
    if (!bundles.send(context, context.path)) await next();
  }

  return { plugins: [plugin], middleware: [middleware] };
}

/** What is written here is no edit. */
function isWritten(path) {
  return LANGUAGES.some((language) => path.endsWith(moduleOf(language)));
}

function afterPause(task) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(task, PAUSE);
  };
}
