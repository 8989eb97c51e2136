import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project/project.mjs';
import { copyBundle, install, installProject, testRecipe } from './recipes.mjs';
import { runCommand } from './run-command.mjs';

/* Not the whole of Ghost, which wants a database: its renderer of posts, in a page as its themes write it. */

const NODE = `node-${process.platform}-${process.arch}@24.21.0`;

testRecipe('ghost', {
  async build(folder) {
    await installProject(folder);
    const card = await runCommand(
      await findNode(folder),
      [inProject('scripts/hosts/render-ghost-card.mjs')],
      folder,
    );
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    copyBundle(join(pages, 'assets/desertion-story'));
    const head = readFileSync(join(folder, 'code-injection.html'), 'utf8');
    writeFileSync(join(pages, 'index.html'), writePage(head, card));
    return pages;
  },
});

/** Ghost's packages run in Node 24, which the registry has as a package. */
async function findNode(folder) {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  await install(folder, '--no-save', NODE);
  return join(folder, 'node_modules', NODE.split('@')[0], 'bin/node');
}

function writePage(head, content) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Desertion, counted</title>
    ${head}
  </head>
  <body>
    <main class="gh-main"><article class="gh-article"><section class="gh-content gh-canvas">${content}</section></article></main>
  </body>
</html>
`;
}
