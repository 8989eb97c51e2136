import { article } from '../../src/story/article.js';
import { graphicNeeds } from '../../src/story/graphic-needs.js';
import type { GraphicTag } from '../../src/story/graphic-tags.js';
import { WHOLE } from './embed.js';

/** Facts of the article that a tag tells, as somebody would write them to change them. */
export function writeExample(tag: string, format: string): string {
  const ids = tag === WHOLE ? [] : graphicNeeds[tag as GraphicTag].map(({ id }) => id);
  const facts = article.facts
    .filter(({ id, value }) => typeof value === 'number' && (!ids.length || ids.includes(id)))
    .map(({ id, value }) => ({ id, value }));
  return writers[format]!(facts);
}

type Fact = Pick<(typeof article.facts)[number], 'id' | 'value'>;

const writers: Readonly<Record<string, (facts: readonly Fact[]) => string>> = {
  json: (facts) => JSON.stringify({ facts }, null, 2),
  csv: (facts) => ['id,value', ...facts.map(({ id, value }) => `${id},${value}`)].join('\n'),
  archieml: (facts) =>
    [
      '[facts]',
      ...facts.flatMap(({ id, value }) => [`id: ${id}`, `value: ${value}`, '']),
      '[]',
    ].join('\n'),
};
