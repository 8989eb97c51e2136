'use client';

import 'desertion-story/define.js';
import dynamic from 'next/dynamic';

const counted = { facts: [{ id: 'F5a', value: 3250 }] };
const projected = { facts: [{ id: 'F2a', value: 72000 }] };

// React hands no property to a tag that came from the server; one that it creates itself gets all.
const Projection = dynamic(() => import('./projection').then((module) => module.Projection), {
  ssr: false,
  loading: () => <p>A projection for the whole army.</p>,
});

export function Story() {
  return (
    <>
      <desertion-story chapters="list pace"></desertion-story>

      <scrolly-story name="ranks">
        <script type="application/json">{JSON.stringify(counted)}</script>
        <desertion-timeline></desertion-timeline>
        <origin-shift></origin-shift>
        <scrolly-step name="list" graphic="desertion-timeline" state="document">
          <p>One document lists thousands of deserters.</p>
        </scrolly-step>
        <scrolly-step name="year" state="2024">
          <p>A year of it, with a figure of our own.</p>
        </scrolly-step>
        <scrolly-step name="origin" graphic="origin-shift" state="shift">
          <p>Where they leave from has changed, too.</p>
        </scrolly-step>
      </scrolly-story>

      <Projection story={projected} />
    </>
  );
}
