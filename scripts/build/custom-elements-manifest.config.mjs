import {
  addTheme,
  hidePrivate,
  importClasses,
  keepElements,
  nameAttributes,
  spellOutTypes,
} from '../package/manifest-plugins.mjs';

export default {
  globs: ['src/elements/**/*.ts', 'src/graphic/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.fixture.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    hidePrivate,
    nameAttributes(await importClasses()),
    spellOutTypes,
    addTheme,
    keepElements,
  ],
};
