import { warnOnce } from '../../support/warn-once.js';
import { FrameHost } from './frame-host.js';

/* What `dist/frame-host.js` does, as a module or as a classic script, once however often it is there. */
const STARTED = Symbol.for('desertion-story/frame-host');

if (!(STARTED in window)) {
  Object.assign(window, { [STARTED]: true });
  new FrameHost().start();
  addEventListener('load', () => {
    if (!document.querySelector('iframe[data-scrolly-frame]')) return;
    warnOnce(
      'iframe',
      'has data-scrolly-frame itself. Write it on an element around the frame, which will be as high as the story: <div data-scrolly-frame><iframe …></iframe></div>.',
    );
  });
}
