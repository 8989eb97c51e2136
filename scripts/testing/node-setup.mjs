import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

/*
 * Runs before each test file in Node. Tests of the sources are written as those for engines are, so that
 * one can move without an edit: with the same global names, and modules whose sources are TypeScript.
 * Tests of the scripts meet Node as it is.
 */
if (process.argv[1].endsWith('.ts')) {
  Object.assign(globalThis, { after, afterEach, before, beforeEach, describe, it });
  await import('tsx');
}
