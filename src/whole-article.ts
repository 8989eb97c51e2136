import { graphicWords } from './graphic-words.js';
import { article as figures } from './story/article/article.js';
import { articleSteps } from './story/article/article-steps.js';
import { graphics } from './story/graphics.js';
import type { GraphicSettings, StoryData } from './story/story-data.js';

/** What each graphic says, and the figure that plays each of its roles. */
const settings = Object.entries(graphics).map(([tag, { roles }]): [string, GraphicSettings] => {
  const ids = Object.entries(roles).map(([role, { id }]) => [role, id] as const);
  return [tag, { figures: Object.fromEntries(ids), ...graphicWords[tag as keyof typeof graphics] }];
});

/**
 * The built-in story as one story file says it, to copy and change: figures, prose, and all that the graphics
 * say. It is a story of its own wherever it is given to a tag.
 */
export const article: StoryData = {
  ...figures,
  steps: articleSteps,
  graphics: Object.fromEntries(settings),
};
