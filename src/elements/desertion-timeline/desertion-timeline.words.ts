import type { GraphicState } from '../../story/graphics.js';
import { monthsIn } from '../../story/period.js';
import { sourceNames } from '../../story/source-names.js';
import { monthlyPace, type Figure } from '../../story/story.js';
import type { Teller, Telling } from '../shared/telling.js';
import { words } from '../shared/words.js';

export type TimelineState = GraphicState<'desertion-timeline'>;

/** What the timeline says in each state. */
export const timelineTellings: Record<TimelineState, (teller: Teller) => Telling> = {
  document: ({ say, certainty, figure }) => ({
    headline: 'One list names deserters and their units',
    notes: [{ text: `${certainty('F4')}, ${say.period(figure('F4').period)}` }],
    picture: `One solid block stands for ${say.qualified('F4')} entries, undivided`,
    about: ['F4'],
  }),
  '2024': (teller) => tellPeriod(teller, 'F5a'),
  '2025-h1': (teller) => tellPeriod(teller, 'F5b'),
  pace: ({ story, say, certainty, figure }) => ({
    headline: `Monthly cases are ${say.value('D1')} what they were`,
    notes: [
      { text: certainty('D1'), derived: true },
      {
        text: `${sourceNames([figure('F1').source], story)} say ${say.qualified('F1')} in a year (${certainty('F1')})`,
      },
    ],
    picture: `The block of ${say.period(figure('F5b').period)} stands ${say.value('D1')} as high as the block of ${say.period(figure('F5a').period)}`,
    about: ['F5b'],
  }),
  remainder: ({ say, certainty, figure }) => ({
    headline: `${say.value('D2')} entries are not broken down`,
    notes: [
      { text: certainty('D2'), derived: true },
      { text: `no split is given for ${say.period(figure('D2').period)}` },
    ],
    picture:
      'A hatched block of the same area scale lies apart from the time axis: not broken down',
    about: ['F4', 'F5b'],
  }),
};

/** The words on the picture itself. */
export const timelineLabels = {
  notBrokenDown: 'not broken down',
  rest: 'the rest of the document',
} as const;

/** A counted period at its pace: the same count over fewer months is more. */
export function paceOf(figure: Figure): Figure {
  return monthlyPace(figure, monthsIn(figure.period) as number);
}

function tellPeriod({ say, certainty, figure }: Teller, id: 'F5a' | 'F5b'): Telling {
  const counted = figure(id);
  const months = monthsIn(counted.period) as number;
  const pace = paceOf(counted);
  return {
    headline: `${say.shortPeriod(counted.period)} has ${say.qualified(id)} cases`,
    notes: [
      { text: say.perMonth(words.ourArithmetic(say.sum(pace))), derived: true },
      { text: certainty(id) },
    ],
    picture: `A block ${say.months(months)} wide and ${say.aMonth(pace)} high`,
    about: [id],
  };
}
