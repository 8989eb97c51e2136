import type { Box, Room } from '../../charts/geometry.js';
import {
  heightOf,
  type LabelLine,
  type LabelRequest,
  medium,
  note,
  type Spot,
  value,
} from '../../charts/label.js';
import { layOutStair, type Stair, type Step } from '../../charts/stair.js';
import { wrapText } from '../../charts/wrap-text.js';
import type { Copy } from '../../figure/copy.js';
import { severityScale } from '../../story/graphics/severity-scale.js';
import type { SeverityState } from './severity-scale.words.js';

export interface SeverityDrawing extends Stair {
  /** Which step the state is about. */
  told: number;
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
}

/** What a step says, as it is set: its name, whether things have come to it, and who judges that. */
type Words = Record<'name' | 'standing' | 'judge', LabelLine[]>;
/** Sets the words of a step in the room for them. */
type SetWords = (index: number, step: Step) => Words;

/** How a stair and its words are set; words over the ring leave the room under a wide step to its name. */
interface Look {
  name: typeof value;
  /** How many lines a name may take. */
  lines: number;
  standing: typeof value;
  isShort?: boolean;
}

const STATES = severityScale.states;
/** The first in which all words fit is taken. */
const looks: readonly Look[] = [
  { name: medium, lines: 2, standing: value },
  { name: value, lines: Infinity, standing: value },
  { name: value, lines: Infinity, standing: value, isShort: true },
  { name: note, lines: Infinity, standing: note, isShort: true },
];
/** Under a name: who judges is left to the source line where the words would be a column of their own. */
const MOST_LINES = 3;
/** Room for a line that is drawn, to either side of its middle. */
const CLEAR = 3;

/** Each step keeps the elements of its labels, whatever the state is about. */
export const severityLabelOrder = STATES.flatMap((state) => [state, standingKey(state)]);

export function drawSeverity(state: SeverityState, copy: Copy, room: Room): SeverityDrawing {
  const { textScale } = room;
  const told = STATES.indexOf(state);
  const fits = (lines: readonly LabelLine[], { words }: Step, height = words.height): boolean =>
    heightOf(lines, textScale) <= height &&
    lines.every(({ text, style }) => copy.measure(text, style) <= words.width);

  const layouts = looks.map((look) => {
    const setWords = createSetting(look, copy);
    const lay = (foot: number): Stair => layOutStair(STATES.length, room, foot, look.isShort);
    const foot = heightOf(setWords(0, lay(0).steps[0] as Step).name, textScale) + 3 * CLEAR;
    const stair = lay(foot);
    const steps = stair.steps.map((step, i) => {
      const words = setWords(i, step);
      const { name, standing } = words;
      const over = i || look.isShort ? undefined : spotOver(stair);
      const hasRoom =
        name.length <= look.lines &&
        (over
          ? fits(name, step) && fits(standing, step, over.y)
          : fits([...name, ...standing], step));
      return { step, words, over, hasRoom };
    });
    return { stair, steps };
  });
  const { stair, steps } = (layouts.find((it) => it.steps.every(({ hasRoom }) => hasRoom)) ??
    layouts.at(-1)) as (typeof layouts)[number];

  const labels = steps.map(({ step, words, over, hasRoom }, i): LabelRequest[] => {
    const key = STATES[i] as SeverityState;
    const isTold = i === told;
    const { name, standing, judge } = words;
    const under: Spot = { x: step.words.x, y: step.words.y, anchor: 'start' };
    const request = { key, muted: i > 0 && !isTold, spots: [under] };
    const ofStanding = { ...request, key: standingKey(key) };
    if (!hasRoom) {
      // What is told may run on under the step, where that leaves room for the words of the first.
      const inLines = [...name, ...standing.map(({ text }) => value(text))];
      return [
        ...(isTold ? [{ ...ofStanding, wordings: [inLines] }] : []),
        { ...request, wordings: putInOne(i, copy) },
      ];
    }
    const said = isTold ? standing : standing.map(({ text }) => note(text));
    const isFull =
      isTold &&
      (over ??
        (said.length + judge.length <= MOST_LINES && fits([...name, ...standing, ...judge], step)));
    return [
      { ...request, wordings: [name] },
      {
        ...ofStanding,
        wordings: [...(isFull ? [[...said, ...judge]] : []), said].filter(({ length }) => length),
        spots: [over ?? { ...under, y: under.y + heightOf(name, textScale) }],
      },
    ];
  });
  return {
    ...stair,
    told,
    // The words of the first step and of what is told choose their places before the others.
    labels: [...new Set([0, told, ...labels.keys()])].flatMap((i) => labels[i] ?? []),
    // Words may stand wherever no riser does.
    obstacles: stair.steps.slice(1).map(({ x, y }, i) => ({
      x: x - CLEAR,
      y,
      width: 2 * CLEAR,
      height: (stair.steps[i] as Step).y - y,
    })),
  };
}

/** Wraps in the style of what is told whatever is, so that no step changes its shape from state to state. */
function createSetting(look: Look, { list, certainty, measure }: Copy): SetWords {
  return (i, { words }) => {
    const wrap = (text: string, write: typeof value): LabelLine[] =>
      wrapText(text, (line) => measure(line, write('').style) <= words.width)
        .filter(Boolean)
        .map(write);
    return {
      name: wrap(list('stations')[i] ?? '', look.name),
      standing: wrap(list('standings')[i] ?? '', look.standing),
      judge: wrap(certainty(STATES[i] as SeverityState), note),
    };
  };
}

/** A step is never named without saying whether things have come to it. */
function putInOne(i: number, { list }: Copy): LabelLine[][] {
  const text = [list('stations')[i], list('standings')[i]].filter(Boolean).join(': ');
  return [[value(text)], [note(text)]];
}

function spotOver({ ring }: Stair): Spot {
  return { x: ring.x, y: ring.y - ring.radius - 2 * CLEAR, anchor: 'middle', rises: true };
}

function standingKey(state: SeverityState): string {
  return `${state}-standing`;
}
