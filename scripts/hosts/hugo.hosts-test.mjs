import { join } from 'node:path';
import { copyBundle, testRecipe } from './recipes.mjs';
import { hasCommand, runCommand } from './run-command.mjs';

testRecipe('hugo', {
  findWhyNot: async () => !(await hasCommand('hugo', 'version')) && 'hugo is not installed',
  async build(folder) {
    copyBundle(join(folder, 'static/desertion-story'));
    await runCommand('hugo', ['--panicOnWarning'], folder);
    return join(folder, 'public');
  },
});
