import { article } from '../../src/story/article/article.js';
import { findGraphic } from '../../src/story/find-graphic.js';

/** Facts of the article that a tag tells, as somebody would write them to change them. */
export function writeExample(tag: string, format: string): string {
  const ids = Object.values(findGraphic(tag)?.roles ?? {}).map(({ id }) => id);
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
