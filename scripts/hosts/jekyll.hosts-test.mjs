import { join } from 'node:path';
import { installDebian } from './install-debian.mjs';
import { copyBundle, testRecipe } from './recipes.mjs';
import { runCommand } from './run-command.mjs';
import { hasCommand } from './wordpress/run.mjs';

testRecipe('jekyll', {
  findWhyNot: () => installDebian(['jekyll'], () => hasCommand('jekyll')),
  async build(folder) {
    copyBundle(join(folder, 'desertion-story'));
    await runCommand('jekyll', ['build', '--disable-disk-cache'], folder);
    return join(folder, '_site');
  },
});
