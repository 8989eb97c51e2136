type Scheme = 'light' | 'dark';

/** Colours by name, each in the light and in the dark scheme. */
type Palette = Readonly<Record<string, readonly [light: string, dark: string]>>;

const screen: Palette = {
  paper: ['#fbf9f4', '#15161a'],
  tint: ['#efebe1', '#202228'],
  ink: ['#1b1a17', '#edeae3'],
  muted: ['#5b574e', '#b0ab9e'],
  mark: ['#7d786b', '#8e8a7f'],
  accent: ['#b3261e', '#ff8a75'],
  hairline: ['#d9d4c7', '#3a3b42'],
};

const contrasting: Palette = {
  ...screen,
  muted: ['#36332c', '#dcd8cd'],
  mark: ['#57534a', '#b8b3a6'],
  hairline: ['#817b6e', '#85868d'],
};

/** The colours as declarations: what a page sets itself goes before; without a scheme, by the one in force. */
function write(palette: Palette, scheme?: Scheme): string {
  return Object.entries(palette)
    .map(([name, [light, dark]]) => {
      const both = { light, dark, auto: `light-dark(${light}, ${dark})` };
      return `--_${name}:var(--scrolly-${name}, ${both[scheme ?? 'auto']});`;
    })
    .join('');
}

/** The palette of the screen, whatever the reader's system asks for: for pictures that others will see. */
export const writePalette = (scheme?: Scheme): string => write(screen, scheme);

/** For readers who want more contrast. */
export const contrastingPalette: string = write(contrasting);

/** In black and white, whatever colours a page has: fill, outline, hatch and words say how sure it is. */
export const paperPalette =
  '--_paper:#fff;--_tint:#eee;--_ink:#000;--_muted:#333;--_mark:#666;--_accent:#000;--_hairline:#aaa;';
