import { join } from 'node:path';
import { copyBundle, testRecipe } from './recipes.mjs';
import { hasCommand, runCommand } from './run-command.mjs';

testRecipe('jekyll', {
  findWhyNot: async () => !(await hasCommand('jekyll')) && 'jekyll is not installed',
  async build(folder) {
    copyBundle(join(folder, 'desertion-story'));
    await runCommand('jekyll', ['build', '--disable-disk-cache'], folder);
    return join(folder, '_site');
  },
});
