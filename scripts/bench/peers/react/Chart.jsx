import { useEffect, useRef } from 'react';
import { easeOut, fit, getContext, layOut, mix, paint } from '../marks.js';
import { MOVE, STATES, TIME } from '../story.js';

export function Chart({ state }) {
  const ref = useRef(null);
  const present = useRef(null);
  const shown = useRef(state);

  useEffect(() => {
    const canvas = ref.current;
    const draw = () => {
      if (!fit(canvas)) return;
      present.current = layOut(shown.current, canvas.width, canvas.height);
      paint(getContext(canvas), present.current);
    };
    draw();
    addEventListener('resize', draw);
    return () => removeEventListener('resize', draw);
  }, []);

  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    const canvas = ref.current;
    const [from, to] = [present.current, layOut(state, canvas.width, canvas.height)];
    let begun;
    let frame = requestAnimationFrame(function step(time) {
      begun ??= time;
      const part = Math.min((time - begun) / MOVE, 1);
      present.current = part < 1 ? mix(from, to, easeOut(part)) : to;
      paint(getContext(canvas), present.current);
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [state]);

  return (
    <figure data-state={state}>
      <h2>{STATES[state].headline}</h2>
      <div className="picture">
        <canvas ref={ref} />
      </div>
      <ol className="axis">
        {TIME.ticks.map((tick) => (
          <li key={tick}>{tick}</li>
        ))}
      </ol>
      <figcaption>Source: one list</figcaption>
    </figure>
  );
}
