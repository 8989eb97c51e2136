import { join } from 'node:path';
import { installDebian } from './install-debian.mjs';
import { copyBundle, testRecipe } from './recipes.mjs';
import { runCommand } from './run-command.mjs';
import { hasCommand } from './wordpress/run.mjs';

testRecipe('hugo', {
  findWhyNot: () => installDebian(['hugo'], () => hasCommand('hugo', 'version')),
  async build(folder) {
    copyBundle(join(folder, 'static/desertion-story'));
    await runCommand('hugo', ['--panicOnWarning'], folder);
    return join(folder, 'public');
  },
});
