import { join } from 'node:path';
import { installPackage, runScript, testRecipe } from './recipes.mjs';

testRecipe('astro', {
  async build(folder) {
    await installPackage(folder);
    await runScript(folder, 'build');
    return join(folder, 'dist');
  },
});
