#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inProject } from '../project/project.mjs';
import { WrongUse } from './wrong-use.mjs';

/* What `npx desertion-story` runs: each command is loaded when it is asked for. */

const COMMANDS = {
  check: () => import('./check.mjs'),
  new: () => import('./new.mjs'),
  render: () => import('./render.mjs'),
};

const USAGE = `desertion-story tells stories of figures. Its commands:

  check <file>…     says what is wrong in a story, line by line, and what to write instead
  new <name>        writes a story to begin with, from a sheet, and a page that tells it
  render <file>     writes a story without script: a page, a fragment for feeds, a picture for each step

  desertion-story <command> --help   says more of each
  desertion-story --version`;

const HELP = { help: { type: 'boolean', short: 'h' } };

process.exitCode = await run(process.argv.slice(2));

/** Runs a command and returns what the process ends with: 0, 1 where something is at fault, 2 for wrong use. */
async function run([name, ...args]) {
  if (name === '--help' || name === '-h') return tell(USAGE);
  if (name === '--version') return tell(readVersion());
  let usage = USAGE;
  try {
    if (!Object.hasOwn(COMMANDS, name ?? ''))
      throw new WrongUse(name ? `There is no command “${name}”.` : 'Name a command.');
    const command = await COMMANDS[name]();
    usage = command.usage;
    const { positionals, values } = read(args, command.options);
    return values.help ? tell(usage) : await command.run(positionals, values);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

function read(args, options) {
  try {
    return parseArgs({ args, options: { ...options, ...HELP }, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error.message);
  }
}

function tell(text) {
  console.log(text);
  return 0;
}

function readVersion() {
  return JSON.parse(readFileSync(inProject('package.json'), 'utf8')).version;
}
