'use client';

export function Projection({ story }) {
  return <projection-meter state="year-end" story={story}></projection-meter>;
}
