import type { Step } from './story-data.js';

/** The built-in story in our own words, step by step. Every number is named, none is written. */
export const articleSteps: readonly Step[] = [
  {
    name: 'list',
    graphic: 'desertion-timeline',
    state: 'document',
    heading: 'A list of names',
    text: [
      'Among the papers that analysts obtained from Russian units is a single list. It gives {F4} deserters, each by name and by the number of the unit left behind, for the time from {F4:period}.',
    ],
  },
  {
    name: 'first-year',
    graphic: 'desertion-timeline',
    state: '2024',
    text: ['For {F5a:period} the list registers {F5a} cases. Spread evenly, that is {F5a:pace}.'],
  },
  {
    name: 'half-year',
    graphic: 'desertion-timeline',
    state: '2025-h1',
    text: [
      'Then the block grows tall. From {F5b:period} alone the same list registers {F5b} cases: more than in the whole year before, in a shorter time.',
    ],
  },
  {
    name: 'pace',
    graphic: 'desertion-timeline',
    state: 'pace',
    text: [
      'Compared month for month, the pace is {D1:value} what it was. The sum is ours: {D1:sum}. It agrees with what OSINT analysts quoted by FOCUS report for desertion as a whole, {F1} as much within a year.',
    ],
  },
  {
    name: 'others',
    graphic: 'desertion-timeline',
    state: 'pace',
    text: [
      'It is one document of many. Others point the same way; in some of them the number of deserters is {F6} what it was, within {F6:period}.',
    ],
  },
  {
    name: 'remainder',
    graphic: 'desertion-timeline',
    state: 'remainder',
    text: [
      'What the list holds beyond those two periods, {D2:value} entries, has not been split up in public. It is drawn here as one block, because nothing more is known of it.',
    ],
  },
  {
    name: 'rate',
    graphic: 'projection-meter',
    state: 'rate',
    heading: 'If it goes on',
    text: [
      'The Ukrainian group Frontelligence Insight looks ahead, at the whole army this time and not at one list. Its projection for the year, divided evenly, would mean {D4:pace}. That even pace is our arithmetic, not the group’s.',
    ],
  },
  {
    name: 'year-end',
    graphic: 'projection-meter',
    state: 'year-end',
    text: [
      'If people keep leaving at the current rate, the group expects {F2a} of them to be gone by the end of the year. It is a floor with no ceiling given, and it stands or falls with that “if”.',
    ],
  },
  {
    name: 'share',
    graphic: 'projection-meter',
    state: 'one-in-ten',
    text: [
      'The article puts that at {F2b:value} soldiers in the army. Turned around, it implies a force of {D3}; other outlets, reporting on the same study, relate it to the troops in Ukraine rather than to the army.',
    ],
  },
  {
    name: 'rear',
    graphic: 'origin-shift',
    state: 'early',
    heading: 'From the rear to the front',
    text: [
      'Not only the number has changed. In the first years of the war, the analysts say, people left mainly from bases in the rear.',
    ],
  },
  {
    name: 'shift',
    graphic: 'origin-shift',
    state: 'shift',
    text: [
      'By {F7b:period} that had turned around. How large each part is nobody has published, so the picture shows an order and measures nothing.',
    ],
  },
  {
    name: 'front',
    graphic: 'origin-shift',
    state: '2025',
    text: ['Now most leave from the front line itself, or from hospitals.'],
  },
];
