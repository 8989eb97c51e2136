const sign = /[.*+?^${}()|[\]\\]/g;

/**
 * What a sheet declares for a selector that stands alone before its rule, in a query that has this word or in
 * none. A `font` is taken apart: minifiers (clean-css 5) leave out one whose size is worked out.
 */
export function declarationsOf(sheet: string, selector: string, query = ''): string {
  const plain = sheet.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
  const from = query ? plain.slice(plain.indexOf(query)) : plain;
  // A minified sheet has no space around a combinator.
  const spaced = selector.replace(sign, '\\$&').replace(/ (>|\\\+) /g, ' ?$1 ?');
  const found = new RegExp(`(?:^|[{};] ?)${spaced} ?\\{([^{}]*)\\}`).exec(from)?.[1];
  if (!found) throw new Error(`No rule stands for ${selector} in the sheet.`);
  return found
    .replace(/;? ?$/, ';')
    .replace(
      /font: ?(\d+) (.+?) ?\/ ?([\d.]+) ([^;]+);/,
      'font-style: normal; font-weight: $1; font-size: $2; line-height: $3; font-family: $4;',
    );
}
