/** The validator with its schema and its messages. */
export { resolveStory } from './resolve-story.js';
