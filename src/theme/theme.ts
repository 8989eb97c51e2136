/** The colours of an element: by the reader's preference, or fixed. */
export type Theme = 'auto' | 'light' | 'dark';
