import { expect } from 'chai';
import { mount, scrollToY, unmountAll } from '../testing/testing.fixture.js';
import { screenSpan } from './screen-span.js';

describe('where an element lies on the screen', () => {
  afterEach(unmountAll);

  for (const zoom of [1, 0.75, 2])
    it(`is told in pixels of the screen in a page that is zoomed to ${zoom}`, () => {
      // The outer boxes are not zoomed: all engines agree about those.
      const box = mount(
        `<div style="display: flow-root"><div style="zoom: ${zoom}"><p style="margin: 0; block-size: 100px">One</p></div></div>
          <div style="display: flow-root"><div style="zoom: ${zoom}"><p style="margin: 0">Two</p></div></div>
          <div style="block-size: 300vh"></div>`,
      );
      scrollToY(70);
      const [first, second] = [...box.children].map((it) => it.getBoundingClientRect());
      const [one, two] = box.querySelectorAll('p');
      expect(screenSpan(one!).height).to.be.closeTo(100 * zoom, 0.1);
      expect(screenSpan(one!).height).to.be.closeTo(first!.height, 0.1);
      expect(screenSpan(two!).top).to.be.closeTo(second!.top, 0.1);
      const range = document.createRange();
      range.selectNodeContents(two!);
      expect(screenSpan(two!, range).top).to.be.closeTo(second!.top, 10 * zoom);
    });
});
