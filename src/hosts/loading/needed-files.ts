/**
 * What the file of each tag imports, as addresses from the loader's own. Empty here: the build knows them, and
 * a bundler names its files itself.
 */
export const neededFiles: Readonly<Record<string, readonly string[]>> = {};
