/*
 * What a story needs that cannot be told by scrolling alone: one chunk, loaded where it is used. Who
 * turns to one of these may turn to another, and back again.
 */
export { activateStep } from './activate-step.js';
export { drawForPrint } from './draw-for-print.js';
export { FlatRendering as flat } from './flat-rendering.js';
export { keepPlace } from './keep-step.js';
export { StageKeeper } from '../stage/stage-keeper.js';
export { StepRendering as step } from './step-rendering.js';
export { TextRendering as text } from './text-rendering.js';
