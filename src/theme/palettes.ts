/*
 * Colours by name, as declarations. What a page sets itself goes before; of the two that stand for each,
 * `color-scheme` chooses.
 */

export const screenPalette = `
  --_paper: var(--scrolly-paper, light-dark(#fbf9f4, #15161a));
  --_tint: var(--scrolly-tint, light-dark(#efebe1, #202228));
  --_ink: var(--scrolly-ink, light-dark(#1b1a17, #edeae3));
  --_muted: var(--scrolly-muted, light-dark(#5b574e, #b0ab9e));
  --_mark: var(--scrolly-mark, light-dark(#7d786b, #8e8a7f));
  --_accent: var(--scrolly-accent, light-dark(#b3261e, #ff8a75));
  --_hairline: var(--scrolly-hairline, light-dark(#d9d4c7, #3a3b42));
  --_said: var(--_accent);
`;

/** What changes for readers who want more contrast. */
export const contrastingPalette = `
  --_muted: var(--scrolly-muted, light-dark(#36332c, #dcd8cd));
  --_mark: var(--scrolly-mark, light-dark(#57534a, #b8b3a6));
  --_hairline: var(--scrolly-hairline, light-dark(#817b6e, #85868d));
`;

/** In black and white, whatever colours a page has: fill, outline, hatch and words say how sure it is. */
export const paperPalette = `
  --_paper: #fff;
  --_surface: #fff;
  --_tint: #eee;
  --_ink: #000;
  --_muted: #333;
  --_mark: #666;
  --_accent: #000;
  --_hairline: #aaa;
`;
