import { join } from 'node:path';
import { installPackage, runScript, testRecipe } from './recipes.mjs';

testRecipe('nuxt', {
  async build(folder) {
    await installPackage(folder);
    await runScript(folder, 'build');
    return join(folder, '.output/public');
  },
  develop: (port) => ['nuxt', 'dev', '--host', '127.0.0.1', '--port', `${port}`],
});
