import type { Box } from '../../charts/geometry.js';
import {
  derived,
  type LabelLine,
  type LabelRequest,
  note,
  orFirst,
  type Spot,
  value,
} from '../../charts/label.js';
import { paceOf } from '../../story/pace.js';
import type { FieldScene } from './field-view.js';

const DATED = ['earlier', 'later'];

/** The labels that a field may carry; each keeps its element from state to state. */
export const fieldLabelOrder = [
  'total',
  'times',
  ...DATED.flatMap((role) => [role, `${role}-pace`, `${role}-period`]),
  'rest',
  'scale',
  'called',
];

/** How large the one number of a picture may be, best first. */
const SIZES = ['big', 'number', 'large', 'medium', 'value'] as const;
/** The part of a block’s width that words on the axis may take beside the name of its period. */
const WIDEST = 0.6;
/** Where a sum may go on in another line. */
const BEFORE_SIGN = / (?=÷)/;
/** Between words and the marks that they stand over. */
const GAP = 6;

/** The first choose their places first: what a state is about, before what goes with it. */
export function labelField(scene: FieldScene): LabelRequest[] {
  const { view, level, lattice, places, isCounted } = scene;
  const told = DATED.slice(0, view.told).reverse();
  return [
    ...(isCounted && lattice.perMark > 1 ? [labelScale(scene)] : []),
    ...(view.told ? [] : [labelTotal(scene)]),
    ...(level ? labelPaces(scene, level.x) : told.map((role) => labelBlock(scene, role))),
    ...(view.told && places.floor.height ? [labelFloor(scene)] : []),
    ...told.map((role) => labelPeriod(scene, role)),
  ];
}

const over = ({ x, y }: Box): Spot => ({ x, y: y - GAP, anchor: 'start', rises: true });

/** Over a block, from its beginning or up to its end. */
const overEither = (box: Box): [Spot, Spot] => [
  over(box),
  { ...over(box), x: box.x + box.width, anchor: 'end' },
];

const blockOf = ({ places }: FieldScene, role: string): Box => places.blocks[DATED.indexOf(role)]!;

function labelTotal({ places, lattice, copy, isCounted }: FieldScene): LabelRequest {
  const { format, figure, certainty, label } = copy;
  const each = lattice.perMark > 1 ? '' : label('each');
  const words = [`${format.period(figure('total').period)}, ${certainty('total')}`, each];
  const notes = words.filter(Boolean).map(note);
  const counted = format.counted('total');
  // What is no count says nothing without its unit.
  const count = isCounted ? format.qualified('total') : counted;
  const wordings = SIZES.flatMap((style) =>
    [counted, count].map((text) => [{ text, style }, ...notes]),
  );
  return { key: 'total', wordings: [...wordings, [value(count)]], spots: [over(places.floor)] };
}

function labelBlock(scene: FieldScene, role: string): LabelRequest {
  const { format, certainty } = scene.copy;
  return {
    key: role,
    muted: scene.view.about !== role,
    wordings: [
      ...orFirst(value(format.counted(role)), note(certainty(role))),
      [value(format.qualified(role))],
    ],
    spots: overEither(blockOf(scene, role)),
  };
}

/** The factor is the largest, and takes the room that the paces leave it. */
const labelPaces = (scene: FieldScene, arrow: number): LabelRequest[] => [
  labelPace(scene, 'later'),
  labelPace(scene, 'earlier'),
  labelTimes(scene, arrow),
];

const wordPace = ({ copy: { format, figure } }: FieldScene, role: string): [string, string] => {
  const pace = paceOf(figure(role), format.rate);
  return [format.pace(pace), operationOf(format.sum(pace))];
};

function labelPace(scene: FieldScene, role: string): LabelRequest {
  const { copy } = scene;
  const [pace, sum] = wordPace(scene, role);
  const block = blockOf(scene, role);
  const [start, end] = overEither(block);
  // In a small picture the factor has all the room over the earlier block, and its pace stands on the axis.
  if (role === 'earlier' && !hasRoomForBoth(scene, pace)) {
    const y = scene.places.base + 7;
    return {
      key: `${role}-pace`,
      // With its sum where that leaves room for the name of the period before it.
      wordings: [`${pace} · ${sum}`, pace]
        .filter((text, i) => i || copy.measure(text, 'note') < block.width * WIDEST)
        .map((text) => [{ text, style: 'note', derived: true }]),
      spots: [{ ...end, x: end.x - GAP, y, rises: false }, start],
    };
  }
  // Beside a factor, or over the line that stands over a lower block.
  const spots = role === 'later' ? [end, { ...end, y: scene.level!.y - GAP }] : [start, end];
  return { key: `${role}-pace`, wordings: orFirst(derived(pace), note(sum)), spots };
}

/** Whether a large factor stands clear beside the words over the earlier block. */
function hasRoomForBoth({ copy, isBrief, level }: FieldScene, pace: string): boolean {
  const words = copy.measure(copy.format.value('times'), 'big') + copy.measure(pace, 'value');
  return !isBrief && words + 6 * GAP < (level?.x ?? 0);
}

/** A sum without its result, which stands over it; signs that isolate it from words that run the other way stay. */
const operationOf = (sum: string): string => sum.replace(/ [=≈] [^\u2069]*/, '');

/** How much faster, beside what the later block has gained. A sum of ours is never without its numbers. */
function labelTimes(scene: FieldScene, arrow: number): LabelRequest {
  const { format, figure, certainty, measure } = scene.copy;
  const { width, textScale } = scene.room;
  const isDerived = figure('times').certainty === 'derived';
  const text = format.value('times');
  const end = arrow - 14;
  // Clear of the words over the later block, and of two lines, one or none over the earlier one.
  const clear = Math.min(end, width - measure(wordPace(scene, 'later')[0], 'value') - 12);
  const how = isDerived ? operationOf(format.sum('times')) : certainty('times');
  const hows = measure(how, 'note') > clear ? how.split(BEFORE_SIGN) : [how];
  const { y } = blockOf(scene, 'earlier');
  const spots = [40, 22, 0].flatMap((words) =>
    [end, clear].map((x): Spot => {
      return { x, y: y - GAP - words * textScale, anchor: 'end', rises: true };
    }),
  );
  return {
    key: 'times',
    wordings: SIZES.map((style): LabelLine[] => [
      { text, style, derived: isDerived },
      ...hows.map(note),
    ]),
    spots: [
      { x: end, y: y - GAP, anchor: 'end', rises: true },
      ...spots,
      { x: 0, y: 0, anchor: 'start' },
    ],
  };
}

function labelPeriod(scene: FieldScene, role: string): LabelRequest {
  const { format, figure, measure } = scene.copy;
  const { period } = figure(role);
  const { x, width } = blockOf(scene, role);
  const [name, short] = [format.period(period), format.shortPeriod(period)];
  const length = format.duration(period);
  const all = [[`${name} · ${length}`], [`${short} · ${length}`], [short, length], [short]];
  // No wider than the block, whose width it names.
  const fits = (lines: string[]): boolean =>
    lines.every((text) => measure(text, 'note') <= width || lines === all[3]);
  const y = scene.places.base + 7;
  return {
    key: `${role}-period`,
    muted: true,
    wordings: all.filter(fits).map((lines) => lines.map(note)),
    spots: [
      { x, y, anchor: 'start' },
      { x: x + width, y, anchor: 'end' },
    ],
  };
}

function labelFloor({ view, places, copy, isBrief }: FieldScene): LabelRequest {
  const { format, figure, label } = copy;
  const request = { key: 'rest', muted: view.about !== 'rest', spots: [over(places.floor)] };
  // What no state has shown yet is no figure of the story: it has words and no number.
  if (view.told < 2) return { ...request, wordings: [[note(label('rest'))]] };
  const [name, sum] = [label('undivided'), operationOf(format.sum('rest'))];
  const period = format.period(figure('rest').period);
  const dated = period ? `${name}: ${period}` : name;
  const count = derived(format.counted('rest'));
  return {
    ...request,
    wordings: [
      ...(isBrief ? [] : [`${dated} · ${sum}`, `${name} · ${sum}`, dated, name]).map((text) => [
        count,
        note(text),
      ]),
      [derived(`${count.text}, ${label('rest')}`)],
      [count],
    ],
  };
}

/** For how many a mark stands, where it is not one: in every state. */
function labelScale({ lattice, places, copy, room }: FieldScene): LabelRequest {
  const { format, figure, label } = copy;
  const each = { ...figure('total'), value: lattice.perMark };
  // Graphics without words of their own for it say it as a key does.
  const text = `${label('several') || '• ='} ${format.value(each)} ${format.unit(each)}`;
  const { x, y, height } = places.floor;
  return {
    key: 'scale',
    wordings: [[note(text)]],
    spots: [
      { x, y: y + height + 2, anchor: 'start' },
      { x: room.width, y: 0, anchor: 'end' },
    ],
  };
}
