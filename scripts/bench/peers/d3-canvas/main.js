import { axisBottom } from 'd3-axis';
import { easeCubicOut } from 'd3-ease';
import { interpolateNumberArray } from 'd3-interpolate';
import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { timer } from 'd3-timer';
import scrollama from 'scrollama';
import { fit, getContext, layOut, paint } from '../marks.js';
import { start } from '../start.js';
import { MOVE, STATES, TIME } from '../story.js';

const scale = scaleLinear().domain([TIME.from, TIME.to]);

start((main) => {
  const figure = select(main).select('figure');
  const axis = figure.select('svg');
  const canvas = figure.select('canvas').node();
  const context = getContext(canvas);
  const steps = [...main.querySelectorAll('section')];
  let state = steps[0].dataset.state;
  let present;
  let move;

  const place = () => layOut(state, canvas.width, canvas.height, scale);

  function draw() {
    move?.stop();
    const across = scale.copy().range([0, canvas.clientWidth]);
    axis.call(axisBottom(across).tickValues(TIME.ticks).tickFormat(String));
    present = place();
    paint(context, present);
  }

  function enter(next) {
    if (next === state) return;
    state = next;
    figure.attr('data-state', state);
    figure.select('h2').text(STATES[state].headline);
    move?.stop();
    const [from, to] = [present, place()];
    const x = interpolateNumberArray(from.x, to.x);
    const y = interpolateNumberArray(from.y, to.y);
    const colours = to.colours.map((colour, group) =>
      interpolateNumberArray(from.colours[group], colour),
    );
    move = timer((elapsed) => {
      const part = easeCubicOut(Math.min(elapsed / MOVE, 1));
      present = { x: x(part), y: y(part), size: to.size, colours: colours.map((mix) => mix(part)) };
      paint(context, present);
      if (elapsed >= MOVE) move.stop();
    });
  }

  fit(canvas);
  draw();
  const scroller = scrollama();
  scroller
    .setup({ step: steps, offset: 0.5 })
    .onStepEnter(({ element }) => enter(element.dataset.state));
  const resize = () => {
    scroller.resize();
    if (fit(canvas)) draw();
  };
  addEventListener('resize', resize);

  return () => {
    move?.stop();
    scroller.destroy();
    removeEventListener('resize', resize);
  };
});
