import type { Story } from '../story.js';

/** The names of sources, each once, as readers should see them. */
export function sourceNames(ids: readonly string[], story: Story): string {
  const labels = ids.map((id) => story.sources.get(id)?.label ?? id);
  return [...new Set(labels)].join('; ');
}
