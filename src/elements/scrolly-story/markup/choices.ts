/** Where the graphic stands: beside the prose, behind it, or above it. */
export const layouts = ['side', 'overlay', 'stack'] as const;
export type Layout = (typeof layouts)[number];

/** How the steps of a story can be told. */
export const modes = ['scroll', 'step', 'flat', 'text'] as const;
export type Mode = (typeof modes)[number];
