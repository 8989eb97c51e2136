/*
 * What a story needs that cannot be told by scrolling alone: one chunk, loaded where it is used. Who
 * turns to one of these may turn to another, and back again.
 */
export { activateStep } from './activate-step.js';
export { drawForPaper } from './draw-for-paper.js';
export { FlatRendering as flat } from './flat-rendering.js';
export { keepPlace } from './keep-place.js';
export { StageKeeper } from './stage-keeper.js';
export { StepRendering as step } from './step-rendering.js';
export { TextRendering as text } from './text-rendering.js';
