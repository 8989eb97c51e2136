import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/* Writes what Ghost makes of `html-card.html`, by Ghost's own renderer. Runs in the folder where that is installed, in a Node that Ghost wants. */

const require = createRequire(join(process.cwd(), 'package.json'));
const { LexicalHTMLRenderer } = require('@tryghost/kg-lexical-html-renderer');
const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes');

const layout = { direction: null, format: '', indent: 0, version: 1 };
const card = { type: 'html', version: 1, html: readFileSync('html-card.html', 'utf8') };
const post = { root: { type: 'root', children: [card], ...layout } };
const renderer = new LexicalHTMLRenderer({ nodes: DEFAULT_NODES });
process.stdout.write(await renderer.render(JSON.stringify(post), { target: 'html' }));
