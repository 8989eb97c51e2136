export default function (config) {
  config.ignores.add('README.md');
  config.addPassthroughCopy('desertion-story');
  config.addShortcode('projectionMeter', (state, data) => {
    // Inside a script, the one thing that must not be written is the start of a tag.
    const json = JSON.stringify(data).replaceAll('<', '\\u003c');
    return `<projection-meter state="${state}">
<script type="application/json">${json}</script>
</projection-meter>`;
  });
  return { markdownTemplateEngine: 'njk' };
}
