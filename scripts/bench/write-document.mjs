import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { format as formatMarkdown } from 'prettier';
import { inProject } from '../project/project.mjs';

const FILE = inProject('docs/performance.md');

/** Writes what has been measured, with when, where and by which command. */
export async function writeDocument(sections, { kind, browser, minutes }) {
  const [targets, ratios, ...rest] = sections;
  const text = `<!-- Written by npm run bench -- --write; do not edit: change scripts/bench/write-document.mjs. -->

# How fast, against what

One small story – a picture that stays in view, six steps beside it, a chart of 13,800 marks that move from step to step – told by the tags and by what others tell it with, on the same pages otherwise. Measured on ${new Date().toISOString().slice(0, 10)} in ${browser}, on ${describeMachine()}, by

\`\`\`sh
npm run bench -- ${kind === 'quick' ? '--quick ' : ''}--write   # ${Math.ceil(minutes)} minutes; --quick takes two
\`\`\`

${listVersions()}

## How to read this

- **Read ratios, not milliseconds.** The machine is shared, and its load is named above: where that is more than its cores, pages have waited for others’ work, and a quiet machine gives less for all of them. A number is a median; in brackets are the least and the most of its rounds. Where those of two pages overlap widely, or those of a ratio lie on both sides of 1, neither is ahead. Counts (bytes, requests, nodes, forced layouts, jumps, what is kept) hardly depend on the machine.
- **Every page is measured once in each round**, in turn, as a new reader sees it: a fresh profile, nothing cached, everything compressed by brotli.
- **Desktop** is 1280 × 800 pixels. **Phone** is 390 × 844 at two device pixels each, a processor slowed down four times, 1.6 Mbit/s and 150 ms to the server.
- **First picture**: the end of the first frame in which marks can be seen – a canvas to which a picture or a hundred shapes have been drawn, an SVG with shapes, or an image, of at least 100 × 100 pixels and within the window. A script that the page does not know of watches for it (\`scripts/bench/watch-page.mjs\`), the same on every page. **First paint** is the browser’s own first contentful paint, which may be words.
- **CPU** is processor time of the page’s main thread, until the page has nothing more to do. On the phone it contains the slowing down. **Blocked** is what tasks take beyond 50 ms each. **Before** the picture is what had come when it was there.
- **Forced layouts** are those that the browser’s trace shows within script, before the first picture.
- **A frame at rest** is one of slow scrolling within a step; **of a move**, while marks are on their way. **A step** is the change from one to the next with its move. A **jump** is wrong if the picture shows another step’s state afterwards.
- **Kept** is what fifty stories that have come and gone leave behind, once the garbage has been collected.
- Every peer but the one with an SVG paints with the same function as the bare page, and moves the same marks for as long as the tags do: what differs is what tells the story. The peers have a headline, an axis and a source; ours also have words for screen readers, tables, notes, languages and what can be saved. A peer is a few lines in \`scripts/bench/peers/\`, and whoever knows it better is asked to better them.

In the table of ratios, less than 1 means that ours is less: above 1, the peer is ahead.

${section(targets)}
Each is a limit of ours, and “no” is what is left to do.

${section(ratios)}
${rest.map(section).join('\n')}`;
  writeFileSync(FILE, await formatMarkdown(text, { parser: 'markdown', singleQuote: true }));
  console.log(`\ndocs/performance.md has it.`);
}

const section = ({ title, text }) => `## ${title}\n\n${text}\n`;

function describeMachine() {
  const [{ model }, ...others] = cpus();
  return `a shared machine with ${others.length + 1} cores (${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB) on which other work was under way (a load of ${loadavg()[2].toFixed(0)}), Node ${process.versions.node}`;
}

/** What the peers are made with, as their package.json names it. */
function listVersions() {
  const { devDependencies } = JSON.parse(
    readFileSync(inProject('scripts/bench/peers/package.json'), 'utf8'),
  );
  const versions = Object.entries(devDependencies).map(([name, version]) => `${name} ${version}`);
  return `Peers: ${versions.join(', ')}.`;
}
