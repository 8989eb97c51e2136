/**
 * Declarations for `.style=` in a template, which hands them to the style object of an element. As an
 * attribute they would be refused by every page whose policy lets no inline styles in; styles that a
 * script sets through the object are not meant by it.
 *
 * https://www.w3.org/TR/CSP3/#csp-directive-style-src
 */
export function inlineStyle(declarations: Readonly<Record<string, string>>): CSSStyleDeclaration {
  const css = Object.entries(declarations).map(([name, value]) => `${name}: ${value}`);
  // `style` takes a text and passes it on: https://webidl.spec.whatwg.org/#PutForwards
  return css.join('; ') as unknown as CSSStyleDeclaration;
}
