import { type Mode, modes } from '../markup/choices.js';

/** How a story is to be told: as its reader has chosen, if that is a mode, else as its author wants. */
export function wantedMode(reader: string | undefined, author: Mode): Mode {
  return modes.find((mode) => mode === reader) ?? author;
}

/** How it can be told now: nothing scrolls on paper, where words stand as they are, nor where no stage stays in view. */
export function possibleMode(
  wanted: Mode,
  { isPrinted, sticks }: { isPrinted: boolean; sticks: boolean },
): Mode {
  const isFlat = isPrinted ? wanted !== 'text' : wanted === 'scroll' && !sticks;
  return isFlat ? 'flat' : wanted;
}
