import * as d3 from 'd3';
import scrollama from 'scrollama';
import { layOut } from '../marks.js';
import { start } from '../start.js';
import { GROUPS, MOVE, STATES, TIME } from '../story.js';

/** The group of each mark. */
const groups = GROUPS.flatMap((count, group) => Array(count).fill(group));
const scale = d3.scaleLinear([TIME.from, TIME.to], [0, 1]);

start((main) => {
  const figure = d3.select(main).select('figure');
  const chart = figure.select('svg.chart');
  const steps = [...main.querySelectorAll('section')];
  let state = steps[0].dataset.state;
  let marks;

  function draw() {
    const { width, height } = chart.node().getBoundingClientRect();
    const across = scale.copy().range([0, width]);
    figure.select('svg.axis').call(d3.axisBottom(across).tickValues(TIME.ticks).tickFormat(String));
    marks = chart.selectAll('rect').data(groups).join('rect');
    place(marks, width, height);
  }

  /** Gives marks, or a transition of them, their places. */
  function place(selection, width, height) {
    const { x, y, size, colours } = layOut(state, width, height, scale);
    selection
      .attr('x', (_, mark) => x[mark])
      .attr('y', (_, mark) => y[mark])
      .attr('width', size)
      .attr('height', size)
      .attr('fill', (group) => d3.rgb(...colours[group]));
  }

  function enter(next) {
    if (next === state) return;
    state = next;
    figure.attr('data-state', state);
    figure.select('h2').text(STATES[state].headline);
    const { width, height } = chart.node().getBoundingClientRect();
    place(marks.transition().duration(MOVE).ease(d3.easeCubicOut), width, height);
  }

  draw();
  const scroller = scrollama();
  scroller
    .setup({ step: steps, offset: 0.5 })
    .onStepEnter(({ element }) => enter(element.dataset.state));
  const resize = () => {
    scroller.resize();
    draw();
  };
  addEventListener('resize', resize);

  return () => {
    marks.interrupt();
    scroller.destroy();
    removeEventListener('resize', resize);
  };
});
