import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

/** The file in `dist/` that the first line of every bundle names. */
export const LICENCES = 'LICENSES.txt';

/** Folders of the packages that some bundle has code of. */
const bundled = new Set();

/** Notes whose code goes into the bundles. */
export function noteLicences() {
  return {
    name: 'note-licences',
    generateBundle(_, files) {
      for (const { modules = {} } of Object.values(files))
        for (const [id, { renderedLength }] of Object.entries(modules))
          if (renderedLength > 0) for (const folder of findPackage(id)) bundled.add(folder);
    },
  };
}

/** The folder of a package within `node_modules`, for a module of one. */
const findPackage = (id) =>
  /(?<=node_modules\/)(?:@[^/]+\/)?[^/]+(?=\/(?!.*node_modules\/))/.exec(id) ?? [];

/** Writes our own licence and those of all bundled packages, as they ask for. */
export function writeLicences() {
  const parts = [
    readFileSync(inProject('LICENSE'), 'utf8'),
    ...[...bundled].sort().map((name) => `${name}\n\n${readLicence(name)}`),
  ];
  writeFileSync(
    inProject('dist', LICENCES),
    parts.map((it) => it.trim()).join(`\n\n${'-'.repeat(80)}\n\n`) + '\n',
  );
}

function readLicence(name) {
  const folder = inProject('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} goes into the bundles and has no licence to pass on.`);
  return readFileSync(`${folder}/${file}`, 'utf8');
}
