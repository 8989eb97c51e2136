import { expect } from 'chai';
import { createStory } from '../create-story.js';
import type { GraphicTag } from '../graphic-tags.js';
import { graphics } from '../graphics.js';
import type { Issue } from '../issue.js';
import type { GraphicSettings, StateWords, StoryData } from '../story-data.js';
import { checkBindings } from './check-bindings.js';
import { checkGraphics } from './check-graphics.lazy.js';
import { checkRoles } from './check-roles.js';

interface Changes {
  settings?: Partial<GraphicSettings>;
  words?: Partial<StateWords>;
  steps?: StoryData['steps'];
  tag?: string;
}

const plain: StateWords = { headline: 'It rises', picture: 'A track', about: ['reached'] };

/** A story of a few figures whose meter says little, but says it right. */
function story({ settings = {}, words = {}, steps = [], tag = 'projection-meter' }: Changes) {
  const data: StoryData = {
    sources: [{ id: 's', label: 'a source' }],
    facts: [
      {
        id: 'A',
        label: 'rise',
        low: 2,
        high: 4,
        unit: 'm',
        period: { from: '2001', to: '2010' },
        certainty: 'projected',
        source: 's',
      },
      { id: 'B', label: 'part', value: 0.5, unit: 'share', certainty: 'projected', source: 's' },
      { id: 'C', label: 'odds', value: null, certainty: 'judged', source: 's' },
    ],
    derived: [{ id: 'D', label: 'all', from: ['A'], operation: 'A × 2', unit: 'm' }],
    steps,
    graphics: {
      [tag]: {
        figures: { reached: 'A', share: 'B', whole: 'D', pace: 'D' },
        states: { rate: { ...plain, ...words }, 'year-end': plain, 'one-in-ten': plain },
        labels: { added: 'added up', part: 'the rise', others: 'the rest', all: 'together' },
        ...settings,
      },
    },
  };
  return data;
}

const issuesOf = (changes: Changes): Issue[] => checkGraphics(story(changes));

function expectOneIssue(changes: Changes, path: string, value: unknown, hint: RegExp): void {
  const issues = issuesOf(changes);
  expect(issues.map((issue) => issue.path)).to.eql([path]);
  expect(issues[0]?.value).to.eql(value);
  expect(issues[0]?.hint).to.match(hint);
}

const METER = 'graphics.projection-meter';
const claimLabels = {
  skip: 'Skip',
  after: 'End',
  heading: 'Said',
  claims: 'It is',
  sureness: 'So',
};

describe('the settings of a graphic', () => {
  it('may name figures by role or by id, in every form that there is', () => {
    const notes = ['{reached:certainty}, {A:period}', '{D:sum}', '{C}', '{A:pace} {A:months}'];
    expect(issuesOf({ words: { headline: 'It is {reached} {reached:unit}', notes } })).to.eql([]);
  });

  it('may leave a state out together with the figures that only it shows', () => {
    const figures = { reached: 'A', pace: 'D' };
    const states = { rate: plain, 'year-end': plain };
    expect(issuesOf({ settings: { figures, states } })).to.eql([]);
    const one = 'one-in-ten';
    const at = `${METER}.states.${one}`;
    const all = { ...states, [one]: plain };
    expectOneIssue({ settings: { figures, states: all } }, at, one, /rate, year-end$/);
    expectOneIssue({ settings: { states } }, at, undefined, /write its words/);
  });

  it('have one state without a name where the graphic has one look', () => {
    const tag = 'claim-note';
    const claimed = { figures: { punishment: 'A', violence: 'C' }, labels: claimLabels };
    const words = { ...plain, about: ['punishment'] };
    expect(issuesOf({ tag, settings: { ...claimed, states: { '': words } } })).to.eql([]);
    const at = `graphics.${tag}.states.`;
    expectOneIssue({ tag, settings: { ...claimed, states: {} } }, at, undefined, /write its words/);
  });

  it('are refused under an unknown tag, with the tags that there are', () => {
    const tag = 'projection-metre';
    expectOneIssue({ tag }, `graphics.${tag}`, tag, /desertion-timeline, .*projection-meter/);
    expectOneIssue({ tag: 'constructor' }, 'graphics.constructor', 'constructor', /use one of/);
  });

  it('are refused with an unknown role, or one that names no figure', () => {
    expectOneIssue(
      { settings: { figures: { reach: 'A' } } },
      `${METER}.figures.reach`,
      'reach',
      /reached, share, whole, pace/,
    );
    expectOneIssue(
      { settings: { figures: { reached: 'Z' } } },
      `${METER}.figures.reached`,
      'Z',
      /use one of: A, B, C, D$/,
    );
  });

  it('are refused without the words of every state, and with those of no state', () => {
    const states = { rate: plain, 'year-end': plain };
    expectOneIssue({ settings: { states } }, `${METER}.states.one-in-ten`, undefined, /its words/);
    expectOneIssue(
      { settings: { states: { ...states, 'one-in-ten': plain, late: plain } } },
      `${METER}.states.late`,
      'late',
      /rate, year-end, one-in-ten/,
    );
  });

  it('may say over all headlines what they speak of, and how that is known, by known roles', () => {
    const settings = { eyebrow: ['All of it', '{reached:unit}'] };
    expect(issuesOf({ settings, words: { certainties: ['pace'] } })).to.eql([]);
    expectOneIssue({ settings: { eyebrow: ['{Z}'] } }, `${METER}.eyebrow[0]`, '{Z}', /reached/);
    const words = { certainties: ['reached', 'late'] };
    expectOneIssue({ words }, `${METER}.states.rate.certainties[1]`, 'late', /reached, share/);
  });

  for (const [field, words] of [
    ['eyebrow[0]', (text: string) => ({ eyebrow: [text] })],
    ['headline', (text: string) => ({ headline: text })],
    ['notes[1]', (text: string) => ({ notes: ['first', text] })],
    ['picture', (text: string) => ({ picture: text })],
  ] as const) {
    const at = `${METER}.states.rate.${field}`;
    it(`are refused where the ${field} names no figure, or no form of one`, () => {
      expectOneIssue({ words: words('Up to {Z}') }, at, '{Z}', /A, B, C, D, reached/);
      expectOneIssue(
        { words: words('Up {A:size}') },
        at,
        '{A:size}',
        /\{A:value\}.*\{A:certainty\}/,
      );
      expectOneIssue({ words: words('{constructor}') }, at, '{constructor}', /use one of/);
      expectOneIssue({ words: words('{reachd}') }, at, '{reachd}', /^did you mean reached\?/);
    });

    it(`are refused where the ${field} types a number, in any script`, () => {
      const hint =
        /name the figure instead of writing its number.*; a name with a digit is written \{=CO2\}/;
      expectOneIssue({ words: words('It is 4 m') }, at, 'It is 4 m', hint);
      expectOneIssue({ words: words('{A} or ٤') }, at, ' or ٤', hint);
      expectOneIssue({ words: words('It is {A') }, at, 'It is {A', hint);
    });

    it(`may have a name with a digit in the ${field}, but no number in its place`, () => {
      expect(issuesOf({ words: words('The {=G7} and {=CO2}') })).to.eql([]);
      const hint = /name the figure instead/;
      expectOneIssue({ words: words('{=3450}') }, at, '{=3450}', hint);
      expectOneIssue({ words: words('{=}') }, at, '{=}', hint);
    });
  }

  it('are refused where a form asks for what the figure does not have', () => {
    for (const [text, hint] of [
      ['{B:pace}', /period with from and to, or a unit such as/],
      ['{B:pace-sum}', /period/],
      ['{B:months}', /period/],
      ['{B:period}', /period/],
      ['{A:sum}', /not derived/],
    ] as const)
      expectOneIssue({ words: { headline: text } }, `${METER}.states.rate.headline`, text, hint);
  });

  it('are refused where a state is about nothing that has a source', () => {
    const at = `${METER}.states.rate.about[0]`;
    expectOneIssue({ words: { about: ['height'] } }, at, 'height', /A, B, C, reached, share$/);
    expectOneIssue({ words: { about: ['whole'] } }, at, 'whole', /A, B, C, reached, share$/);
  });

  it('are refused without the words on the picture, with others, or with too many', () => {
    const states = Object.fromEntries(
      graphics['origin-shift'].states.map((state) => [state, { ...plain, about: ['A'] }]),
    );
    const labels = {
      before: ['here'],
      now: ['there'],
      beside: 'somewhere',
      out: 'and away',
      'before-here': 'once',
      'now-here': 'now',
    };
    const origin = (changed: GraphicSettings['labels']): Changes => ({
      tag: 'origin-shift',
      settings: { figures: {}, states, labels: changed },
    });
    const at = 'graphics.origin-shift.labels';
    const { out: _, ...rest } = labels;
    const places = ['a', 'b', 'c', 'd', 'e'];
    expect(issuesOf(origin(labels))).to.eql([]);
    expectOneIssue(origin(rest), `${at}.out`, undefined, /write its words/);
    expectOneIssue(origin({ ...labels, middle: 'x' }), `${at}.middle`, 'middle', /before, now/);
    expectOneIssue(origin({ ...labels, now: places }), `${at}.now`, places, /room for 4/);
    expectOneIssue(origin({ ...labels, now: ['a', 'b 2'] }), `${at}.now[1]`, 'b 2', /instead/);
  });
});

describe('a step in data', () => {
  const step = {
    name: 'one',
    graphic: 'projection-meter',
    state: 'rate',
    text: ['{A} in {A:period}'],
  };

  it('names a graphic, a state of it, and figures', () => {
    expect(issuesOf({ steps: [step] })).to.eql([]);
    expect(issuesOf({ steps: [{ name: 'words', text: ['No graphic'] }] })).to.eql([]);
    expect(issuesOf({ steps: [{ name: 'claim', graphic: 'claim-note', text: [] }] })).to.eql([]);
    expect(issuesOf({ steps: [{ name: 'n', heading: '{=CO2}', text: ['{=G7}'] }] })).to.eql([]);
  });

  for (const [what, changes, path, value, hint] of [
    ['an unknown graphic', { graphic: 'meter' }, 'graphic', 'meter', /projection-meter/],
    ['an unknown state', { state: 'speed' }, 'state', 'speed', /rate, year-end, one-in-ten/],
    ['no state', { state: undefined }, 'state', undefined, /rate, year-end, one-in-ten/],
    ['an unknown figure', { text: ['', 'It is {Z}'] }, 'text[1]', '{Z}', /A, B, C, D/],
    ['a form of graphics', { text: ['{A:pace-sum}'] }, 'text[0]', '{A:pace-sum}', /\{A:period\}/],
    ['a typed number', { text: ['In 2010'] }, 'text[0]', 'In 2010', /name the figure/],
    ['a number in its heading', { heading: 'Part 2' }, 'heading', 'Part 2', /name the figure/],
  ] as const)
    it(`with ${what} is refused`, () => {
      const changed = { ...step, ...changes };
      expectOneIssue({ steps: [changed] }, `steps[0].${path}`, value, hint);
    });
});

describe('what a graphic can draw', () => {
  /** The issues of the built-in roles of a graphic, each played by a figure that a test gives. */
  function issues(tag: GraphicTag, changes: Record<string, object>): Issue[] {
    const base: Record<string, object> = {
      total: { value: 10 },
      earlier: { value: 4, period: { from: '2001', to: '2002' } },
      later: { value: 5, period: { from: '2003', to: '2003' } },
      rest: { value: 1 },
      times: { value: 2 },
      overall: { value: 2 },
      reached: { value: 4, certainty: 'projected', period: { from: '2001', to: '2010' } },
      share: { value: 0.5, unit: 'share', certainty: 'projected' },
      whole: { value: 8 },
      pace: { value: 1 },
    };
    const facts = Object.entries(base).map(([id, fact]) => ({
      id,
      label: id,
      source: 's',
      certainty: 'recorded' as const,
      ...fact,
      ...changes[id],
    }));
    const data: StoryData = { sources: [], facts, derived: [], steps: [] };
    const { roles } = graphics[tag];
    const own = Object.fromEntries(Object.keys(roles).map((role) => [role, role]));
    return checkRoles(roles, createStory(data), own);
  }
  const timeline = (changes: Record<string, object>) => issues('desertion-timeline', changes);
  const meter = (changes: Record<string, object>) => issues('projection-meter', changes);

  it('is recorded, reported or worked out, each by a mark of its own', () => {
    expect(timeline({})).to.eql([]);
    expect(timeline({ earlier: { certainty: 'reported' } })).to.eql([]);
    expect(timeline({ earlier: { certainty: 'claimed' } })[0]).to.include({
      path: 'facts[1].certainty',
      value: 'claimed',
      hint: 'only a recorded or reported or derived earlier can be drawn here',
    });
  });

  it('is no missing value, no missing period and nothing below zero', () => {
    const paths = (changes: Record<string, object>) => timeline(changes).map(({ path }) => path);
    expect(paths({ later: { value: null } })).to.eql(['facts[2].value']);
    expect(paths({ later: { value: 'many' } })).to.eql(['facts[2].value']);
    expect(paths({ later: { period: { from: '2003' } } })).to.eql(['facts[2].period']);
    expect(paths({ overall: { value: -1 } })).to.eql(['facts[5].value']);
  });

  it('is no range and no bound where the mark is closed', () => {
    const [range] = timeline({ later: { value: undefined, low: 4, high: 6 } });
    expect(range).to.include({ path: 'facts[2].low', value: 4 });
    const [bound] = timeline({ later: { qualifier: 'at least' } });
    expect(bound).to.include({ path: 'facts[2].qualifier', value: 'at least' });
    expect(meter({ reached: { value: undefined, low: 3, high: 4 } })).to.eql([]);
  });

  it('are periods that follow each other on one axis', () => {
    const [overlap] = timeline({ later: { period: { from: '2002-12', to: '2003' } } });
    expect(overlap?.path).to.equal('facts[2].period.from');
    expect(overlap?.hint).to.contain('after earlier has ended');
  });

  it('are parts that add up to the whole', () => {
    const [issue] = timeline({ total: { value: 12 } });
    expect(issue).to.include({ path: 'facts[0].value', value: 12 });
    expect(issue?.hint).to.contain('earlier + later + rest, which is 10');
    expect(timeline({ total: { value: 10.05 } })).to.eql([]);
  });

  it('is a share of not too many parts', () => {
    const [issue] = meter({ share: { value: 0.000001 } });
    expect(issue).to.include({ path: 'facts[7].value', value: 0.000001 });
    expect(issue?.hint).to.contain('from 0.01 to 1');
  });

  it('is a part of what is there, and not of a limit: the picture would be read as odds', () => {
    const [issue] = meter({ whole: { certainty: 'judged' } });
    expect(issue).to.include({ path: 'facts[8].certainty', value: 'judged' });
    expect(meter({ whole: { certainty: 'reported' } })).to.eql([]);
  });

  it('may be left out where only one state shows it', () => {
    const { roles } = graphics['projection-meter'];
    const facts = story({}).facts;
    const own = { reached: 'A', pace: 'D' };
    const without = createStory({ ...story({}), facts });
    expect(checkRoles(roles, without, own).map(({ path }) => path)).to.eql([]);
    const open = (figures: Record<string, string>): Issue[] =>
      checkBindings('projection-meter', roles, without, figures);
    expect(open(own)).to.eql([]);
    expect(open({ ...own, share: 'Z' })[0]?.hint).to.match(/: \{ "share": "…" \}, each .* A, B/);
  });

  it('is told by the id of a sum where the figure is one', () => {
    const data = story({});
    const sum = { ...data.derived[0]!, id: 'E', operation: 'A − 9' };
    const [issue] = checkRoles(
      { whole: { id: 'E', number: true } },
      createStory({ ...data, derived: [sum] }),
    );
    expect(issue).to.include({ path: 'derived["E"].value', value: -7 });
  });
});
