import { join } from 'node:path';
import { copyBundle, installProject, runScript, testRecipe } from './recipes.mjs';

testRecipe('eleventy', {
  async build(folder) {
    copyBundle(join(folder, 'desertion-story'));
    await installProject(folder);
    await runScript(folder, 'build');
    return join(folder, '_site');
  },
});
