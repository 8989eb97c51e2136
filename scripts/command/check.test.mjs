import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inProject } from '../project/project.mjs';
import { openFolder } from '../testing/run-command.mjs';

/* The built command, run as npx runs it. */

const { run, write } = openFolder();
const readJson = (path) => JSON.parse(readFileSync(inProject(path), 'utf8'));
const { version } = readJson('package.json');

const ships = {
  sources: [{ id: 'survey', label: 'the harbour survey' }],
  facts: [
    {
      id: 'ships',
      label: 'Ships',
      value: 120,
      unit: 'ships',
      certainty: 'recorded',
      source: 'survey',
    },
  ],
  steps: [{ name: 'ships', text: ['{ships} ships came in.'] }],
};

describe('desertion-story', () => {
  it('says what it can do, and its version', () => {
    const { status, stdout } = run('--help');
    assert.equal(status, 0);
    assert.match(stdout, /check <file>/);
    assert.equal(run('--version').stdout, `${version}\n`);
  });

  for (const [what, args, words] of [
    ['no command', [], 'Name a command.'],
    ['an unknown command', ['chekc'], 'There is no command “chekc”.'],
    ['an unknown option', ['check', '--fast', 'story.json'], '--fast'],
    ['no file', ['check'], 'Name the file of a story.'],
    ['a file that is not there', ['check', 'none.json'], 'There is no file none.json.'],
    ['a file of another kind', ['check', 'words.docx'], 'words.docx ends in none of .json'],
    ['a folder without facts', ['check', 'empty'], 'empty has no facts.csv'],
  ])
    it(`ends with 2 for ${what}, and says how it is used`, () => {
      write('words.docx', '');
      write('empty/notes.txt', '');
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.startsWith(words) || stderr.includes(words), stderr);
      assert.match(stderr, /desertion-story/);
    });
});

describe('desertion-story check', () => {
  it('says what it takes', () => {
    const { status, stdout } = run('check', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /\.aml.*\n.*\.csv/);
  });

  it('finds nothing wrong with a good story, and ends with 0', () => {
    write('good.json', ships);
    const { status, stdout, stderr } = run(
      'check',
      'good.json',
      inProject('demo/stories/sea-level.json'),
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^good\.json: no faults; a story of 1 figure, 0 sums, 1 step\n/);
  });

  it('finds nothing wrong with the built-in story, as the file to copy', () => {
    const { status, stdout } = run('check', inProject('dist/stories/article.json'));
    assert.equal(status, 0, stdout);
    assert.match(stdout, /no faults; a story of 17 figures, 4 sums, 21 steps/);
  });

  it('says of each fault where it stands, what stands there and what to write, and ends with 1', () => {
    const [fact] = ships.facts;
    const steps = [{ name: 'ships', text: ['{boats} boats came in.', 'Or 5.'] }];
    write('bad.json', { ...ships, facts: [{ ...fact, value: '9%' }], steps });
    const { status, stdout } = run('check', 'bad.json');
    assert.equal(status, 1);
    assert.match(stdout, /^bad\.json:12:\d+: facts\[0\]\.value is "9%": write the number alone/);
    assert.match(stdout, /^bad\.json: \d faults?$/m);
    write('texts.json', { ...ships, steps });
    const { stdout: texts } = run('check', 'texts.json');
    const lines = texts.split('\n').map((line) => /^texts\.json:(\d+)/.exec(line)?.[1]);
    assert.deepEqual(lines.slice(0, 2), ['22', '23']);
    assert.match(texts, /steps\[0\]\.text\[0\] is "\{boats\}": use one of: ships\n/);
  });

  it('says where a file is no JSON', () => {
    write('broken.json', '{\n  "sources": [],\n  "facts": [ { "id": "A" "value": 1 } ]\n}\n');
    const { status, stdout } = run('check', 'broken.json');
    assert.equal(status, 1);
    assert.match(stdout, /^broken\.json:3:\d+: A comma is missing before this\.\n/);
  });

  it('goes on after a file with faults', () => {
    write('good.json', ships);
    write('none.json', { ...ships, sources: [] });
    const { status, stdout } = run('check', 'none.json', 'good.json');
    assert.equal(status, 1);
    assert.match(stdout, /^none\.json: 1 fault$/m);
    assert.match(stdout, /^good\.json: no faults/m);
  });

  it('checks a sheet as new figures of the built-in story, for every graphic of it', () => {
    write('figures.csv', 'id,value\nF5a,3250\n');
    assert.equal(
      run('check', 'figures.csv').stdout,
      'figures.csv: no faults; 1 figure of the built-in story\n',
    );
    write('figures.csv', 'id,value\nF5b,3450\nF5a,many\n');
    const { status, stdout } = run('check', 'figures.csv');
    assert.equal(status, 1);
    assert.match(stdout, /^figures\.csv:3:1: facts\[1\]\.value is "many"/);
  });

  it('reads numbers of a sheet in the language that is named', () => {
    write('german.csv', 'id;value\nF5a;3.250\n');
    assert.equal(run('check', 'german.csv', '--lang', 'de').status, 0);
    const { status, stdout } = run('check', 'german.csv');
    assert.equal(status, 1);
    assert.match(stdout, /^german\.csv:2:1: facts\[0\]\.value is "3\.250": write 3250 or 3\.25/);
  });
});

describe('a story in ArchieML', () => {
  it('is checked line by line', () => {
    const story = `[sources]
id: survey
label: the harbour survey
[]

[facts]
id: ships
label: Ships
value: 120
unit: ships
period.months: 18
certainty: recorded
source: survey
[]

[steps]
name: ships
[.text]
* {ships} ships came in within {ships:months}.
[]
[]
`;
    write('story.aml', story);
    assert.match(
      run('check', 'story.aml').stdout,
      /no faults; a story of 1 figure, 0 sums, 1 step/,
    );
    write('story.aml', story.replace('certainty: recorded', 'certainty: sure'));
    const { status, stdout } = run('check', 'story.aml');
    assert.equal(status, 1);
    assert.match(stdout, /^story\.aml:12:1: facts\[0\]\.certainty is "sure": use one of: recorded/);
  });
});

describe('a story in a folder of sheets', () => {
  const sheets = {
    'story.csv': 'rate\nyear\n',
    'sources.csv': 'id,label,date\nsurvey,the harbour survey,2025-03\n',
    'facts.csv': `id,label,value,low,high,unit,from,to,certainty,condition,source
then,Where ships lay at first,the old port,,,,2020,2022,reported,,survey
now,Where ships lie now,the roads,,,,2023,2024,reported,,survey
later,Ships to come,,120,150,ships,2025,2029,projected,if trade grows,survey
`,
    'derived.csv': 'id,label,operation,unit\ndouble,Twice as many,later × 2,ships\n',
    'steps.csv':
      'name,heading,graphic,state,text\nmove,Out to sea,origin-shift,shift,"They lay in {then:value}.\n\nNow they lie in {now:value}."\nmore,,,,{later} ships come; twice that is {double}.\n',
    'roles.csv': 'graphic,role,id\norigin-shift,before,then\norigin-shift,now,now\n',
    'states.csv': `graphic,state,headline,notes,picture,about
origin-shift,early,They lay in *{before:value}*,,The arrow begins in the port,before
origin-shift,shift,They moved to *{now:value}*,"an order only
no shares are known",The arrow begins in the roads,before now
origin-shift,2025,They lie in *{now:value}*,,The arrow begins in the roads,now
`,
    'labels.csv': `graphic,label,text
origin-shift,before,{before:value}
origin-shift,now,{now:value}
origin-shift,beside,at anchor
origin-shift,before-here,at first
origin-shift,now-here,now
origin-shift,out,out to sea
`,
  };
  const writeSheets = (changes = {}) => {
    for (const [name, text] of Object.entries({ ...sheets, ...changes }))
      write(`port/${name}`, text);
  };

  it('is one story, with its sums, graphics and their words', () => {
    writeSheets();
    assert.equal(
      run('check', 'port').stdout,
      'port: no faults; a story of 3 figures, 1 sum, 2 steps\n',
    );
  });

  for (const [what, name, from, to, line, words] of [
    [
      'a graphic that is none',
      'roles.csv',
      'origin-shift,before',
      'origin-drift,before',
      2,
      /graphics\.origin-drift is "origin-drift": use one of: case-field/,
    ],
    ['a figure', 'facts.csv', '120,150', '150,120', 4, /facts\[2\]\.low is 150/],
    [
      'a step',
      'steps.csv',
      '{later} ships',
      '{late} ships',
      5,
      /steps\[1\]\.text\[0\] is "\{late\}"/,
    ],
    ['a role', 'roles.csv', 'before,then', 'befor,then', 2, /figures\.befor is "befor"/],
    ['the words of a state', 'states.csv', 'in the port', 'in 2020', 2, /states\.early\.picture/],
    ['a label', 'labels.csv', 'at anchor', 'at {anchor}', 4, /labels\.beside/],
    ['a column that is missing', 'roles.csv', 'role,id', 'part,id', 1, /columns: role is missing/],
    ['a row that is too wide', 'labels.csv', 'at anchor', 'here, there', 4, /4 cells/],
  ])
    it(`has the file and the line of ${what}`, () => {
      writeSheets({ [name]: sheets[name].replace(from, to) });
      const { status, stdout } = run('check', 'port');
      assert.equal(status, 1);
      assert.match(stdout, new RegExp(`^port/${name.replace('.', '\\.')}:${line}: `, 'm'));
      assert.match(stdout, words);
    });
});
