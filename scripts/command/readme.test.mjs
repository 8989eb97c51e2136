import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inProject } from '../project/project.mjs';
import { openFolder } from '../testing/run-command.mjs';
import { SHEETS } from './sheets.mjs';

/* What the READMEs say of the command, run as it stands there. */

const { run, write } = openFolder();
const readBlocks = (path, language) => {
  const text = readFileSync(inProject(path), 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, it]) => it,
  );
};

describe('the READMEs of the command', () => {
  it('have a sheet, and commands that make a story of it, check it and render it', () => {
    const [sheet] = readBlocks('README.md', 'csv');
    write('ships.csv', sheet);
    const lines = readBlocks('README.md', 'sh')
      .join('')
      .match(/^npx desertion-story .*$/gm);
    assert.deepEqual(
      lines.map((line) => line.split(' ')[2]),
      ['new', 'check', 'render'],
    );
    for (const line of lines) {
      const [command] = line.split('#');
      const { status, stdout, stderr } = run(...command.trim().split(/\s+/).slice(2));
      assert.equal(status, 0, `${line}\n${stdout}${stderr}`);
    }
  });

  it('have a story in ArchieML without faults', () => {
    const [story] = readBlocks('src/story/README.md', 'archieml');
    write('story.aml', story);
    const { stdout } = run('check', 'story.aml');
    assert.equal(stdout, 'story.aml: no faults; a story of 1 figure, 0 sums, 1 step\n');
  });

  it('name every sheet of a folder, with the columns that it must have', () => {
    const text = readFileSync(inProject('src/story/README.md'), 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)\.csv` +\| (.*?) +\|/gm)];
    assert.deepEqual(rows.map(([, name]) => name).sort(), Object.keys(SHEETS).sort());
    for (const [, name, columns] of rows)
      for (const column of SHEETS[name].columns)
        assert.ok(columns.includes(`\`${column}\``), column);
  });
});
