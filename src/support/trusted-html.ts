import { warnOnce } from './warn-once.js';

/*
 * The only way from text to markup. A page that asks for trusted types (`require-trusted-types-for
 * 'script'`) lets no HTML be made of a text but by a policy, whose name it can demand to know: ours is
 * `desertion-story`.
 */

interface Policy {
  /** A `TrustedHTML`, which passes for a text. */
  createHTML(html: string): string;
}

export interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Where the copies of the bundle in a page find the policy: a second of this name may be refused. */
const SHARED = Symbol.for('desertion-story.trusted-html');

const page = globalThis as { trustedTypes?: PolicyFactory; [SHARED]?: Policy };

/**
 * What can run or load something. None of our templates has any; so whoever else finds the policy can
 * make nothing of it that does harm.
 */
const RUNS =
  /<\/?(?:script|iframe|frame|object|embed|base|link|meta|style|set|animate\w*|form|template\s)\b|[\s"'/](?:on[a-z]+|srcdoc|style|href|src|srcset|poster|background|ping|action|formaction|data|attributename)\s*=|:href\s*=/i;

/** Markup of our own, as a page with a policy lets it be parsed. */
export function trustedHtml(html: string): string {
  return (page[SHARED] ?? sharePolicy()).createHTML(html);
}

function createHTML(html: string): string {
  // Without an element in it, a text is only a text.
  if (html.includes('<') && RUNS.test(html))
    throw new TypeError('desertion-story makes no markup of a text that could run something');
  return html;
}

/** Made only when it is needed: a second copy of the bundle may have nothing to draw. */
function sharePolicy(): Policy {
  let policy: Policy = { createHTML };
  try {
    policy = page.trustedTypes?.createPolicy('desertion-story', policy) ?? policy;
  } catch {
    warnOnce(
      'desertion-story',
      'cannot be drawn under this page’s Content-Security-Policy: add desertion-story to its trusted-types.',
    );
  }
  Object.defineProperty(page, SHARED, { value: policy });
  return policy;
}
