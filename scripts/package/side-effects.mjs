import { listTags } from '../project/project.mjs';

/**
 * The files that do something by being imported, as `sideEffects` of package.json names them. Bundlers
 * leave out any other of which nothing is used. By name, for no pattern that all of them know tells a
 * tag's own module from what stands beside it.
 */
export function listSideEffects() {
  return [
    ...['page.js', 'define.js', 'desertion-story.js', 'desertion-story.classic.js', 'autoload.js'],
    ...['frame-host.js', 'desertion-story.css', 'elements/*.js'],
    'elements/desertion-story/define-graphics.js',
    ...listTags().map((tag) => `elements/${tag}/${tag}.js`),
  ].map((path) => `./dist/${path}`);
}
