import { join } from 'node:path';
import { installPackage, runScript, testRecipe } from './recipes.mjs';

testRecipe('sveltekit', {
  async build(folder) {
    await installPackage(folder);
    await runScript(folder, 'build');
    return join(folder, 'build');
  },
  develop: (port) => ['vite', 'dev', '--host', '127.0.0.1', '--port', `${port}`, '--strictPort'],
});
