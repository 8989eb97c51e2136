/** Reports only what is public: the manifest is a promise to the people who use the elements. */
const hidePrivate = {
  name: 'hide-private',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const stateNames = node.members
      .filter((member) => hasDecorator(ts, member, 'state'))
      .map((member) => member.name.getText());
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    for (const member of declaration?.members ?? []) {
      if (stateNames.includes(member.name)) member.privacy = 'private';
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of listDeclarations(customElementsManifest)) {
      declaration.members = declaration.members?.filter(isPublic);
      declaration.attributes = declaration.attributes?.filter(({ name }) => name);
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

function hasDecorator(ts, node, name) {
  if (!ts.canHaveDecorators(node)) return false;
  return ts.getDecorators(node)?.some(({ expression }) => expression.expression?.text === name);
}

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
