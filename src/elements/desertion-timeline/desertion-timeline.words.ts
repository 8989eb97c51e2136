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
    headline: `The list grows ${say.value('D1')} as fast as in ${say.period(figure('F5a').period)}`,
    notes: [
      { text: certainty('F5b') },
      { text: certainty('D1'), derived: true },
      {
        text: `${sourceNames([figure('F1').source], story)}: ${say.qualified('F1')} as many in ${say.period(figure('F1').period)} (${certainty('F1')})`,
      },
    ],
    picture: `The block of ${say.period(figure('F5b').period)} stands ${say.value('D1')} as high as the block of ${say.period(figure('F5a').period)}`,
    about: ['F5b'],
  }),
  remainder: ({ say, certainty, figure }) => ({
    headline: `${say.value('D2')} entries are not broken down`,
    notes: [
      { text: certainty('F4') },
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
  const { period } = figure(id);
  const pace = paceOf(figure(id));
  return {
    headline: capitalize(`${say.qualified(id)} are listed for ${say.shortPeriod(period)}`),
    notes: [
      { text: certainty(id) },
      { text: say.perMonth(words.ourArithmetic(say.sum(pace))), derived: true },
    ],
    picture: `A block ${say.months(monthsIn(period) ?? 0)} wide and ${say.aMonth(pace)} high`,
    about: [id],
  };
}

const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
