import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inProject, isMain } from '../project/project.mjs';
import { workOutFrost } from './figures/city-frost.mjs';
import { workOutReceipts } from './figures/federal-receipts.mjs';
import { workOutPower } from './figures/iowa-power.mjs';

/*
 * Works the figures of the stories by others' data out from the data sets, and puts them into the story
 * files, so that no number in them is typed by hand: `node scripts/demo/write-figures.mjs`.
 */

/** By the name of the story file: how its figures are worked out: values of facts, and what period they and sums are about. */
export const figuresOf = {
  'iowa-power': workOutPower,
  'city-frost': workOutFrost,
  'federal-receipts': workOutReceipts,
};

export const fileOf = (name) => inProject(`demo/stories/${name}.json`);

if (isMain(import.meta.url))
  for (const [name, workOut] of Object.entries(figuresOf)) await write(fileOf(name), workOut());

async function write(file, figures) {
  const story = JSON.parse(readFileSync(file, 'utf8'));
  const put = (entries) => entries.map((entry) => ({ ...entry, ...figures[entry.id] }));
  const text = JSON.stringify({ ...story, facts: put(story.facts), derived: put(story.derived) });
  const style = { ...(await resolveConfig(file)), parser: 'json' };
  writeFileSync(file, await format(text, style));
}
