/* Every way into the package has types, or needs none. */
import 'desertion-story/define.js';
import 'desertion-story/desertion-story.js';
import 'desertion-story/desertion-story.classic.js';
import 'desertion-story/desertion-story.css';
import 'desertion-story/elements/case-field.js';
import 'desertion-story/elements/scrolly-story.js';
import 'desertion-story/frame-host.js';
import { watch } from 'desertion-story/autoload.js';
import { article, FrameHost, type StoryData, upgradePlainMarkup } from 'desertion-story';

const root = document.body.attachShadow({ mode: 'open' });
watch(root);
export const upgraded: Promise<void> = upgradePlainMarkup(root);
export const copy: StoryData = { ...article, sources: [] };
export const host = new FrameHost();

// Asked for later, a file without types would be refused by every compiler.
export const later = [
  import('desertion-story/frame-host.js'),
  import('desertion-story/desertion-story.css'),
  import('desertion-story/desertion-story.classic.js'),
];
// @ts-expect-error What is within is nobody's.
export const inner = import('desertion-story/elements/graphic-element.js');
