import type { FigureView } from '../../figure/figure-view.js';
import { translate } from '../../languages/language.js';
import { type Figure, numberOf } from '../../story/figure.js';
import type { FigureFormatter } from '../../story/format/format-figure.js';
import { cardWords } from '../../words/card-words.js';
import { outlets, sourceLine } from '../../words/words.js';

/** The one number of a card, and the words around it: "at least", "70,000", "people". */
export interface CardNumber {
  before: string;
  number: string;
  after: string;
}

/** What a card says that is met without its story. */
export interface CardCopy {
  story: string;
  finding: string;
  number: CardNumber | undefined;
  notes: readonly string[];
  source: string;
  date: string;
}

/** @param labels what stands on the picture */
export function writeCard(view: FigureView, labels: readonly string[]): CardCopy {
  const { copy, stateCopies, state } = view;
  const { headline = '', notes = [], about = [] } = stateCopies.get(state) ?? {};
  const ids = about.map((role) => copy.figure(role).source);
  const figure = findMain(view, headline, labels);
  return {
    story: nameOfStory(view),
    finding: headline,
    number: figure && splitNumber(figure, copy.format),
    notes: notes.map(({ text }) => text),
    source: sourceLine(ids, copy.story, copy.format),
    date: dateOf(view, ids),
  };
}

/** An author's story goes by its first heading, or by the page that it is on. */
function nameOfStory({ copy: { story, format } }: FigureView): string {
  if (!story.isOwn) return translate(cardWords, 'card-words', format.language).story;
  return story.steps.find(({ heading }) => heading)?.heading ?? document.title;
}

/** The figure that a state is about: one that its headline names, or the first of them that its picture names. */
function findMain(
  { copy, stateCopies, state, figures }: FigureView,
  headline: string,
  labels: readonly string[],
): Figure | undefined {
  const about = (stateCopies.get(state)?.about ?? []).map(copy.figure);
  const told = [...about, ...figures].filter((it) => numberOf(it) !== undefined);
  const names = (text: string, it: Figure): boolean =>
    text.toLowerCase().includes(copy.format.value(it).toLowerCase());
  return (
    told.find((it) => names(headline, it)) ??
    about.find((it) => told.includes(it) && labels.some((text) => names(text, it)))
  );
}

/** A number, and apart from it what bounds it and what it counts. */
function splitNumber(figure: Figure, format: FigureFormatter): CardNumber {
  const [counted, value] = [format.counted(figure), format.value(figure)];
  const at = counted.indexOf(value);
  if (at < 0) return { before: '', number: counted, after: '' };
  return {
    before: counted.slice(0, at).trim(),
    number: value,
    after: counted.slice(at + value.length).trim(),
  };
}

/** The day on which its sources were published; else the last on which its figures were so. */
function dateOf({ copy, figures }: FigureView, ids: readonly string[]): string {
  const { story, format } = copy;
  const sources = [...outlets(ids, story), ...ids.map((id) => story.sources.get(id))];
  const dates = sources.flatMap((it) => it?.date ?? []);
  const asOf = figures.flatMap((it) => it.asOf ?? []);
  const date = (dates.length ? dates : asOf).sort().at(-1);
  return date ? format.period({ from: date, to: date }) : '';
}
