import { isOpening } from '../../story/chapters.js';
import type { Figure } from '../../story/figure.js';
import { findGraphic } from '../../story/find-graphic.js';
import { splitText } from '../../story/format/placeholder.js';
import type { Story } from '../../story/story.js';
import type { Step } from '../../story/story-data.js';

/**
 * The name of the step that tells a figure: the first whose words name it, else whose graphic has it.
 * An opening names one before it is told.
 */
export function findStep({ id }: Figure, all: readonly Step[], story: Story): string | undefined {
  const steps = all.filter((step) => !isOpening(step));
  const step =
    steps.find(({ text }) => text.some((paragraph) => namesOf(paragraph).includes(id))) ??
    steps.find((it) => figuresOf(it, story).includes(id));
  return step?.name;
}

const namesOf = (text: string): string[] =>
  splitText(text).flatMap((part) => (typeof part === 'string' ? [] : part.id));

function figuresOf({ graphic = '' }: Step, { data }: Story): string[] {
  const roles = findGraphic(graphic)?.roles ?? {};
  const own = data.graphics?.[graphic]?.figures;
  return Object.entries(roles).map(([role, { id }]) => own?.[role] ?? id);
}
