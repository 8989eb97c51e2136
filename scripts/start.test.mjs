import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { copyProject } from './project-copy.mjs';
import { HOST } from './serve.mjs';

// Never built: whatever starts there would have to build first.
const copy = copyProject('start');
after(() => rmSync(copy, { recursive: true }));

for (const [name, command] of [
  ['start', 'npm start'],
  ['dev', 'npm run dev'],
]) {
  test(`${name} says that its port is taken, and what to do, before it builds`, async () => {
    const other = createServer().listen(0, HOST);
    await once(other, 'listening');
    const { port } = other.address();
    const { status, stdout, stderr } = run(name, `${port}`);
    other.close();
    assert.equal(
      stderr,
      `Port ${port} is taken: choose another, as in PORT=${port + 1} ${command}.\n`,
    );
    assert.deepEqual([status, stdout, existsSync(join(copy, 'dist'))], [1, '', false]);
  });

  test(`${name} says what PORT must be`, () => {
    const { status, stderr } = run(name, 'home');
    assert.equal(stderr, 'PORT is home, but should be a number, such as 8001.\n');
    assert.equal(status, 1);
  });
}

function run(name, PORT) {
  return spawnSync(process.execPath, [join(copy, `scripts/${name}.mjs`)], {
    encoding: 'utf8',
    env: { ...process.env, PORT, npm_lifecycle_event: name },
  });
}
