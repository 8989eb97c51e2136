import { readFileSync } from 'node:fs';
import { findGraphic } from '../../../dist/story/find-graphic.js';
import { prepare, renderStaticStory } from '../../demo/render-story.mjs';
import { inProject } from '../../project/project.mjs';
import { describeStep, drawStep } from './draw-step.mjs';
import { renderPage } from './render-page.mjs';
import { loadPainter, MISSING } from './to-png.mjs';

/**
 * All files of a rendered story, each with a function that makes it, and what the author is told of those that
 * cannot be made.
 */
export async function listFiles({ story, steps, lang }) {
  const told = prepare(story, steps, undefined, lang);
  const paint = await loadPainter();
  const drawn = steps.flatMap((step, i) => (isPictured(step) ? [[step, pathOf(step, i)]] : []));
  const pictures = new Map(
    drawn.map(([step, path]) => [
      step.name,
      { path: `${path}.svg`, description: describeStep(step, told) },
    ]),
  );
  const files = [
    ['page.html', () => renderPage(told, pictures)],
    ['feed.html', () => renderFeed(told)],
    ['static.html', () => renderStatic(told)],
    ...drawn.flatMap(([step, path]) => {
      const draw = () => drawStep(step, told);
      return [[`${path}.svg`, draw], ...(paint ? [[`${path}.png`, () => paint(draw())]] : [])];
    }),
  ];
  return { files, missing: paint || !drawn.length ? undefined : MISSING };
}

/** What is alleged is told in words alone. */
const isPictured = ({ graphic }) => Boolean(findGraphic(graphic)?.states.length);

function pathOf({ name }, i) {
  return `steps/${String(i + 1).padStart(2, '0')}-${name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

/** Words and tables alone: what a feed or a mail lets through. It knows no element for data. */
function renderFeed(told) {
  return `${renderStaticStory(told).replace(/<\/?data\b[^>]*>/g, '')}\n`;
}

/** What can stand inside the tag of the story, with its looks: there before any script, and without it. */
function renderStatic(told) {
  const looks = readFileSync(inProject('dist/static.css'), 'utf8');
  return `<style>${looks}</style>\n${renderStaticStory(told, { pictures: true })}\n`;
}
