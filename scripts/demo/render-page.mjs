/** A page of the demo: the same head everywhere, the bundle as readers get it. */
export function renderPage({ title, description, root, body, bodyClass = '', ...more }) {
  const { attributes = '', head = '', script = 'desertion-story.js', language = 'en' } = more;
  const { sheet = 'demo/demo.css' } = more;
  const direction = new Intl.Locale(language).textInfo?.direction;
  const dir = direction === 'rtl' ? ' dir="rtl"' : '';
  return `<!doctype html>
<!-- Written by scripts/write/write-demo.mjs from the story's data; do not edit: change it there. -->
<html lang="${language}"${dir}${attributes}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${root}dist/desertion-story.css" />
    <link rel="stylesheet" href="${root}${sheet}" />
    <script ${script.includes('.classic.') ? 'defer' : 'type="module"'} src="${root}dist/${script}"></script>${head && `\n    ${head}`}
  </head>
  <body${bodyClass && ` class="${bodyClass}"`}>
${indent(body, 4)}
  </body>
</html>
`;
}

export function indent(text, spaces) {
  return text
    .trim()
    .split('\n')
    .map((line) => (line ? ' '.repeat(spaces) + line : line))
    .join('\n');
}

export function escapeHtml(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return String(text).replace(/[&<>"]/g, (sign) => entities[sign]);
}
