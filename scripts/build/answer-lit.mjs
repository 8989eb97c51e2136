import { inProject } from '../project/project.mjs';

/** Lit as it is published, with what answers its question before it. */
const ANSWERED = '\0answered:';
const LIT = /\/node_modules\/lit-html\/lit-html\.js$/;

/**
 * Has `src/support/answer-lit.ts` run right before Lit, in whatever chunk that is and however it is
 * imported. Nobody's text is edited: whoever asks for Lit gets a module that imports both.
 */
export function answerLit() {
  return {
    name: 'answer-lit',
    async resolveId(source, importer, options) {
      // Nothing is used of the answer; it is there for what it does.
      if (importer?.startsWith(ANSWERED)) return { id: source, moduleSideEffects: true };
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && LIT.test(found.id) ? { ...found, id: `${ANSWERED}${found.id}` } : found;
    },
    load(id) {
      if (!id.startsWith(ANSWERED)) return undefined;
      const parts = [inProject('dist/support/answer-lit.js'), id.slice(ANSWERED.length)];
      const [answer, lit] = parts.map((it) => JSON.stringify(it));
      return `import ${answer};\nexport * from ${lit};`;
    },
  };
}
