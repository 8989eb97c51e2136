/*
 * The modes besides scrolling, and what keeps a stage in view where the platform cannot: one chunk,
 * loaded where one of these is used. Who turns to one may turn to another, and back again. The reader's bar
 * comes along, for it stands above the prose there, which it would move.
 */
import '../late-parts.lazy.js';

export { activateStep } from './activate-step.js';
export { drawForPrint } from './draw-for-print.js';
export { FlatRendering as flat } from './flat-rendering.js';
export { keepStep } from './keep-step.js';
export { ProseClip } from '../stage/prose-clip.js';
export { StageKeeper } from '../stage/stage-keeper.js';
export { StepRendering as step } from './step-rendering.js';
export { TextRendering as text } from './text-rendering.js';
