import { expect } from 'chai';
import { type Bench, watchPage } from './watch-page.mjs';
import { openWatchedFrame } from './watched-frame.fixture.js';

describe('watching a page for its first picture', () => {
  let page: ReturnType<typeof openWatchedFrame<Bench>>;

  beforeEach(() => (page = openWatchedFrame<Bench>(watchPage)));
  afterEach(() => page.close());

  function addCanvas(parent?: Node): CanvasRenderingContext2D {
    const canvas = page.document.createElement('canvas');
    Object.assign(canvas, { width: 200, height: 200 });
    parent?.appendChild(canvas);
    return canvas.getContext('2d')!;
  }

  const draw = (context: CanvasRenderingContext2D): void =>
    context.putImageData(context.createImageData(200, 200), 0, 0);

  async function frames(): Promise<void> {
    for (let i = 0; i < 5; i++) await new Promise(page.window.requestAnimationFrame);
  }

  it('a canvas with a picture on it is one', async () => {
    draw(addCanvas(page.document.body));
    await page.bench.shown;
    expect(page.bench.picture).to.be.above(0);
  });

  it('an SVG with a shape in it is one, in a shadow root, too', async () => {
    const root = page.document.body.attachShadow({ mode: 'open' });
    root.innerHTML = '<svg width="200" height="200"><rect width="9" height="9"/></svg>';
    await page.bench.shown;
    expect(page.bench.picture).to.be.above(0);
  });

  it('a pixel, a canvas that is nowhere, an icon, an SVG without shapes and what is out of sight are none', async () => {
    const { body } = page.document;
    addCanvas(body).fillRect(0, 0, 1, 1);
    draw(addCanvas());
    body.insertAdjacentHTML(
      'beforeend',
      `<svg width="16" height="16"><rect width="9" height="9"/></svg>
      <svg width="200" height="200"></svg>
      <svg style="position: absolute; inset-block-start: 9000px" width="200" height="200"><rect width="9" height="9"/></svg>`,
    );
    await frames();
    expect(page.bench.picture).to.equal(0);
  });

  it('what is drawn before it is in the page is one once it is there', async () => {
    const context = addCanvas();
    draw(context);
    await frames();
    expect(page.bench.picture).to.equal(0);
    page.document.body.append(context.canvas);
    await page.bench.shown;
  });

  it('nodes are counted in shadow roots, too', () => {
    const before = page.bench.countNodes();
    const host = page.document.createElement('div');
    page.document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>text</p>';
    expect(page.bench.countNodes() - before).to.equal(3);
  });
});
