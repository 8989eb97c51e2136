/** The page that a graphic is laid out on for an export. */
export interface PageSize {
  /** In CSS pixels, in which it is laid out. */
  width: number;
  height: number;
  /** Pixels of the picture to one of CSS. */
  scale: number;
  /** How it is laid out: as a card, which is met without its story; as the graphic itself, which is set into one. */
  look: 'card' | 'figure';
  /** For paper: pixels to the inch. */
  dpi?: number;
  /** What tells the file apart from that of the other size. */
  suffix: string;
}

const SOCIAL_SCALE = 5 / 3;
const PRINT_SCALE = 3;

export const pageSizes = {
  /** The card that networks show beside a link. */
  post: {
    ...{ width: 1200 / SOCIAL_SCALE, height: 630 / SOCIAL_SCALE, scale: SOCIAL_SCALE },
    ...{ look: 'card', suffix: '' },
  },
  /** Where pictures are shown one below another, on a phone. */
  square: {
    ...{ width: 1200 / SOCIAL_SCALE, height: 1200 / SOCIAL_SCALE, scale: SOCIAL_SCALE },
    ...{ look: 'card', suffix: 'square' },
  },
  /** Across two columns of a newspaper, 17.8 cm. */
  print: {
    ...{ width: 2100 / PRINT_SCALE, height: 1480 / PRINT_SCALE, scale: PRINT_SCALE },
    ...{ look: 'figure', dpi: 300, suffix: 'print' },
  },
} as const satisfies Record<string, PageSize>;

/** A page's size in pixels of its picture. */
export const pixelsOf = ({ width, height, scale }: PageSize): [width: number, height: number] => [
  Math.round(width * scale),
  Math.round(height * scale),
];
