import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { ROOT } from '../project.mjs';

/** Writes `dist/custom-elements.json`, the description of every element for editors and tools. */
export async function writeManifest() {
  const config = 'scripts/build/custom-elements-manifest.config.mjs';
  await cli({ argv: ['analyze', '--config', config], cwd: ROOT });
}
