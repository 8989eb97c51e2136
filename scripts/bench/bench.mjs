/*
 * What the bundle costs a page, against the bare platform telling the same small story. Each measure
 * is taken on pages of its own, in turn with the platform's; the least is printed beside the median,
 * since all that a busy machine does to a measure is to make it longer.
 */
import puppeteer from 'puppeteer-core';
import { buildAside } from '../build/build-aside.mjs';
import { isBuildStale } from '../build/is-build-stale.mjs';
import { serve } from '../serve/serve.mjs';
import { findEngines } from '../testing/browsers.mjs';
import { listFlags } from '../testing/chromium-launcher.mjs';
import * as measures from './measures.mjs';

const RUNS = 9;
const { chromium } = findEngines();
if (!chromium) throw new Error('The measures need Chromium: npm run check installs it on Debian.');
if (isBuildStale()) buildAside();

const { port, close } = await serve(0);
const browser = await puppeteer.launch({ executablePath: chromium.path, args: listFlags() });
try {
  const ours = `http://127.0.0.1:${port}/scripts/bench/ours.html`;
  const native = `http://127.0.0.1:${port}/scripts/bench/native.html`;
  print('measure', 'least', 'median', 'native', 'ratio', 'aim');
  await compare('load, ms of processor time', measures.loadCpu, '≤ 1.25 ×');
  await compare('a scrolled frame, ms', measures.frameCpu, '≤ 1.10 ×');
  await compare('a step, ms', measures.stepCpu, '≤ 1.3 ×');
  await report('jumps that end wrong, of 12', measures.wrongJumps, '0');
  await report('nodes and listeners kept by 50 mounts', measures.kept, '0');
  const fields = [];
  for (let run = 0; run < RUNS; run++) fields.push(await measures.fieldScript(browser, ours));
  const show = (name, part, aim) =>
    print(name, ...summarize(fields.map((field) => field[part])), '', '', aim);
  show('13,800 marks drawn first, ms of script', 'firstMarks', '≤ 11');
  show('  with all of the graphic around them', 'first', '');
  show('13,800 marks recoloured, ms of script', 'recolouredMarks', '≤ 6');
  show('  with all of the graphic around them', 'recoloured', '');
  await report('100,000 marks, ms a frame of a move', measures.hundredThousand, '≤ 20');

  await report('data of others, longest task, ms', measures.longestTask, '≤ 200');

  async function compare(name, measure, aim) {
    const [mine, theirs] = [[], []];
    for (let run = 0; run < RUNS; run++) {
      mine.push(await measure(browser, ours));
      theirs.push(await measure(browser, native));
    }
    const ratio = Math.min(...mine) / Math.min(...theirs);
    print(name, ...summarize(mine), Math.min(...theirs).toFixed(1), ratio.toFixed(2), aim);
  }

  async function report(name, measure, aim) {
    const values = [];
    for (let run = 0; run < RUNS; run++) values.push(await measure(browser, ours));
    print(name, ...summarize(values), '', '', aim);
  }
} finally {
  await browser.close();
  await close();
}

function summarize(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)]].map((value) => value.toFixed(1));
}

function print(name, ...cells) {
  console.log([name.padEnd(40), ...cells.map((cell) => cell.padStart(8))].join('  '));
}
