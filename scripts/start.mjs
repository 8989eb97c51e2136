import { build } from './build/build.mjs';
import { isBuildStale } from './build/is-build-stale.mjs';
import { DEMO, HOST, serve } from './serve.mjs';

try {
  if (isBuildStale()) await build();
  const { port } = await serve(Number(process.env.PORT ?? 8000));
  console.log(`desertion-story demo: http://${HOST}:${port}${DEMO}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
