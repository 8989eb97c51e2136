import type { MeasureLine } from '../charts/label.js';
import { type Figure, numberOf } from '../story/figure.js';
import type { WordsInstead } from '../story/format/fall-words.js';
import { fillText } from '../story/format/fill-text.js';
import { createFormatter, type FigureFormatter } from '../story/format/format-figure.js';
import { type Form, forms } from '../story/format/forms.js';
import { paceOf } from '../story/pace.js';
import { type Story } from '../story/story.js';
import type { GraphicWords, StateWords } from '../story/story-data.js';
import { certaintyWord, put, wordsIn } from '../words/words.js';
import { createEyebrow, type Eyebrow } from './eyebrow.js';
import { type Marked, splitFinding } from './finding.js';

/** What one state of a graphic says, in words that are the story's and with the story's numbers. */
export interface StateCopy extends Pick<StateWords, 'headline' | 'picture' | 'about'> {
  eyebrow: Eyebrow | undefined;
  /** The headline with what it finds. */
  marked: Marked;
  notes: readonly Note[];
}

/** A remark under a picture; a derived one has the dotted underline of our own arithmetic. */
export interface Note {
  text: string;
  derived: boolean;
}

/** All that a graphic needs to put a story into words and pictures. Figures go by their roles in it. */
export interface Copy {
  story: Story;
  /** The language of its numbers, with that of its words. */
  language: string;
  format: FigureFormatter;
  measure: MeasureLine;
  figure(role: string): Figure;
  number(role: string): number;
  /** The word for how sure a figure is, as it stands beside it. */
  certainty(role: string): string;
  /** A word on the picture. */
  label(name: string): string;
  /** Words on the picture, in order. */
  list(name: string): readonly string[];
  /** What a state says. */
  copyFor(state: string): StateCopy;
}

/** The figures of a story by their roles in a graphic, and the texts for them. */
export interface Binding {
  figures: ReadonlyMap<string, string>;
  words: GraphicWords;
  /** What some states say instead. */
  instead?: WordsInstead[string] | undefined;
}

export function createCopy(
  story: Story,
  { figures: roles, words: { states, labels = {}, eyebrow: ofAll }, instead }: Binding,
  language: string,
  measure: MeasureLine,
): Copy {
  const figures = new Map(story.figures);
  for (const [role, id] of roles) {
    const figure = story.figures.get(id);
    if (figure) figures.set(role, figure);
  }
  const boundStory = { ...story, figures };
  const format = createFormatter(boundStory, language);
  const figure = (role: string): Figure => figures.get(role) as Figure;
  const known: Record<string, Form> = {
    ...forms,
    certainty: (it) => certaintyWord(it, story, format),
    'pace-sum': (it) =>
      format.asPace(
        put(wordsIn(format).ourArithmetic, { sum: format.sum(paceOf(it, format.rate)) }),
        it,
      ),
  };
  const fill = (text: string): Note => {
    const parts = fillText(nameSources(text, story, format), boundStory, format, known);
    return {
      text: parts.map((part) => part.text).join(''),
      derived: parts.some(
        ({ figure: it, form }) =>
          form === 'pace-sum' || (form === 'certainty' && it?.certainty === 'derived'),
      ),
    };
  };
  return {
    story,
    language: `${language} ${format.language}`,
    format,
    measure,
    figure,
    number: (role) => numberOf(figure(role)) as number,
    certainty: (role) => certaintyWord(figure(role), story, format),
    label: (name) => fill(String(labels[name] ?? '')).text,
    list: (name) => [labels[name] ?? []].flat().map((text) => fill(text).text),
    copyFor(state) {
      const own = { ...states[state], ...instead?.[state] } as StateWords;
      const { notes = [], picture, about, eyebrow = ofAll, certainties = about.slice(0, 1) } = own;
      const write = (text: string): string => fill(text).text;
      const [before, finding, after] = splitFinding(own.headline);
      // A name that begins with a small letter keeps it: `{=mRNA-1273}`.
      const begin = (text: string): string =>
        text.startsWith('{=') ? write(text) : capitalize(write(text), format);
      const marked: Marked = before
        ? [begin(before), write(finding), write(after)]
        : ['', begin(finding), write(after)];
      return {
        eyebrow:
          eyebrow && createEyebrow(eyebrow.map(write), certainties.map(figure), story, format),
        headline: marked.join(''),
        marked,
        notes: notes.map(fill).filter(({ text }) => text),
        picture: begin(picture),
        about,
      };
    },
  };
}

/** `{@id}` is the name of a source, `{@id:date}` its day, `{@id:dated}` both; nothing where there is none. */
function nameSources(text: string, story: Story, format: FigureFormatter): string {
  return text.replace(/\{@([^{}:]*):?([^{}]*)\}/g, (_, id: string, form: string) => {
    const { label = '', date } = story.sources.get(id) ?? {};
    const day = date ? format.period({ from: date, to: date }) : '';
    if (form === 'date') return day;
    return form === 'dated' && day ? `${label}, ${day}` : label;
  });
}

/** What a state says as running text, for a reader of words alone. */
export function writeInWords({ eyebrow, headline, notes, picture }: StateCopy): string {
  const sentences = [headline, picture, ...notes.map(({ text }) => text), eyebrow?.text ?? ''];
  return sentences.filter(Boolean).map(toSentence).join(' ');
}

export const toSentence = (text: string): string => text.replace(/\.?$/, '.');

export const capitalize = (text: string, { language }: Pick<FigureFormatter, 'language'>): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
