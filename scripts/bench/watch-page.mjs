/*
 * Runs in a page before anything of the page's does, the same in all pages: nothing of what is measured
 * has a hook for it.
 *
 * The first picture is there after the first frame in which marks are painted where a reader sees them:
 * a canvas to which a picture or a hundred shapes have been drawn, an SVG with shapes in it, or an image,
 * of at least 100 × 100 pixels and partly within the window. An intersection observer tells of that frame
 * in the task after it, whether the marks were drawn in a task, in a frame or between layout and paint.
 */
export function watchPage() {
  const LEAST = 100;
  const SHAPES = 'rect, path, circle, ellipse, line, polygon, polyline';
  /** Weakly, so that nothing is kept that the page has thrown away. */
  const shadows = [];
  const listRoots = () =>
    [document, ...shadows.map((shadow) => shadow.deref())].filter((root) => root?.isConnected);
  const drawn = new Set();
  const shapes = new WeakMap();
  const watch = { picture: 0, draws: 0, tasks: [], shift: 0, listRoots };
  window.bench = watch;
  let tell;
  watch.shown = new Promise((resolve) => (tell = resolve));

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    shadows.push(new WeakRef(root));
    return root;
  };

  const canvas = CanvasRenderingContext2D.prototype;
  const isPicture = {
    putImageData: (_, [{ width, height }]) => width >= LEAST && height >= LEAST,
    drawImage: (_, [{ width, height }]) => width >= LEAST && height >= LEAST,
    fill: count,
    fillRect: count,
    stroke: count,
  };
  function count(context) {
    const number = (shapes.get(context) ?? 0) + 1;
    shapes.set(context, number);
    return number >= LEAST;
  }
  for (const [name, judge] of Object.entries(isPicture)) {
    const draw = canvas[name];
    canvas[name] = function (...values) {
      const result = draw.apply(this, values);
      if (!judge(this, values)) return result;
      watch.draws++;
      if (watch.picture || drawn.has(this.canvas)) return result;
      drawn.add(this.canvas);
      observer.observe(this.canvas);
      return result;
    };
  }

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const { width, height } = boundingClientRect;
      if (!isIntersecting || width < LEAST || height < LEAST) observer.unobserve(target);
      else watch.picture ||= performance.now();
    }
    if (!watch.picture) return;
    observer.disconnect();
    tell();
  });

  // What has come into the document since the frame before, or has found its size.
  requestAnimationFrame(function look() {
    if (watch.picture) return;
    for (const root of listRoots())
      for (const element of root.querySelectorAll('svg, img'))
        if (element.complete || element.querySelector(SHAPES)) observer.observe(element);
    for (const element of drawn) observer.observe(element);
    requestAnimationFrame(look);
  });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watch.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) watch.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  watch.countNodes = () =>
    listRoots()
      .map((root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
        let nodes = 0;
        while (walker.nextNode()) nodes++;
        return nodes;
      })
      .reduce((sum, nodes) => sum + nodes, 0);
}
