/* What authors write, and what their readers are to have of it. */

/** A story as a person pastes it: on many lines, with empty ones between, and paragraphs of its own. */
const COMPOSED = `<scrolly-story name="ranks">
  <desertion-timeline></desertion-timeline>
  <projection-meter></projection-meter>

  <scrolly-step name="list" graphic="desertion-timeline" state="document">
    <h3>A list</h3>
    <p>One document lists "thousands" of deserters.</p>
  </scrolly-step>

  <scrolly-step name="pace" graphic="desertion-timeline" state="pace">
    <p>Month for month, there are more of them.</p>

    <p>Twice as many, nearly.</p>
  </scrolly-step>

  <scrolly-step name="year" graphic="projection-meter" state="year-end">
    And what a year of it would come to.
  </scrolly-step>
</scrolly-story>`;

/** The same without any tag of ours, as WordPress lets an author write it. */
const PLAIN = `<section data-scrolly="scrolly-story">
<figure data-scrolly="projection-meter"></figure>
<section data-step="rate" data-state="rate"><p>A month.</p></section>
<section data-step="year" data-state="year-end"><p>A year.</p></section>
</section>`;

const TABLE = `<table>
<tr><th>id</th><th>value</th></tr>
<tr><td>F2a</td><td>72,000</td></tr>
</table>`;

/** The tags of the story with words of the author's, the paragraphs inside its steps and no others. */
const composed = {
  stories: [['list', 'pace', 'year']],
  graphics: ['desertion-timeline', 'projection-meter'],
  text: ['One document lists', 'Twice as many, nearly.', 'And what a year of it would come to.'],
};
const meter = { graphics: ['projection-meter'] };
/** In place of the built-in 70,000. */
const ownFigure = { ...meter, words: '72,000' };

const block = (attributes) =>
  `<!-- wp:desertion-story/story ${JSON.stringify(attributes).replaceAll('&', '\\u0026').replaceAll('<', '\\u003c').replaceAll('--', '\\u002d\\u002d')} /-->`;
export const asStory = block;
const html = (markup) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;
const shortcode = (text) => `<!-- wp:shortcode -->\n${text}\n<!-- /wp:shortcode -->`;

const DATA = JSON.stringify({
  facts: [{ id: 'F2a', value: 72000, note: 'As [caption]R&D[/caption] "said": 1 < 2 & 3 > 2' }],
});

/** In the block editor, as it saves. */
export const blockWays = [
  {
    name: 'block, whole story',
    content: block({ tag: 'desertion-story', align: 'wide' }),
    whole: true,
  },
  {
    name: 'block, two chapters',
    content: block({ tag: 'desertion-story', chapters: ['list', 'pace'] }),
    chapters: ['list', 'pace'],
  },
  {
    name: 'block, one graphic in one state',
    content: block({ tag: 'projection-meter', state: 'rate' }),
    ...meter,
  },
  {
    name: 'block, own JSON',
    content: block({ tag: 'projection-meter', data: DATA }),
    ...ownFigure,
  },
  {
    name: 'shortcode block',
    content: shortcode('[desertion-story tag="projection-meter" state="rate" values="F2a=72000"]'),
    ...ownFigure,
  },
  { name: 'tags in a Custom HTML block', content: html(COMPOSED), ...composed },
];

/** In the classic editor, through its form. */
export const classicWays = [
  {
    name: 'one childless tag',
    content: 'Before.\n\n<desertion-story></desertion-story>\n\nAfter.',
    whole: true,
  },
  { name: 'composed tags on many lines', content: `Before.\n\n${COMPOSED}\n\nAfter.`, ...composed },
  {
    name: 'a table of data in a tag',
    content: `<projection-meter state="rate">\n\n${TABLE}\n\n</projection-meter>`,
    ...ownFigure,
  },
  {
    name: 'shortcode',
    content:
      'Before.\n\n[desertion-story tag="projection-meter" values="F2a=72000" no-table]\n\nAfter.',
    ...ownFigure,
  },
  {
    name: 'shortcode with a table',
    content: `[desertion-story tag="projection-meter"]\n${TABLE}\n[/desertion-story]`,
    ...ownFigure,
  },
  {
    name: 'shortcode in curly quotes',
    content: '[desertion-story tag=“projection-meter” state=“rate”]',
    ...meter,
  },
];

/** Without the plugin, in both editors. */
export const plainWays = [
  { name: 'plain markup', content: PLAIN, stories: [['rate', 'year']], ...meter },
  {
    name: 'a division with figures',
    content:
      '<div data-scrolly="projection-meter" data-state="rate" data-values="F2a=72000"></div>',
    ...ownFigure,
  },
  {
    name: 'a table',
    content: TABLE.replace('<table', '<table data-scrolly="projection-meter" data-state="rate"'),
    ...ownFigure,
  },
];

/** Without the plugin and without HTML: blocks with a class, as the block editor saves them. */
export const classWays = [
  {
    name: 'groups with classes',
    content: group(
      'is-scrolly-story',
      group('is-scrolly-projection-meter', ''),
      group('is-scrolly-step has-scrolly-name-rate has-scrolly-state-rate', paragraph('A month.')),
      group(
        'is-scrolly-step has-scrolly-name-year has-scrolly-state-year-end',
        paragraph('A year.'),
      ),
    ),
    stories: [['rate', 'year']],
    text: ['A month.', 'A year.'],
    ...meter,
  },
  {
    name: 'a table with a class',
    content: `<!-- wp:table {"className":"is-scrolly-projection-meter has-scrolly-state-rate"} -->
<figure class="wp-block-table is-scrolly-projection-meter has-scrolly-state-rate"><table><thead><tr><th>id</th><th>value</th></tr></thead><tbody><tr><td>F2a</td><td>72,000</td></tr></tbody></table></figure>
<!-- /wp:table -->`,
    ...ownFigure,
  },
];

function group(className, ...children) {
  const attributes = JSON.stringify({ className, layout: { type: 'constrained' } });
  return `<!-- wp:group ${attributes} -->
<div class="wp-block-group ${className}">${children.join('\n\n')}</div>
<!-- /wp:group -->`;
}

function paragraph(text) {
  return `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
}

/** An address on a line of its own, as the block editor saves what it has found there. */
export const asEmbed = (url) =>
  `<!-- wp:embed {"url":"${url}","type":"rich"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;

/** The whole story and a composed one on one page. */
export const bothStories = `${blockWays[0].content}\n\n${html(COMPOSED)}`;

export const asBlock = (content) => html(content);
