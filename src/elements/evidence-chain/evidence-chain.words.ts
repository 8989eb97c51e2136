import type { StateOf } from '../../story/graphic.js';
import type { evidenceChain } from '../../story/graphics/evidence-chain.js';
import type { GraphicWords, StateWords } from '../../story/story-data.js';

export type ChainState = StateOf<typeof evidenceChain>;

const NOT_SEEN = 'this page has not seen the papers';

/** What the chain says in each state of the built-in story, and on the picture itself. */
export const chainWords = {
  eyebrow: ['The source', 'from the paper to you'],
  states: {
    documents: {
      headline: 'It starts with *the army’s own papers*',
      notes: ['{documents:note}'],
      picture:
        'A stack of papers, a list on top: {documents:source}, {documents:value}; one of them lists {list} deserters for {list:period} ({list:certainty})',
      about: ['documents'],
    },
    files: {
      headline: 'A project collected *soldiers’ files*',
      notes: [NOT_SEEN, '{files:note}'],
      picture: 'Beside it a stack of files, {files:value}, collected by {files:source}',
      about: ['files'],
    },
    analysts: {
      headline: 'One group of analysts *read both*',
      notes: [NOT_SEEN],
      picture: 'Both stacks lead to {@frontelligence}',
      about: ['share'],
      certainties: ['documents'],
    },
    press: {
      headline: 'Then the press *passed it on*',
      notes: ['figures differ elsewhere: {@dnes:dated}; {@segabg:dated}'],
      picture:
        'An arrow leads on to {@focus-news}, from there to {@fakti}, and then to this page. Sources differ. {share:value} of the army: {share:note}. {growth} in {growth:period}: {growth:note}',
      about: ['share'],
      certainties: ['documents'],
    },
  },
  /** Each station: its name, and what is to be said of it, the most important first. */
  labels: {
    documents: ['internal documents', 'one lists {list} deserters', '{documents:value}'],
    files: ['personal files', '{files:value}', '{files:source}'],
    analysts: ['{@frontelligence}', 'read both'],
    press: ['{@focus-news}', 'reported it'],
    article: ['{@fakti}', 'summed it up'],
    here: ['this page', 'you are here'],
  },
} as const satisfies GraphicWords & { states: Record<ChainState, StateWords> };
