import { join } from 'node:path';
import { installPackage, runScript, testRecipe } from './recipes.mjs';

testRecipe('next', {
  async build(folder) {
    await installPackage(folder);
    await runScript(folder, 'build');
    return join(folder, 'out');
  },
  develop: (port) => ['next', 'dev', '--hostname', '127.0.0.1', '--port', `${port}`],
});
