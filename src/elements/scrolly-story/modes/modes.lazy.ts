/*
 * The modes besides scrolling, and what keeps a stage in view where the platform cannot: one chunk,
 * loaded where one of these is used. Who turns to one may turn to another, and back again.
 */
export { activateStep } from './activate-step.js';
export { drawForPrint } from './draw-for-print.js';
export { FlatRendering as flat } from './flat-rendering.js';
export { keepStep } from './keep-step.js';
export { StageKeeper } from '../stage/stage-keeper.js';
export { StepRendering as step } from './step-rendering.js';
export { TextRendering as text } from './text-rendering.js';
