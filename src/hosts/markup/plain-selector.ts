/** What may be plain markup. A class is all that an author of a block editor can give a block. */
export const PLAIN = '[data-scrolly],[class*=is-scrolly-]';
