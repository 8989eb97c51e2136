import { writeFileSync } from 'node:fs';
import { openingStyles } from '../../dist/graphic/field/opening.styles.js';
import { graphicTags } from '../../dist/story/graphic-tags.js';
import { inProject } from '../project/project.mjs';
import { graphicOf } from './element-in-node.mjs';
import { readSheet } from './read-sheet.mjs';
import { RULES } from './rules-of.mjs';

/**
 * Writes what the sheet of each graphic says of its pictures: who draws them needs no library that reads sheets,
 * and the package ships none.
 */
export function writeRules() {
  const rules = graphicTags.map((tag) => {
    const sheets = [...graphicOf(tag).constructor.styles.flat(Infinity), openingStyles];
    return [tag, readSheet(sheets.map(({ cssText }) => cssText).join('\n'))];
  });
  writeFileSync(inProject(RULES), JSON.stringify(Object.fromEntries(rules)));
}
