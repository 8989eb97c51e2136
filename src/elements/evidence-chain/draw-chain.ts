import { type ChainArrow, layOutChain } from '../../charts/chain.js';
import type { Box, Room } from '../../charts/geometry.js';
import { type LineStyle, lineStyles } from '../../charts/label.js';
import { sum } from '../../charts/sum.js';
import { wrapText } from '../../charts/wrap-text.js';
import { capitalize, type Copy } from '../../figure/copy.js';
import type { Drawing } from '../../graphic/graphic-element.js';
import type { ChainState } from './evidence-chain.words.js';

/** Whether a link is what the state is about, has been told before, or is still to come. */
export type Tone = 'now' | 'past' | 'later';

export interface ChainLink {
  key: string;
  tone: Tone;
  box: Box;
  /** What this station gave; left out where there is little room. */
  kicker: string;
  name: string;
  /** What came through it. */
  through: string;
}

/** How much of the chain's words there is room for, and how they are set, in pixels. */
interface Look {
  name: number;
  padding: number;
  /** The size of what came through a link, 0 where it is not seen. */
  text: number;
  kicker?: boolean;
  /** The differences themselves; else a button to them, in the last state. */
  differences?: boolean;
  /** The shorter wording of what came through a link. */
  short?: boolean;
}

export interface ChainDrawing extends Drawing {
  state: ChainState;
  look: Look;
  links: readonly ChainLink[];
  arrows: readonly (ChainArrow & { tone: Tone })[];
  /** Where the words of a link begin, and the room for the longest of them. */
  below: Box;
  /** Whether even the barest look is too large for the room. */
  crowded: boolean;
  heading: string;
  differences: readonly { figure: string; note: string }[];
  others: string;
}

/** The stations in order; each is told in the state of its name, the last together with the one before. */
const stations = ['documents', 'files', 'analysts', 'press', 'article'];
const LAST_TOLD = 3;
const INPUTS = 2;

/** The first that fits is taken. */
const looks: readonly Look[] = [
  { name: 17, padding: 12, text: 15, kicker: true, differences: true },
  { name: 15, padding: 8, text: 13, differences: true },
  { name: 15, padding: 8, text: 13, kicker: true },
  { name: 13, padding: 5, text: 13 },
  { name: 13, padding: 3, text: 13, short: true },
  { name: 13, padding: 3, text: 0, short: true },
];

const LEADING = 1.3;
/** The same, and the space after a paragraph in times its size, where a reader's own sheet spaces them: WCAG 1.4.12. */
const SPACED = { leading: 1.5, after: 2 };
const SPACE = 8;
/** At the sides of a station and of the differences. */
const SIDE = 10;
const SMALL = lineStyles.note.size;
/** The least height of what can be pressed. */
export const TARGET = 24;

export function drawChain(state: ChainState, copy: Copy, room: Room): ChainDrawing {
  const words = readWords(copy);
  const layouts = looks.map((look) => lay(look, words, copy, room));
  const layout = (layouts.find(({ fits }) => fits) ?? layouts.at(-1)) as (typeof layouts)[number];
  const { look, chain, below, fits } = layout;
  const links = words.links.map(({ key, told, kicker, name, full, short }, i) => ({
    key,
    name,
    kicker: look.kicker ? kicker : '',
    through: look.short ? short : full,
    tone: toneOf(told - stations.indexOf(state)),
    box: chain.stations[i] as Box,
  }));
  return {
    ...words,
    state,
    look,
    links,
    // Where the stations scroll, arrows would stay behind: there the order alone is the chain.
    arrows: fits
      ? chain.arrows.map((it) => ({ ...it, tone: (links[it.to] as ChainLink).tone }))
      : [],
    below,
    crowded: !fits || room.spaced === true,
    labels: [],
    obstacles: [],
  };
}

function readWords({ label, list, format }: Copy) {
  const texts = list('differences');
  const others = list('others').filter(Boolean).join('; ');
  return {
    links: stations
      .map((key, i) => {
        const [kicker = '', name = '', full = '', short = ''] = list(key);
        return {
          key,
          told: Math.min(i, LAST_TOLD),
          kicker,
          // An address stays as it is written.
          name: /^\S+\.\S/.test(name) ? name : capitalize(name, format),
          full,
          short,
        };
      })
      .filter(({ name }) => name),
    heading: label('differ'),
    differences: texts.flatMap((figure, i) => {
      const note = texts[i + 1];
      return i % 2 || !note
        ? []
        : [
            {
              figure: capitalize(figure, format),
              note: capitalize(note, format).replace(/\.?$/, '.'),
            },
          ];
    }),
    others: others && `${label('for-example')} ${others}`,
  };
}

type Words = ReturnType<typeof readWords>;

/** How much room a look takes, measured for the link that needs most. */
function lay(look: Look, words: Words, { measure }: Copy, room: Room) {
  const { links, heading, differences, others } = words;
  const scale = room.textScale;
  const { leading, after } = room.spaced ? SPACED : { leading: LEADING, after: 0 };
  const side = 2 * SIDE * scale;
  /** The height of a text that the browser wraps; a little of its width is left for rounding. */
  const widthOf = (text: string, style: LineStyle, size: number): number =>
    (measure(text, style) * size) / lineStyles[style].size / 0.985;
  const heightOf = (text: string, style: LineStyle, size: number, width: number): number => {
    const fits = (line: string) => widthOf(line, style, size) <= width;
    return text ? wrapText(text, fits).length * size * leading * scale : 0;
  };
  const inset = side + 6 * scale;
  const button = !look.differences && differences.length;
  const nameOf = (i: number): string => links[i]?.name ?? '';
  const tallest = Math.max(
    ...links.map(
      ({ told, full, short }) =>
        heightOf(look.short ? short : full, 'note', look.text, room.width) +
        (told === LAST_TOLD && button ? TARGET * scale : 0),
    ),
  );
  const notes = [heading, ...differences.map((it) => `${it.figure}: ${it.note}`), others];
  const apart = notes.map(
    (text) => heightOf(text, 'value', SMALL, room.width - side) + after * SMALL * scale,
  );
  const rest =
    tallest +
    SPACE * scale +
    (look.differences && differences.length ? sum(apart) + side + 2 * SPACE * scale : 0);
  const chain = layOutChain({
    inputs: INPUTS,
    followers: links.length - INPUTS,
    leastWidth: (i) =>
      Math.max(
        ...nameOf(i)
          .split(' ')
          .map((word) => widthOf(word, 'value', look.name)),
      ) + inset,
    heightAt: (i, width) =>
      Math.max(
        heightOf(nameOf(i), 'value', look.name, width - inset) +
          (2 * look.padding + (look.kicker ? SMALL * leading : 0)) * scale,
        TARGET * scale,
      ),
    room: { ...room, height: room.height - rest },
  });
  return {
    look,
    chain,
    below: { x: 0, y: chain.height + SPACE * scale, width: room.width, height: tallest },
    fits: chain.height + rest <= room.height + 0.5,
  };
}

/** @param distance of a link, in states, from what is told */
const toneOf = (distance: number): Tone => (distance ? (distance < 0 ? 'past' : 'later') : 'now');
