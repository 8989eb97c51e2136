import { expect } from 'chai';
import { type Box, overlaps, type Room } from './geometry.js';
import {
  type Anchor,
  type LabelLine,
  type LabelRequest,
  lineStyles,
  type MeasureLine,
  mirrorLabel,
  type PlacedLabel,
  placeLabels,
  type Spot,
} from './label.js';

/** Letters that are all half as wide as they are high. */
const measure: MeasureLine = (text, style) => text.length * lineStyles[style].size * 0.5;
const room: Room = { width: 400, height: 300, textScale: 1 };
const corner: Spot = { x: 0, y: 0, anchor: 'start' };

const ask = (
  key: string,
  texts: readonly string[],
  spots: readonly Spot[] = [corner],
): LabelRequest => ({
  key,
  wordings: texts.map((text) => [{ text, style: 'note' }]),
  spots,
});
const place = (
  requests: readonly LabelRequest[],
  { within = room, obstacles = [] as Box[] } = {},
): PlacedLabel[] => placeLabels(requests, within, obstacles, measure);
const said = (labels: readonly PlacedLabel[]): string[] =>
  labels.map(({ lines }) => lines.map(({ text }) => text).join(' / '));

describe('a label', () => {
  it('hangs from its spot by its anchor', () => {
    const left = (anchor: Anchor): number | undefined =>
      place([ask('a', ['abcd'], [{ x: 100, y: 50, anchor }])])[0]?.box.x;
    expect(left('start')).to.equal(100);
    expect(left('middle')).to.equal(100 - 13);
    expect(left('end')).to.equal(100 - 26);
  });

  it('hangs down from its spot, or rises from it', () => {
    const [down] = place([ask('a', ['abcd'], [{ x: 0, y: 50, anchor: 'start' }])]);
    const [up] = place([ask('a', ['abcd'], [{ x: 0, y: 50, anchor: 'start', rises: true }])]);
    expect(down?.box.y).to.equal(50);
    expect((up?.box.y ?? NaN) + (up?.box.height ?? NaN)).to.be.closeTo(50, 1e-9);
  });

  it('is as wide as its widest line and as high as all of them', () => {
    const lines = [
      { text: 'abcdef', style: 'value' },
      { text: 'ab', style: 'note' },
    ] as const;
    const [label] = place([{ key: 'a', wordings: [lines], spots: [corner] }]);
    expect(label?.box.width).to.equal(measure('abcdef', 'value'));
    expect(label?.box.height).to.be.closeTo((15 + 13) * 1.3, 1e-9);
    expect(label?.lines.map(({ size }) => size)).to.eql([15, 13]);
  });

  it('has its baselines inside its box, from the top down', () => {
    const lines = ['one', 'two', 'three'].map((text): LabelLine => ({ text, style: 'note' }));
    const [label] = place([{ key: 'a', wordings: [lines], spots: [{ ...corner, y: 20 }] }]);
    const baselines = label?.lines.map(({ y }) => y) ?? [];
    expect(baselines).to.eql([...baselines].sort((a, b) => a - b));
    for (const y of baselines) expect(y).to.be.within(20, 20 + (label?.box.height ?? NaN));
  });

  it('grows with the reader’s text', () => {
    const [label] = place([ask('a', ['abcd'])], { within: { ...room, textScale: 2 } });
    expect(label?.lines[0]?.size).to.equal(26);
    expect(label?.box.height).to.be.closeTo(26 * 1.3, 1e-9);
  });

  it('keeps what its author said about it', () => {
    const line = { text: 'abc', style: 'note', derived: true } as const;
    const [label] = place([{ key: 'a', wordings: [[line]], spots: [corner], muted: true }]);
    expect(label?.muted).to.be.true;
    expect(label?.lines[0]).to.include(line);
    expect(place([ask('b', ['abc'])])[0]?.muted).to.be.false;
  });
});

describe('a label without enough room', () => {
  const long = 'a label of no fewer than forty characters';
  const narrow = { ...room, width: 120 };

  it('is said in full while there is room', () => {
    expect(said(place([ask('a', [long, 'short'])]))).to.eql([long]);
  });

  it('falls back to a shorter wording', () => {
    expect(said(place([ask('a', [long, 'short'])], { within: narrow }))).to.eql(['short']);
  });

  it('moves to another spot before it is shortened', () => {
    const spots = [{ x: 390, y: 0, anchor: 'start' } as const, corner];
    const [label] = place([ask('a', [long, 'a'], spots)]);
    expect(said(label ? [label] : [])).to.eql([long]);
    expect(label?.x).to.equal(0);
  });

  it('is left out when no wording fits', () => {
    expect(place([ask('a', [long, long])], { within: narrow })).to.be.empty;
    expect(place([ask('a', [])])).to.be.empty;
    expect(place([ask('a', ['abc'], [])])).to.be.empty;
  });

  it('gives way to an obstacle', () => {
    const obstacles = [{ x: 0, y: 0, width: 50, height: 5 }];
    const spots = [corner, { ...corner, y: 100 }];
    expect(place([ask('a', ['abc'], spots)], { obstacles })[0]?.box.y).to.equal(100);
    expect(place([ask('a', ['abc'])], { obstacles })).to.be.empty;
  });

  it('gives way to the labels asked for before it, and only to those that were placed', () => {
    expect(said(place([ask('a', ['first']), ask('b', ['second'])]))).to.eql(['first']);
    expect(said(place([ask('a', [long + long]), ask('b', ['second'])]))).to.eql(['second']);
  });
});

describe('labels in any room', () => {
  const anchors: Anchor[] = ['start', 'middle', 'end'];

  /** Numbers that look arbitrary and are the same in every run. */
  function* numbers(): Generator<number, never> {
    for (let seed = 7; ; seed = (seed * 16807) % 2147483647) yield seed / 2147483647;
  }
  const source = numbers();
  const upTo = (limit: number): number => Math.floor(source.next().value * limit);

  const request = (key: string, { width, height }: Room): LabelRequest => ({
    key,
    wordings: [40, 20, 6].map((letters) =>
      Array.from({ length: 1 + upTo(3) }, () => ({
        text: 'n'.repeat(letters),
        style: (['big', 'value', 'note'] as const)[upTo(3)] ?? 'note',
      })),
    ),
    spots: Array.from({ length: 3 }, () => ({
      x: upTo(width),
      y: upTo(height),
      anchor: anchors[upTo(3)] ?? 'start',
      rises: upTo(2) === 1,
    })),
  });

  const trials = Array.from({ length: 300 }, () => {
    const size = { width: 200 + upTo(1200), height: 120 + upTo(700) };
    const within = { ...size, textScale: 1 + upTo(2) };
    const obstacles = [{ x: upTo(200), y: upTo(200), width: upTo(300), height: upTo(100) }];
    const requests = Array.from({ length: 6 }, (_, i) => request(`label ${i}`, within));
    return { within, obstacles, labels: place(requests, { within, obstacles }) };
  });

  it('are placed often enough to tell', () => {
    expect(trials.flatMap(({ labels }) => labels)).to.have.length.above(300);
  });

  it('never overlap each other or an obstacle', () => {
    for (const { obstacles, labels } of trials) {
      const boxes = [...obstacles, ...labels.map(({ box }) => box)];
      boxes.forEach((box, i) =>
        boxes.slice(i + 1).forEach((other) => expect(overlaps(box, other)).to.be.false),
      );
    }
  });

  it('never leave the picture by a whole pixel', () => {
    for (const { within, labels } of trials)
      for (const { box } of labels) {
        expect(box.x).to.be.above(-1);
        expect(box.y).to.be.above(-1);
        expect(box.x + box.width).to.be.below(within.width + 1);
        expect(box.y + box.height).to.be.below(within.height + 1);
      }
  });

  it('are as far from the right when mirrored as they were from the left, and still apart', () => {
    for (const { within, labels } of trials) {
      const mirrored = labels.map((label) => mirrorLabel(label, within.width));
      mirrored.forEach(({ x, anchor, lines, box }, i) => {
        const label = labels[i] as PlacedLabel;
        expect(within.width - (box.x + box.width)).to.be.closeTo(label.box.x, 1e-9);
        expect(within.width - x).to.be.closeTo(label.x, 1e-9);
        expect({ anchor, lines }).to.eql({ anchor: label.anchor, lines: label.lines });
        for (const other of mirrored.slice(i + 1)) expect(overlaps(box, other.box)).to.be.false;
      });
    }
  });
});
