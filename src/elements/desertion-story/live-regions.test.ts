import '../scrolly-story/modes/modes.lazy.js';
import { expect } from 'chai';
import { press, setViewport } from '../../../scripts/testing/browser-commands.js';
import { LiveRegionWatch } from '../../testing/live-regions.fixture.js';
import { mountWhole, nextFrame, settled, unmountAll, until } from '../../testing/mount.fixture.js';
import { allSettled } from '../../testing/testing.fixture.js';
import { modes } from '../scrolly-story/markup/choices.js';

describe('the live regions of the whole story', () => {
  beforeEach(() => setViewport(1000, 700));
  afterEach(unmountAll);

  for (const mode of modes)
    it(`say nothing while a reader scrolls to the end and back, in mode "${mode}"`, async () => {
      const whole = await mountWhole(`mode="${mode}"`);
      await settled();
      const watch = new LiveRegionWatch(whole);
      const end = document.documentElement.scrollHeight - innerHeight;
      for (let top = 0; top < end; top += 250) {
        scrollTo({ top, behavior: 'instant' });
        await nextFrame();
      }
      await allSettled();
      scrollTo({ top: 0, behavior: 'instant' });
      await allSettled();
      watch.stop();
      expect(watch.heard.map(({ text }) => text)).to.deep.equal([]);
    });

  it('say the new place once, and nothing else, when a reader presses "next"', async () => {
    const whole = await mountWhole('mode="step"');
    const told = whole.shadowRoot!.querySelector('scrolly-story')!;
    await until(() => told.shadowRoot!.querySelector('[part="controls"]'));
    await settled();
    const watch = new LiveRegionWatch(whole);
    const [, next] = told.shadowRoot!.querySelectorAll<HTMLElement>('[part="controls"] button');
    next!.focus();
    await press('Enter');
    await until(() => told.index === 1);
    await settled();
    await allSettled();
    watch.stop();
    expect(watch.heard).to.have.length(1);
    expect(watch.heard[0]!.region).to.equal(told.shadowRoot!.querySelector('[part="position"]'));
    expect(watch.heard[0]!.text).to.match(/^2 /);
  });
});
