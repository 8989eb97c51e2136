import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BrowserPool } from './browser-pool.mjs';

class FakeBrowser {
  name = 'Chromium';
  engine = 'chromium';
  running = new Set();
  async startSession(id, url) {
    if (url === 'broken') throw new Error('no page');
    this.running.add(id);
  }
  isActive(id) {
    return this.running.has(id);
  }
  async stopSession(id) {
    this.running.delete(id);
    return { from: this };
  }
}

test('runs as many files at once as it has browsers, each in one of its own', async () => {
  const browsers = [new FakeBrowser(), new FakeBrowser()];
  const pool = new BrowserPool(browsers);
  assert.deepEqual([pool.name, pool.engine, pool.concurrency], ['Chromium', 'chromium', 2]);
  await pool.startSession('a', 'page');
  await pool.startSession('b', 'page');
  assert.notEqual(pool.browserOf('a'), pool.browserOf('b'));
  assert.deepEqual(
    browsers.map(({ running }) => running.size),
    [1, 1],
  );
});

test('gives the next file the browser that has become free', async () => {
  const pool = new BrowserPool([new FakeBrowser(), new FakeBrowser()]);
  await pool.startSession('a', 'page');
  await pool.startSession('b', 'page');
  const { from } = await pool.stopSession('a');
  assert.equal(pool.isActive('a'), false);
  await pool.startSession('c', 'page');
  assert.equal(pool.browserOf('c'), from);
  assert.ok(pool.isActive('b') && pool.isActive('c'));
});

test('has its browser back when a file could not be started', async () => {
  const pool = new BrowserPool([new FakeBrowser()]);
  await assert.rejects(pool.startSession('a', 'broken'), /no page/);
  assert.equal(pool.isActive('a'), false);
  await pool.startSession('b', 'page');
  assert.ok(pool.isActive('b'));
});
