import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openFolder } from '../testing/run-command.mjs';

const { folder, read, run, write } = openFolder();
const readStory = (name) => JSON.parse(read(`${name}/story.json`));

/** Sheets of which each has facts that one graphic can show, and one that it cannot. */
const SHEETS = {
  'desertion-timeline': `id,label,value,unit,from,to,certainty,source
all,Ships in all,900,ships,2019,2024,recorded,the register
old,Ships in the old port,200,ships,2020-01,2021-12,recorded,the register
new,Ships in the new port,300,ships,2023-01,2023-12,recorded,the register
crews,Crews,null,,,,reported,the union
`,
  'projection-meter': `label;low;high;unit;from;to;certainty;condition;source;source url;source date
Ships expected;120;150;ships;2025;2029;projected;if trade grows;the survey;https://example.org/;2024-11
Berths that are free;38;;berths;;;recorded;;the register;;
`,
  'growth-range': `id,label,value,high,unit,period_months,period_label,certainty,source
trade,Trade,2,,times,12,one year,reported,the survey
fish,Fish,,6,times,18,a year and a half,reported,the market
name,Name of the port,Haven,,,,,recorded,the register
`,
  'origin-shift': `id,label,value,from,to,certainty,source
first,Where ships lay at first,the old port,2019,2020,reported,the survey
then,Where ships lie now,the roads,2023,2024,reported,the survey
`,
};

describe('desertion-story new', () => {
  it('writes an example: a story that has no faults, and a page that tells it with files of its own', () => {
    const { status, stdout, stderr } = run('new', 'ships-at-sea');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /wrote ships-at-sea\/story\.json\n/);
    assert.match(stdout, /told by <projection-meter>/);
    const { status: checked, stdout: found } = run('check', 'ships-at-sea/story.json');
    assert.equal(checked, 0, found);
    const page = read('ships-at-sea/index.html');
    assert.match(page, /<title>Ships at sea<\/title>/);
    for (const [, address] of page.matchAll(/(?:href|src)="([^"]+)"/g))
      assert.ok(existsSync(join(folder, 'ships-at-sea', address)), address);
    const { $schema, steps } = readStory('ships-at-sea');
    assert.ok(existsSync(join(folder, 'ships-at-sea', $schema)));
    assert.equal(steps[0].heading, 'Ships at sea');
  });

  for (const [tag, sheet] of Object.entries(SHEETS))
    it(`makes a story of a sheet that <${tag}> can show, with every fact in its steps`, () => {
      write(`${tag}.csv`, sheet);
      const { stdout } = run('new', tag, '--from', `${tag}.csv`, '--bundle', '/dist/');
      assert.match(stdout, new RegExp(`told by <${tag}>`));
      const { status, stdout: found } = run('check', `${tag}/story.json`);
      assert.equal(status, 0, found);
      const { facts, sources, steps, graphics } = readStory(tag);
      assert.equal(facts.length, sheet.trim().split('\n').length - 1);
      assert.deepEqual(Object.keys(graphics), [tag]);
      const told = [...steps.flatMap(({ text }) => text), ...Object.values(graphics[tag].figures)];
      for (const { id, source } of facts) {
        assert.ok(told.join(' ').includes(id), id);
        assert.ok(sources.some((it) => it.id === source));
      }
      assert.match(read(`${tag}/index.html`), /src="\/dist\/desertion-story\.js"/);
      assert.ok(!existsSync(join(folder, tag, 'desertion-story')));
    });

  it('keeps what the sheet says of sources, and makes ids of labels', () => {
    write('sources.csv', SHEETS['projection-meter']);
    run('new', 'sources', '--from', 'sources.csv', '--bundle', '.');
    const { facts, sources } = readStory('sources');
    assert.deepEqual(
      facts.map(({ id }) => id),
      ['ships-expected', 'berths-that-are-free'],
    );
    assert.deepEqual(sources, [
      { id: 'the-survey', label: 'the survey', url: 'https://example.org/', date: '2024-11' },
      { id: 'the-register', label: 'the register' },
    ]);
  });

  it('tells in words what no graphic can show, and says so', () => {
    write('words.csv', 'id,label,value,certainty\nname,Name of the port,Haven,recorded\n');
    const { stdout } = run('new', 'words', '--from', 'words.csv', '--bundle', '.');
    assert.match(stdout, /No graphic can show any of these facts/);
    assert.equal(run('check', 'words/story.json').status, 0);
    assert.equal(readStory('words').sources[0].label, 'words.csv');
  });

  it('reads numbers in the language of the sheet, and writes them as numbers', () => {
    write('german.csv', 'id;label;value;unit;certainty\na;Schiffe;3.450;ships;recorded\n');
    run('new', 'german', '--from', 'german.csv', '--lang', 'de', '--bundle', '.');
    assert.equal(readStory('german').facts[0].value, 3450);
    assert.match(read('german/index.html'), /<html lang="de">/);
  });

  it('says what is wrong in the sheet, line by line, and writes nothing', () => {
    write(
      'bad.csv',
      'id,label,value,certainty\na,Ships,1,recorded\n\nb,Crews,9%,sure\nc,,2,recorded\n',
    );
    const { status, stdout } = run('new', 'bad', '--from', 'bad.csv');
    assert.equal(status, 1);
    assert.match(stdout, /^bad\.csv:4: facts\[1\]\.value is "9%"/m);
    assert.ok(!existsSync(join(folder, 'bad')));
    write('open.csv', 'id,label\na,"Ships\n');
    assert.match(run('new', 'open', '--from', 'open.csv').stdout, /^open\.csv:2: A quote/);
    write('empty.csv', 'id,label,value\n');
    assert.match(run('new', 'empty', '--from', 'empty.csv').stdout, /^empty\.csv: .*no facts/);
  });

  it('leaves alone what is there', () => {
    write('mine/notes.txt', 'mine');
    const { status, stderr } = run('new', 'mine');
    assert.equal(status, 2);
    assert.match(stderr, /^mine is there already, and not empty\./);
    assert.equal(run('new').status, 2);
    assert.equal(run('new', 'a', 'b').status, 2);
    assert.equal(run('new', 'a', '--from', 'none.csv').status, 2);
  });
});
