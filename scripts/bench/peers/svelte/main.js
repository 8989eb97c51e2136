import { mount, unmount } from 'svelte';
import { start } from '../start.js';
import { listSteps } from '../story.js';
import App from './App.svelte';

start((target) => {
  const app = mount(App, { target, props: { steps: listSteps(target.dataset.steps) } });
  return () => unmount(app);
});
