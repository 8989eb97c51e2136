import { findGraphic } from './find-graphic.js';
import type { Step } from './story-data.js';

/** A part of a story: steps that pass a stage with graphics, or prose without any. */
export interface Section {
  /** The tags on the stage; none for prose. */
  graphics: readonly string[];
  steps: readonly Step[];
}

/** The chapter that a step belongs to: its own name, unless it says otherwise. */
export function chapterOf({ chapter, name }: Step): string {
  return chapter ?? name;
}

/** The names of all chapters, in order. */
export function listChapters(steps: readonly Step[]): string[] {
  return [...new Set(steps.map(chapterOf))];
}

/**
 * Cuts a story into sections: what is told with a graphic in view, and what stands between. A step
 * with neither graphic nor state is prose, and so are an opening and one whose graphic has no states
 * to walk through.
 */
export function cutIntoSections(steps: readonly Step[]): Section[] {
  const sections: { graphics: string[]; steps: Step[] }[] = [];
  for (const step of steps) {
    const isStaged =
      !isOpening(step) && Boolean(step.state ?? findGraphic(step.graphic)?.states.length);
    const last = sections.at(-1);
    const isSame = last && last.steps.length > 0 && isStaged && last.graphics.length > 0;
    const section = isSame ? last : { graphics: [], steps: [] };
    if (!isSame) sections.push(section);
    section.steps.push(step);
    if (isStaged && step.graphic && !section.graphics.includes(step.graphic))
      section.graphics.push(step.graphic);
  }
  return sections;
}

/** A step whose marks fill the screen round its words, and pass with them. */
export const isOpening = ({ graphic, state }: Step): boolean =>
  graphic === 'case-field' && state === 'opening';

/** Built-in steps as an author's update changes them: by name, and new ones at the end. */
export function updateSteps(base: readonly Step[], changes: readonly Step[]): Step[] {
  const steps = new Map(base.map((step) => [step.name, step]));
  for (const step of changes) steps.set(step.name, { ...steps.get(step.name), ...step });
  return [...steps.values()];
}
