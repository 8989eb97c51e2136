// Here before it is asked for, so that no reading catches a story on its way to another mode.
import '../scrolly-story/modes/modes.lazy.js';
import { expect } from 'chai';
import {
  emulateMedia,
  engineName,
  matchText,
  setViewport,
} from '../../../scripts/testing/browser-commands.js';
import type { Drawing, GraphicElement } from '../../graphic/graphic-element.js';
import { articleSteps } from '../../story/article/article-steps.js';
import { builtInStory } from '../../story/article/built-in-story.js';
import { isOpening } from '../../story/chapters.js';
import { boundOf } from '../../story/figure.js';
import { findGraphic } from '../../story/find-graphic.js';
import { createFormatter } from '../../story/format/format-figure.js';
import { graphicTags } from '../../story/graphic-tags.js';
import { listenTo } from '../../testing/listen.fixture.js';
import { mount, mountWhole, settled, showTable, unmountAll } from '../../testing/mount.fixture.js';
import { allSettled } from '../../testing/testing.fixture.js';
import { certaintyNames } from '../../words/certainty-words.js';
import { certaintyWord } from '../../words/words.js';
import { type Mode, modes } from '../scrolly-story/markup/choices.js';

/* The whole story as a screen reader reads it, in every mode: the texts beside this test. */

type Graphic = GraphicElement<Drawing>;
type Heard = readonly string[];

const story = builtInStory();
const format = createFormatter(story, 'en');

/** What a simulator says around an element, whose words stand within. */
const ENDS = /^end( of |$)/;
const HEADING = /^heading, .*, level (\d)$/;

const ROLE =
  /^(paragraph|figure|region|heading|button|image|list|listitem|row|rowgroup|cell)(, |$)/;

const isChromium = (await engineName()) === 'chromium';

const heard = new Map<Mode, Heard>();

/** Reads until nothing changes any more. */
async function listenWhenReady(element: Element): Promise<Heard> {
  for (let before = '', round = 0; round < 20; round++) {
    await settled();
    await allSettled();
    const lines = await listenTo(element);
    if (lines.join('\n') === before) return lines;
    before = lines.join('\n');
  }
  throw new Error('What is read goes on changing.');
}

/** All that is read on the way through; where one step is told at a time, each after a press of "next". */
async function readThrough(mode: Mode): Promise<Heard> {
  const whole = await mountWhole(`mode="${mode}"`);
  const lines = [...(await listenWhenReady(whole))];
  if (mode !== 'step') return lines;
  for (const told of whole.shadowRoot!.querySelectorAll('scrolly-story'))
    for (let i = 1; i < told.steps.length; i++) {
      told.goTo(i);
      lines.push('', ...(await listenWhenReady(told)));
    }
  return lines;
}

/** The sentence of a step up to its first figure, which no other step has. */
const beginningOf = ({ text: [first = ''] }: (typeof articleSteps)[number]): string =>
  first.split('{')[0]!.trim();

function expectRightHeadings(lines: Heard): void {
  let above = 1;
  for (const line of lines) {
    const level = Number(HEADING.exec(line)?.[1] ?? 0);
    if (!level) continue;
    expect(level, line).to.be.within(2, above + 1);
    above = level;
  }
  expect(above).to.be.above(1);
}

function expectNothingTwice(lines: Heard): void {
  const texts = lines.filter((line) => !ENDS.test(line)).map((line) => line.replace(ROLE, ''));
  const said = texts.filter(Boolean);
  said.forEach((text, i) => expect(text).not.to.equal(said[i - 1]));
}

describe('a screen reader', () => {
  before(async () => {
    await setViewport(1280, 800);
    // A graphic that fades away is still read.
    await emulateMedia({ reducedMotion: 'reduce' });
    for (const mode of modes) {
      heard.set(mode, await readThrough(mode));
      unmountAll();
    }
  });

  after(() => emulateMedia({}));
  afterEach(unmountAll);

  for (const mode of modes)
    describe(`in mode "${mode}"`, () => {
      const lines = (): Heard => heard.get(mode)!;

      // The other engines are asked for order and facts: where they break text apart is their own.
      if (isChromium)
        it('reads the story as it is written down beside this test', () =>
          matchText(`transcript/${mode}`, `${lines().join('\n')}\n`));

      it('reads every step in order, and after each what the graphic shows', async () => {
        const graphics = new Map<string, Graphic>();
        for (const tag of graphicTags) graphics.set(tag, await mount<Graphic>(`<${tag}></${tag}>`));
        let from = 0;
        const find = (text: string): void => {
          const at = lines().findIndex((line, i) => i >= from && line.includes(text));
          expect(at, `"${text}" after line ${from}`).to.be.at.least(0);
          from = at;
        };
        // One step at a time: what follows the last of the first look comes later.
        const steps =
          mode === 'step' ? articleSteps.filter(({ graphic }) => graphic) : articleSteps;
        for (const step of steps) {
          if (mode === 'step') from = 0;
          find(beginningOf(step));
          const { graphic = '', state = '' } = step;
          if (!findGraphic(graphic)?.states.length) continue;
          // Without its marks, an opening is its title and the count in its prose.
          if (mode === 'text' && isOpening(step)) {
            find(format.value(story.figures.get('F4')!));
            continue;
          }
          const [headline = ''] = graphics.get(graphic)!.describe(state).split('. ');
          find(headline);
        }
      });

      it('reads every fact with its certainty and its bound', () => {
        const text = lines().map((line) => line.toLowerCase());
        for (const fact of story.figures.values()) {
          const bound = format.qualifier({ ...fact, qualifier: boundOf(fact) });
          const wanted = [
            format.value(fact),
            ...(['about', 'at least', 'up to'].includes(bound) ? [bound] : []),
          ].map((it) => it.toLowerCase());
          const sure = [certaintyNames[fact.certainty], certaintyWord(fact, story, format)];
          const isRead = text.some((line, i) => {
            // A claim and how sure it is are two paragraphs.
            const near = [line, ...text.slice(i + 1, i + 6)].join(' ');
            return (
              wanted.every((it) => line.includes(it)) &&
              sure.some((it) => near.includes(it.toLowerCase()))
            );
          });
          expect(isRead, `${fact.id}: ${wanted.join(', ')}, ${sure.join(' or ')}`).to.equal(true);
        }
      });

      it('hears nothing twice in a row, no loose label and no level of headings skipped', () => {
        expectNothingTwice(lines());
        expectRightHeadings(lines());
        expect(lines().join('')).not.to.match(/\u2060|\bundefined\b|\bNaN\b|\{|\}/);
        // A word on a picture would be read as a text of its own.
        expect(
          lines().filter((line) => /^[\d.,\s]*\d[\d.,\s]*$|^(Jan|Dec)\w*$/.test(line)),
        ).to.deep.equal([]);
      });
    });

  for (const tag of graphicTags)
    it(`reads the table of <${tag}> with caption, headers and units`, async () => {
      const graphic = await mount<Graphic>(`<${tag}></${tag}>`, 900);
      await showTable(graphic);
      const table = graphic.shadowRoot!.querySelector('table')!;
      const columns = [...table.querySelectorAll('thead th')];
      const rows = [...table.querySelectorAll('tbody tr')];
      expect(table.caption!.textContent.trim()).not.to.equal('');
      for (const th of columns) expect(th.getAttribute('scope')).to.equal('col');
      for (const row of rows) {
        expect(row.querySelector('th')!.getAttribute('scope')).to.equal('row');
        expect(row.children).to.have.length(columns.length);
        const [, value] = row.children;
        if (/\d/.test(value!.textContent)) expect(value!.textContent).to.match(/\p{L}{2}/u);
      }
      const lines = await listenTo(graphic);
      expect(lines.filter((line) => line.startsWith('rowheader'))).to.have.length(rows.length);
      expect(lines.filter((line) => line.startsWith('columnheader'))).to.have.length(
        columns.length,
      );
      expect(lines.some((line) => line.startsWith('table, '))).to.equal(true);
      expectNothingTwice(lines);
    });
});
