import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { after, afterEach, before, test } from 'node:test';
import { findEngines } from './browsers.mjs';
import { poll } from './poll.mjs';
import { webkitGtkLauncher } from './webkit-gtk-launcher.mjs';

const { webkit } = findEngines();
const skip = !webkit && 'WebKitGTK is not installed';
const FILE = 'one.test.ts';

/** How often the page was asked for that stands for a test file. */
let asked = 0;
let launcher;
const server = createServer(({ url }, response) => {
  // A browser asks for an icon as well.
  if (url === '/') asked += 1;
  response.setHeader('content-type', 'text/html').end('<p>A test file</p>');
});

before(() => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
after(() => server.close().closeAllConnections());
afterEach(() => launcher?.stop());

test('begins a file anew, once, when the engine has crashed', { skip }, async () => {
  const told = await startFile();
  crash('WebKitWebProces');
  await untilAsked(2);
  assert.deepEqual(told, [{ status: 'INITIALIZING', errors: [] }]);
  assert.ok(launcher.isActive(FILE));
});

test('fails a file whose browser crashes again, with one message', { skip }, async () => {
  const told = await startFile();
  crash('WebKitWebProces');
  await untilAsked(2);
  crash('MiniBrowser');
  await untilTold(told, 2);
  const [, { status, errors }] = told;
  assert.deepEqual([status, errors.length], ['TEST_FINISHED', 1]);
  assert.match(
    errors[0],
    /^WebKit ended while the tests ran: by SIGABRT\. It had printed:\n.*Abort/,
  );
});

test(
  'fails a file whose browser is gone without a crash, and the next runs',
  { skip },
  async () => {
    const told = await startFile();
    crash('WebKitWebDriver');
    await untilTold(told, 1);
    assert.equal(told[0].status, 'TEST_FINISHED');
    assert.match(told[0].errors[0], /its driver ended \(SIGABRT\)/);
    assert.deepEqual(await launcher.stopSession(FILE), {});
    await launcher.startSession('two.test.ts', pageAddress());
    await untilAsked(2);
  },
);

test('gives every dozen files a fresh browser', { skip }, async () => {
  await startFile();
  const [first] = listStarted('MiniBrowser');
  for (let file = 2; file <= 12; file++) await startNext(file);
  assert.deepEqual(listStarted('MiniBrowser'), [first]);
  await startNext(13);
  const [second, ...others] = listStarted('MiniBrowser');
  assert.notEqual(second, first);
  assert.deepEqual(others, []);
});

async function startNext(file) {
  await launcher.stopSession(`file ${file - 1}`);
  await launcher.startSession(`file ${file}`, pageAddress());
  await untilAsked(file);
}

/** Runs one file, and returns what the runner is told of it from then on. */
async function startFile() {
  asked = 0;
  launcher = webkitGtkLauncher(webkit);
  const told = [];
  launcher.watch({
    get: (id) => ({ id, testFile: id, status: 'TEST_STARTED' }),
    updateStatus: ({ errors = [] }, status) =>
      told.push({ status, errors: errors.map(({ message }) => message) }),
  });
  await launcher.startSession(FILE, pageAddress());
  await untilAsked(1);
  return told;
}

function pageAddress() {
  return `http://127.0.0.1:${server.address().port}/`;
}

async function untilAsked(times) {
  assert.ok(await poll(() => asked === times, { timeout: 20_000 }), `asked ${asked} times`);
}

async function untilTold(told, times) {
  assert.ok(await poll(() => told.length === times, { timeout: 20_000 }), JSON.stringify(told));
}

/** Ends a process that this test has started, and no other, with the signal of a crash. */
function crash(command) {
  const [pid] = listStarted(command);
  process.kill(Number(pid), 'SIGABRT');
}

function listStarted(command) {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,stat=,comm='], { encoding: 'utf8' });
  const all = stdout.split('\n').map((line) => line.trim().split(/\s+/));
  const below = (id) =>
    all.filter(([, parent]) => parent === id).flatMap((it) => [it, ...below(it[0])]);
  return below(`${process.pid}`)
    .filter(([, , state, name]) => name === command && !state.startsWith('Z'))
    .map(([pid]) => pid);
}
