import { gsap } from 'gsap';
import { ScrollTrigger } from 'gsap/ScrollTrigger';
import { fit, getContext, layOut, mix, paint } from '../marks.js';
import { start } from '../start.js';
import { MOVE, STATES } from '../story.js';

gsap.registerPlugin(ScrollTrigger);

start((main) => {
  const figure = main.querySelector('figure');
  const headline = main.querySelector('h2');
  const canvas = main.querySelector('canvas');
  const context = getContext(canvas);
  const steps = gsap.utils.toArray('section', main);
  let state = steps[0].dataset.state;
  let present;
  let move;

  const place = () => layOut(state, canvas.width, canvas.height);

  function draw() {
    move?.kill();
    present = place();
    paint(context, present);
  }

  function enter(next) {
    if (next === state) return;
    state = next;
    figure.dataset.state = state;
    headline.textContent = STATES[state].headline;
    move?.kill();
    const [from, to] = [present, place()];
    const progress = { part: 0 };
    move = gsap.to(progress, {
      part: 1,
      duration: MOVE / 1000,
      ease: 'power2.out',
      onUpdate() {
        present = mix(from, to, progress.part);
        paint(context, present);
      },
    });
  }

  const resize = () => {
    if (fit(canvas)) draw();
  };
  resize();
  ScrollTrigger.addEventListener('refresh', resize);
  const triggers = steps.map((trigger) => {
    const show = () => enter(trigger.dataset.state);
    return ScrollTrigger.create({
      trigger,
      start: 'top center',
      end: 'bottom center',
      onEnter: show,
      onEnterBack: show,
    });
  });

  return () => {
    move?.kill();
    for (const trigger of triggers) trigger.kill();
    ScrollTrigger.removeEventListener('refresh', resize);
  };
});
