import { expect } from 'chai';
import { mount, unmountAll, until } from '../../../testing/testing.fixture.js';
import type { OriginShiftElement } from '../../origin-shift/origin-shift-element.js';
import { Stage } from './stage.js';

/* Nothing of ours is registered here before a test does it. */

describe('the stage of a story', () => {
  afterEach(unmountAll);

  it('tells a graphic its state and its progress, also before its tag is defined', async () => {
    const graphic = mount('<origin-shift></origin-shift>').firstElementChild as OriginShiftElement;
    const element = document.createElement('p');
    const stage = new Stage();
    stage.setGraphics([graphic]);
    stage.show({ element, name: 'late', graphic, state: '2025' }, 0.25);
    await import('../../origin-shift/origin-shift.js');
    const figure = () => graphic.shadowRoot?.querySelector('figure');
    await until(() => figure()?.dataset['shown'] === '2025');
    expect(graphic.progress).to.equal(0.25);

    stage.show({ element, name: 'late', graphic, state: '2025' }, 0.75);
    expect(graphic.progress).to.equal(0.75);
    expect(graphic.isUpdatePending, 'it draws the same').to.equal(false);

    stage.setGraphics([]);
    expect(graphic).to.include({ state: '', progress: 0 });
  });
});
