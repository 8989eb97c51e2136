/** Reports only what is public: the manifest is a promise to the people who use the elements. */
const hidePrivate = {
  name: 'hide-private',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of listDeclarations(customElementsManifest)) {
      const hidden = declaration.members?.filter((member) => !isPublic(member)) ?? [];
      const isHidden = ({ name }) => hidden.some((member) => member.name === name);
      declaration.members = declaration.members?.filter(isPublic);
      declaration.attributes = declaration.attributes?.filter((it) => it.name && !isHidden(it));
      declaration.events = declaration.events?.filter(({ name }) => name);
    }
  },
};

/** Names the files that are published, not their sources. */
const namePublishedFiles = {
  name: 'name-published-files',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) renameFiles(module);
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.fixture.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [hidePrivate, namePublishedFiles],
};

function listDeclarations({ modules }) {
  return modules.flatMap(({ declarations }) => declarations ?? []);
}

function isPublic({ name, privacy }) {
  return !name.startsWith('#') && (privacy ?? 'public') === 'public';
}

function renameFiles(value) {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner) renameFiles(inner);
    else if (key === 'path' || key === 'module') value[key] = renameFile(inner);
  }
}

function renameFile(path) {
  return path.replace(/^(\/?)src\/(.*)\.ts$/, '$1dist/$2.js');
}
