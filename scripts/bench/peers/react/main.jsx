import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Scrollama, Step } from 'react-scrollama';
import { start } from '../start.js';
import { listSteps } from '../story.js';
import { Chart } from './Chart.jsx';

function Story({ steps }) {
  const [state, setState] = useState(steps[0].state);
  return (
    <>
      <Chart state={state} />
      <div className="steps">
        <Scrollama offset={0.5} onStepEnter={({ data }) => setState(data)}>
          {steps.map(({ state: data, text }, i) => (
            <Step data={data} key={i}>
              <section>
                <p>{text}</p>
              </section>
            </Step>
          ))}
        </Scrollama>
      </div>
    </>
  );
}

start((main) => {
  const root = createRoot(main);
  root.render(<Story steps={listSteps(main.dataset.steps)} />);
  return () => root.unmount();
});
