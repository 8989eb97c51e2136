import { easeOut, fit, getContext, layOut, mix, paint } from '../marks.js';
import { start } from '../start.js';
import { MOVE, STATES } from '../story.js';

start((main) => {
  const figure = main.querySelector('figure');
  const headline = main.querySelector('h2');
  const canvas = main.querySelector('canvas');
  const context = getContext(canvas);
  const steps = [...main.querySelectorAll('section')];
  let state = steps[0].dataset.state;
  let present;
  let frame;

  function draw() {
    cancelAnimationFrame(frame);
    present = layOut(state, canvas.width, canvas.height);
    paint(context, present);
  }

  function move() {
    cancelAnimationFrame(frame);
    const [from, to] = [present, layOut(state, canvas.width, canvas.height)];
    let begun;
    const step = (time) => {
      begun ??= time;
      const part = Math.min((time - begun) / MOVE, 1);
      present = part < 1 ? mix(from, to, easeOut(part)) : to;
      paint(context, present);
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }

  function enter(next) {
    if (next === state) return;
    state = next;
    figure.dataset.state = state;
    headline.textContent = STATES[state].headline;
    if (present) move();
  }

  const sizes = new ResizeObserver(() => {
    if (fit(canvas)) draw();
  });
  sizes.observe(canvas);
  const passed = new Set();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      enter((steps.findLast((step) => passed.has(step)) ?? steps[0]).dataset.state);
    },
    // Everything above the middle of the screen.
    { rootMargin: '10000000px 0px -50%' },
  );
  for (const step of steps) observer.observe(step);

  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    observer.disconnect();
  };
});
