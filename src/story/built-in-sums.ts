import { article } from './article.js';
import { workOutSums } from './create-story.js';

/** The derived sums of the built-in story. A bundle holds the results alone. */
export const builtInSums = workOutSums(article);
