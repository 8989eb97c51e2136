import { existsSync } from 'node:fs';
import { buildAside } from './build/build-aside.mjs';
import { LAST_BUILT } from './build/is-build-stale.mjs';
import { demoBundles } from './demo-bundles.mjs';
import { inProject } from './project.mjs';
import { DEMO, HOST, readPort, serve } from './serve.mjs';

/*
 * `npm run dev`: the demo with scripts made from the sources as they are, and made anew within a second
 * whenever one is saved, upon which open pages are loaded again. What scripts do not tell (the style
 * sheet, the classic script, what oEmbed says) is that of the last build.
 */
try {
  const { port } = await serve(readPort(), demoBundles());
  if (!existsSync(inProject(LAST_BUILT))) {
    console.log('Building dist/ for the first time: about a minute.');
    buildAside();
  }
  console.log(`desertion-story demo, as you edit it: http://${HOST}:${port}${DEMO}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
