import { translateEntries } from '../../languages/language.js';
import type { Step } from '../story-data.js';

/** The built-in story in our own words, step by step. Every number is named, none is written. */
export const articleSteps: readonly Step[] = [
  {
    name: 'opening',
    graphic: 'case-field',
    state: 'opening',
    heading: 'The list gets longer, faster',
    text: [
      'One internal army document names {F4} people who left their units. Around it stand reports, a projection and some judgements. This page keeps them apart.',
    ],
  },
  {
    name: 'list',
    graphic: 'desertion-timeline',
    state: 'document',
    heading: 'A list of names',
    text: [
      'One internal army document is a list. It gives {F4} deserters, each by name and by the number of the unit left behind, for the time from {F4:period}. Here each is one mark.',
      'Most of the list says nothing about when. Two stretches of time it does tell apart, and only these can be set on a calendar.',
    ],
  },
  {
    name: 'first-year',
    chapter: '2024',
    graphic: 'desertion-timeline',
    state: '2024',
    text: ['For {F5a:period} the list registers {F5a} cases. Spread evenly, that is {F5a:pace}.'],
  },
  {
    name: 'half-year',
    chapter: '2025',
    graphic: 'desertion-timeline',
    state: '2025-h1',
    text: [
      'Then the block grows tall. From {F5b:period} alone the same list registers {F5b} cases: more than in the whole year before, in a shorter time. Through both periods it records {F5c}.',
    ],
  },
  {
    name: 'pace',
    graphic: 'desertion-timeline',
    state: 'pace',
    text: [
      'Compared month for month, the pace is {D1} what it was. The sum is ours: {D1:sum}. It agrees with what is reported for desertion as a whole.',
    ],
  },
  {
    name: 'remainder',
    chapter: 'pace',
    graphic: 'desertion-timeline',
    state: 'remainder',
    text: [
      'What the list holds beyond those two periods, {D2:value} entries, has not been split up in public. It stays one undivided field, because nothing more is known of it.',
    ],
  },
  {
    name: 'documents',
    chapter: 'evidence',
    graphic: 'evidence-chain',
    state: 'files',
    heading: 'Where it comes from',
    text: [
      'It begins with paper: internal documents {F3b}, obtained from the units themselves. How many there are has not been said.',
      'Beside them lie personal files of soldiers, {F3a}, gathered by {F3a:source}.',
    ],
  },
  {
    name: 'press',
    chapter: 'evidence',
    graphic: 'evidence-chain',
    state: 'press',
    text: [
      'The group {F2a:source} worked through both and published what it found.',
      'A magazine reported the findings, a news site summed up the report, and this page tells what that summary says. Each hand on the way is one more to trust.',
    ],
  },
  {
    name: 'doubled',
    chapter: 'others',
    graphic: 'growth-range',
    state: 'double',
    heading: 'One document of many',
    text: ['Over all, the analysts report, desertion is {F1} what it was a year earlier.'],
  },
  {
    name: 'others',
    graphic: 'growth-range',
    state: 'sixfold',
    text: [
      'Some of the other documents point further the same way: in these the number of deserters is {F6} what it was, within {F6:period}. That is the top of a range, and of some papers only.',
    ],
  },
  {
    name: 'rate',
    chapter: 'projection',
    graphic: 'projection-meter',
    state: 'rate',
    heading: 'If it goes on',
    text: [
      'The Ukrainian group {F2a:source} looks ahead, at the whole army this time and not at one list. Its projection for the year, divided evenly, would mean {D4:pace}. That even pace is our arithmetic, not the group’s.',
    ],
  },
  {
    name: 'projection',
    graphic: 'projection-meter',
    state: 'year-end',
    text: [
      'If people keep leaving at the current rate, the group expects {F2a} of them to be gone by the end of the year. It is a floor with no ceiling given, and it stands or falls with that “if”.',
    ],
  },
  {
    name: 'one-in-ten',
    graphic: 'projection-meter',
    state: 'one-in-ten',
    text: [
      'The article puts that at {F2b:value} soldiers in the army. Turned around, it implies a force of {D3}; other outlets, reporting on the same study, relate it to the troops in Ukraine rather than to the army.',
    ],
  },
  {
    name: 'rear',
    chapter: 'origin',
    graphic: 'origin-shift',
    state: 'early',
    heading: 'From the rear to the front',
    text: [
      'Not only the number has changed. In the {F7a:period}, the analysts say, people left mainly from {F7a:value}.',
    ],
  },
  {
    name: 'shift',
    chapter: 'origin',
    graphic: 'origin-shift',
    state: 'shift',
    text: [
      'By {F7b:period} that had turned around. How large each part is nobody has published, so the picture shows an order and measures nothing.',
    ],
  },
  {
    name: 'front',
    chapter: 'origin',
    graphic: 'origin-shift',
    state: '2025',
    text: ['Now most leave from {F7b:value}.'],
  },
  {
    name: 'claims',
    heading: 'What is alleged',
    graphic: 'claim-note',
    text: [],
  },
  {
    name: 'severity',
    graphic: 'severity-scale',
    state: 'serious',
    heading: 'How bad is it?',
    text: [
      'The analysts weigh what they found. The problem is {F9b:value}: that is their judgement, and no figure stands behind the word.',
    ],
  },
  {
    name: 'crisis',
    chapter: 'severity',
    graphic: 'severity-scale',
    state: 'crisis',
    text: ['A crisis they do not call it, as of {F9a:period}: there is {F9a:value}.'],
  },
  {
    name: 'open-question',
    graphic: 'severity-scale',
    state: 'split',
    heading: 'What remains open',
    text: [
      'Where it leads, nobody claims to know. The authors of the report do not rule out that it could soon become {F10:value}.',
    ],
  },
  {
    name: 'sources',
    heading: 'Sources and method',
    text: [
      'Two kinds of numbers stand here and never share a scale: entries of one document ({F4}, {F5a}, {F5b}), and a projection for the whole army ({F2a}). Nothing is drawn for months or years for which no figure was published. What is marked as our arithmetic is ours alone.',
    ],
  },
];

/** The same in a language that is here; what it lacks is told in English. */
export function articleStepsIn(language: string): readonly Step[] {
  return translateEntries(articleSteps, 'steps', language, 'name');
}
