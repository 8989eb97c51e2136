import type { StateOf } from '../../story/graphic.js';
import type { evidenceChain } from '../../story/graphics/evidence-chain.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type ChainState = StateOf<typeof evidenceChain>;

/** What the chain says in each state of the built-in story, and on the picture itself. */
export const chainWords = {
  states: {
    documents: {
      headline: 'It starts with the army’s own papers',
      notes: ['{documents:certainty}', '{documents:note}'],
      picture:
        'The first of a chain of boxes is marked: {documents:source}, {documents:value}; one of them lists {list} deserters for {list:period} ({list:certainty})',
      about: ['documents'],
    },
    files: {
      headline: 'A project collected soldiers’ files',
      notes: ['{files:certainty}', '{files:note}'],
      picture: 'Beside the documents, the box of {files:source}, which collected the files',
      about: ['files'],
    },
    analysts: {
      headline: 'One group of analysts read both',
      notes: ['{documents:certainty}', 'this page has not seen the papers'],
      picture: 'Arrows lead from documents and files to {@frontelligence}',
      about: ['share'],
    },
    press: {
      headline: 'Then the press passed it on',
      notes: ['{documents:certainty}', 'figures differ elsewhere'],
      picture:
        'Arrows lead on to {@focus-news}, and from there to {@fakti}. Set apart from the chain, where sources differ. {share:value} of the army: {share:note}. {growth} in {growth:period}: {growth:note}',
      about: ['share'],
    },
  },
  /** Each station: what it gave, its name, what came through it at length and in short. */
  labels: {
    documents: [
      'Papers',
      '{documents:source}',
      'Papers {documents:value}, obtained from the units ({documents:certainty}). One of them lists {list} deserters by name and unit, {list:period} ({list:certainty}).',
      'Papers {documents:value}; one lists {list} deserters ({list:certainty}).',
    ],
    files: [
      'Files',
      '{files:source}',
      'Personal files of soldiers, {files:value} of them ({files:certainty}), gathered by {files:source}.',
      'Personal files of soldiers, {files:value} ({files:certainty}).',
    ],
    analysts: [
      'Analysis',
      '{@frontelligence}',
      'Papers and files became findings here: what was counted, how it grew, where people left from, and a projection of the group’s own.',
      'Papers and files became findings.',
    ],
    press: [
      'Report',
      '{@focus-news}',
      '{@focus-news} quoted the analysts: from here on, the findings are told at second hand.',
      '{@focus-news} quoted the analysts.',
    ],
    article: [
      'Article',
      '{@fakti}',
      'The item of {@fakti:date} in {@fakti}, from which this story takes what others report.',
      'The item of {@fakti:date}.',
    ],
    differ: 'Where sources differ',
    differences: [
      '{share:value} of the army',
      '{share:note}',
      '{growth} in {growth:period}',
      '{growth:note}',
    ],
    others: ['{@dnes:dated}', '{@segabg:dated}'],
    'for-example': 'For example',
  },
} as const satisfies GraphicWords & { states: Record<ChainState, StateWords> };
