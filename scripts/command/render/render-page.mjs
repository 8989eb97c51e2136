import { cutIntoSections } from '../../../dist/story/chapters.js';
import { escapeHtml } from '../../demo/render-page.mjs';
import { renderPlainStep, renderTable } from '../../demo/render-story.mjs';
import { renderClaims } from './render-claims.mjs';

const LOOKS = `body{max-width:50rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.5 Georgia,serif;color:#1b1a17;background:#fbf9f4}
p,h1,h2,ul{max-width:38rem}
img{width:100%;height:auto}
table{border-collapse:collapse;margin-block:1rem 3rem;font:.875rem/1.4 system-ui,sans-serif}
caption{text-align:start;font-weight:600}
th,td{padding:.25rem .75rem .25rem 0;border-top:1px solid #d9d4c7;text-align:start;vertical-align:top}`;

/**
 * A story as a page without script: each step followed by its own picture, and each graphic by its figures as a
 * table.
 *
 * @param pictures by the name of the step: where its picture is, and what can be seen in it
 */
export function renderPage(told, pictures) {
  const { language } = told.format;
  const title = told.steps.find(({ heading }) => heading)?.heading ?? '';
  const direction = language.startsWith('ar') ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${escapeHtml(language)}"${direction}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${LOOKS}</style>
</head>
<body>
${cutIntoSections(told.steps)
  .map((section) => renderSection(section, told, pictures))
  .join('\n')}
</body>
</html>
`;
}

function renderSection({ graphics, steps }, told, pictures) {
  const parts = steps.map((step) => {
    const picture = pictures.get(step.name);
    const words = renderPlainStep(step, told);
    if (picture)
      return `${words}\n<img src="${escapeHtml(picture.path)}" alt="${escapeHtml(picture.description)}">`;
    return step.graphic ? `${words}\n${renderClaims(step.graphic, told)}` : words;
  });
  return [...parts, ...graphics.map((tag) => renderTable(tag, told))].join('\n');
}
