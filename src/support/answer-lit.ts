import { type PolicyFactory, trustedHtml } from './trusted-html.js';

/*
 * Runs right before Lit in every bundle. Lit asks for a trusted-types policy of its own, by the name
 * `lit-html`, when it is loaded, and has no option for another: a page that has one already, or that
 * allows other names, would refuse it, and with it all that we draw. For this one question it is given
 * ours instead. See docs/decisions/026-one-policy-of-our-own.md.
 */

const { trustedTypes: factory } = globalThis as { trustedTypes?: PolicyFactory };

if (factory) answerOnce(factory);

/** Answers the next question for `lit-html`, if it comes before the task is over. */
export function answerOnce(factory: PolicyFactory): void {
  const own = Object.getOwnPropertyDescriptor(factory, 'createPolicy');
  const ask = factory.createPolicy;
  const answer: PolicyFactory['createPolicy'] = (name, rules) => {
    if (name !== 'lit-html') return ask.call(factory, name, rules);
    restore();
    return { createHTML: trustedHtml };
  };
  const restore = (): void => {
    if (factory.createPolicy !== answer) return;
    if (own) Object.defineProperty(factory, 'createPolicy', own);
    else Reflect.deleteProperty(factory, 'createPolicy');
  };
  // Where a page has frozen it, Lit asks by its own name.
  if (!Reflect.defineProperty(factory, 'createPolicy', { configurable: true, value: answer }))
    return;
  // A Lit that has been loaded before does not ask again. Modules that were imported together run
  // before this does.
  queueMicrotask(restore);
}
