import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import simpleImportSort from 'eslint-plugin-simple-import-sort';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import { refusedSyntax } from './scripts/check/refused-syntax.mjs';

export default defineConfig([
  globalIgnores([
    'dist/',
    'out/',
    'coverage/',
    'scripts/package/consumer/types/',
    'src/languages/??.ts',
  ]),
  js.configs.recommended,
  {
    plugins: { 'simple-import-sort': simpleImportSort },
    rules: {
      // Libraries, then from far to near, without blank lines between.
      'simple-import-sort/imports': [
        'error',
        { groups: [['^\\u0000', '^node:', '^@?\\w', '^', '^\\.']] },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    // Parts of these run in the page.
    files: [
      'scripts/{testing,contact-sheets}/*.mjs',
      'scripts/{bench,hosts}/**/*.mjs',
      'scripts/check/count-*.mjs',
    ],
    languageOptions: { globals: globals.browser },
  },
  {
    // What other ways to tell a story are compared with.
    files: ['scripts/bench/peers/**/*.{js,jsx}'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    rules: {
      // Without a plugin of React's, nobody sees that a tag uses what is imported.
      'no-unused-vars': ['error', { varsIgnorePattern: '^[A-Z]' }],
    },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      wc: { elementBaseClasses: ['LitElement'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // LitElement has every lifecycle callback.
      'wc/guard-super-call': 'off',
      // Lit calls a listener on its host, and our story objects have methods that use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // What pages load; tests and fixtures write pages of their own.
    files: ['src/**/*.ts', 'demo/builder/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refusedSyntax] },
  },
  {
    files: ['**/*.test.ts'],
    languageOptions: { globals: globals.mocha },
    rules: {
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
]);
