/*
 * What no source of ours may write, as rules of `no-restricted-syntax`: pages with a content security
 * policy would refuse it, or it would make markup of what a stranger has written.
 */

const TRUSTED =
  'HTML is made of a text by trustedHtml() of src/support/trusted-html.ts alone, and only of our own text: a page that asks for trusted types refuses all else.';

const PARSERS = [
  [
    'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]:not([right.callee.name="trustedHtml"])',
    TRUSTED,
  ],
  [
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString)$/]',
    TRUSTED,
  ],
  ['CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', TRUSTED],
  ['NewExpression[callee.name="DOMParser"]', TRUSTED],
  ['ImportDeclaration[source.value=/unsafe-(html|svg)|static-html/]', TRUSTED],
];

const RUNNERS = [
  ['CallExpression[callee.name="eval"]', 'Text is never run as code.'],
  ['NewExpression[callee.name="Function"]', 'Text is never run as code.'],
];

const STYLE =
  'A style attribute is refused by pages whose policy lets no inline styles in. In a template, write .style=${inlineStyle({ … })}; elsewhere, set properties of the style object.';

const STYLES = [
  [
    String.raw`TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|[\s"'])style=/]`,
    STYLE,
  ],
  ['CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', STYLE],
  [
    'ImportDeclaration[source.value=/style-map/]',
    `${STYLE} styleMap writes the attribute when it renders first.`,
  ],
  [
    String.raw`TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]`,
    'A style element is refused by pages whose policy lets no inline styles in: put rules into the static styles of an element.',
  ],
];

/** @type {readonly { selector: string, message: string }[]} */
export const refusedSyntax = [...PARSERS, ...RUNNERS, ...STYLES].map(([selector, message]) => ({
  selector,
  message,
}));
