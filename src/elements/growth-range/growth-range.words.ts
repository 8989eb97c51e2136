import type { StateOf } from '../../story/graphic.js';
import type { growthRange } from '../../story/graphics/growth-range.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type GrowthState = StateOf<typeof growthRange>;

const BLOCK = 'a block is each report’s starting number';

/** What the growths say in each state of the built-in story, and on the picture itself. */
export const growthWords = {
  eyebrow: ['Separate reports', 'each from its own start'],
  states: {
    double: {
      headline: 'Desertion grew to *{overall} its former scale*',
      notes: [BLOCK],
      picture:
        'A block stands for the number before; beside it, after {overall:period}, a stack {overall} as high',
      about: ['overall'],
    },
    sixfold: {
      headline: 'In some documents, it grew *{some}*',
      notes: [BLOCK, '{some:note}'],
      picture:
        'Another report, with a block for its own start; after {some:period}, a stack {some} as high, with a heavy cap and paler blocks below it. The one over {overall:period} stays at {overall}',
      about: ['some', 'overall'],
    },
  },
  labels: {
    /** What stands under the two stacks of a report. */
    start: ['before', 'after'],
    /** What each report is about; and, of an upper bound, how it is to be read. */
    overall: 'overall',
    some: ['in some documents', 'anywhere up\u00a0to\u00a0here'],
  },
} as const satisfies GraphicWords & { states: Record<GrowthState, StateWords> };
