import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { inProject } from '../project/project.mjs';

/*
 * What the analyzer of custom elements cannot read from one file at a time is asked of what has been
 * built: the classes know their attributes, and the type checker knows what their properties may be.
 */

/** Reports only what is public: the manifest is a promise to the people who use the elements. */
export const hidePrivate = {
  name: 'hide-private',
  packageLinkPhase({ customElementsManifest }) {
    for (const element of listElements(customElementsManifest)) {
      element.members = element.members?.filter(isPublic);
      const isKnown = ({ fieldName }) => element.members?.some(({ name }) => name === fieldName);
      element.attributes = element.attributes?.filter(isKnown);
      element.events = element.events?.filter(({ description }) => description);
    }
  },
};

/** Gives each property the attribute that its class observes for it: the analyzer waits for no import. */
export const nameAttributes = (classes) => ({
  name: 'name-attributes',
  packageLinkPhase({ customElementsManifest }) {
    for (const { name: className, members, attributes } of listElements(customElementsManifest)) {
      const { elementProperties } = finalize(classes[className]);
      for (const field of members.filter(({ attribute }) => attribute)) {
        const { attribute } = elementProperties.get(field.name);
        if (typeof attribute !== 'string') continue;
        field.attribute = attribute;
        attributes.find(({ fieldName }) => fieldName === field.name).name = attribute;
      }
    }
  },
});

/** Every class that is exported, as it has been built. */
export function importClasses() {
  return import(pathToFileURL(inProject('dist/index.js')).href);
}

/** Writes out what a property may be, where that is one of some words. */
export const spellOutTypes = {
  name: 'spell-out-types',
  packageLinkPhase({ customElementsManifest }) {
    const typeOf = readTypes();
    for (const { tagName, members, attributes } of listElements(customElementsManifest))
      for (const field of members.filter(({ kind }) => kind === 'field')) {
        const text = typeOf(tagName, field.name) ?? field.type?.text;
        const attribute = attributes?.find(({ fieldName }) => fieldName === field.name);
        for (const described of [field, attribute])
          if (text && described) described.type = { text };
      }
  },
};

/** Adds the properties by which a page sets the looks of any element of ours. */
export const addTheme = {
  name: 'add-theme',
  packageLinkPhase({ customElementsManifest }) {
    const theme = readTheme();
    for (const element of listElements(customElementsManifest))
      element.cssProperties = [...(element.cssProperties ?? []), ...theme];
  },
};

/**
 * Leaves the elements, by the files that are published, and the module that defines each: in the order of
 * their paths, for the analyzer finds them in that of the disk, which is another each time.
 */
export const keepElements = {
  name: 'keep-elements',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules
      .toSorted((one, other) => (one.path < other.path ? -1 : 1))
      .flatMap((module) =>
        (module.declarations ?? []).filter(isElement).map(describeModules(module)),
      )
      .flat();
  },
};

function listElements({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations).filter(isElement);
}

function isElement({ tagName }) {
  return Boolean(tagName);
}

/** What is meant for others is described. */
function isPublic({ description, privacy = 'public', static: isStatic }) {
  return Boolean(description) && privacy === 'public' && !isStatic;
}

/** Lit works out what a class observes when it is first asked for it. */
function finalize(elementClass) {
  void elementClass.observedAttributes;
  return elementClass;
}

/** A function that tells the type of a property by tag and name, if that is a union of words. */
function readTypes() {
  const entry = inProject('dist/index.d.ts');
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const byName = (name) =>
    checker.resolveName(name, source, ts.SymbolFlags.Interface, /* excludeGlobals */ false);
  const tags = checker.getDeclaredTypeOfSymbol(byName('HTMLElementTagNameMap'));
  return (tag, name) => {
    const element = checker.getTypeOfSymbol(checker.getPropertyOfType(tags, tag));
    const type = checker.getTypeOfSymbol(checker.getPropertyOfType(element, name));
    if (!checker.isArrayType(type)) return listWords(type);
    const [item] = checker.getTypeArguments(type);
    if (item.flags & ts.TypeFlags.Never) return 'readonly never[]';
    const words = listWords(item);
    return words && `readonly (${words})[]`;
  };
}

function listWords(type) {
  const types = type.types ?? [type];
  if (!types.every((it) => it.isStringLiteral())) return undefined;
  return types
    .map(({ value }) => `'${value}'`)
    .sort()
    .join(' | ');
}

/** The documented properties of the theme, each with the value that it has where it is not set. */
function readTheme() {
  const [source, ...values] = ['tokens', 'palettes', 'typefaces'].map((name) =>
    readFileSync(inProject(`src/theme/${name}.ts`), 'utf8'),
  );
  const defaults = new Map(
    [...`${values.join('')}${source}`.matchAll(/: var\((--scrolly-[\w-]+), ([^$\n]+)\);/g)]
      .reverse()
      .map(([, name, value]) => [name, value.replaceAll('var(--_', 'var(--scrolly-')]),
  );
  return [...source.matchAll(/@cssprop (\S+) - (.+)/g)].map(([, name, description]) => {
    // What only stands behind others has no value of its own.
    if (!values.some((text) => text.includes(`var(${name}`)) && !defaults.has(name))
      throw new Error(`src/theme/tokens.ts describes ${name}, and has no value for it.`);
    return { name, default: defaults.get(name), description };
  });
}

/** Two modules for an element: that of its class, and the one that registers it. */
function describeModules({ path }) {
  const classPath = path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
  return (element) => {
    const { name, tagName } = element;
    const declaration = { name, module: classPath };
    forgetOrigins(element);
    return [
      {
        kind: 'javascript-module',
        path: classPath,
        declarations: [element],
        exports: [{ kind: 'js', name, declaration }],
      },
      {
        kind: 'javascript-module',
        path: posix.join(posix.dirname(classPath), `${tagName}.js`),
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
      },
    ];
  };
}

/** What lies between an element and Lit's is no promise. */
function forgetOrigins(element) {
  element.superclass = { name: 'LitElement', package: 'lit' };
  for (const list of Object.values(element).filter(Array.isArray))
    for (const entry of list) delete entry.inheritedFrom;
}
