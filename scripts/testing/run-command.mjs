import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { inProject } from '../project/project.mjs';

const { bin } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/** A folder of its own for the tests of a file, with what they write there and what a command answers. */
export function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'desertion-story-'));
  after(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    write(name, content) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    /** Runs `desertion-story` in the folder, as npx does: the built file. */
    run(...args) {
      const command = inProject(bin['desertion-story']);
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    },
  };
}
