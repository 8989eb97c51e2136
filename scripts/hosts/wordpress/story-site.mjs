import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeOembed } from '../../build/write-oembed.mjs';
import { inProject } from '../../project/project.mjs';
import { serveFolder } from '../serve-folder.mjs';

const GRAPHIC = 'projection-meter';

/** Another site, with the pages for frames, whose oEmbed says where they stand here. */
export async function startStorySite(folder) {
  const root = join(folder, 'story-site');
  mkdirSync(root);
  for (const name of ['dist/desertion-story.classic.js', 'dist/desertion-story.css', 'demo'])
    cpSync(inProject(name), join(root, name), { recursive: true, filter: isNotHost });
  const site = await serveFolder(root, { 'Access-Control-Allow-Origin': '*' });
  await writeOembed(site.address, root);
  return { ...site, graphic: GRAPHIC, page: `${site.address}dist/oembed/${GRAPHIC}.html` };
}

/** The recipes have dependencies of their own. */
function isNotHost(path) {
  return !path.startsWith(inProject('demo/hosts'));
}
