import { buildAside } from './build/build-aside.mjs';
import { isBuildStale } from './build/is-build-stale.mjs';
import { DEMO, HOST, readPort, serve } from './serve.mjs';

try {
  // First, because a port that is taken is known at once.
  const { port } = await serve(readPort());
  if (isBuildStale()) {
    console.log('Building dist/ from the sources: about a minute.');
    buildAside();
  }
  console.log(`desertion-story demo: http://${HOST}:${port}${DEMO}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
