/*
 * What an author without `unfiltered_html` may try, by every way in, to have a script run for those who read the
 * post or edit it, or to have a browser ask another site for a story.
 */

const RUN = 'alert(document.domain)';
/** Another site: no browser here finds it, but its attempt to is seen. */
export const FOREIGN = 'evil.example';

const block = (attributes) =>
  `<!-- wp:desertion-story/story ${JSON.stringify(attributes)
    .replace(/--/g, '\\u002d\\u002d')
    .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    .replace(/\\"/g, '\\u0022')} /-->`;

/** Stands last in each post: once it is drawn, all before it has had its turn. */
const LAST = { tag: 'projection-meter', state: 'rate', label: 'The last' };

const SOURCES = JSON.stringify({
  sources: [{ id: 'S1', title: '<img src=x onerror=alert(1)>', url: `javascript:${RUN}` }],
  facts: [{ id: 'F2a', value: 72000, note: `</script><script>${RUN}</script>` }],
});

const byBlocks = {
  'a block of another tag': [
    'iframe',
    'script',
    'object',
    'a',
    'svg',
    'constructor',
    'scrolly-step',
  ].map((tag) => ({
    tag,
    src: `javascript:${RUN}`,
  })),
  'texts that end their attribute': [
    {
      tag: 'projection-meter',
      state: `" onmouseover="${RUN}`,
      theme: `"><script>${RUN}</script>`,
      language: `en" onfocus="${RUN}" autofocus tabindex="0`,
      label: `"><img src=x onerror=${RUN}>`,
      values: `"><img src=x onerror=${RUN}>`,
      className: `"><img src=x onerror=${RUN}>`,
      anchor: `"><img src=x onerror=${RUN}>`,
    },
  ],
  'attributes that are no texts': [
    {
      tag: ['iframe'],
      state: { a: 1 },
      chapters: [`"><img src=x onerror=${RUN}>`, 7],
      noTable: 'x',
    },
  ],
  'data that end their script': [
    { tag: 'projection-meter', data: SOURCES },
    { tag: 'projection-meter', data: `{"a":"</script><script>${RUN}</script>` },
  ],
  'addresses of scripts and of other sites': [
    `javascript:${RUN}`,
    `data:text/html,<script>${RUN}</script>`,
    `https://${FOREIGN}/story.json`,
    `//${FOREIGN}/story.json`,
    `https&#58;//${FOREIGN}/story.json`,
    `https&amp;#58;//${FOREIGN}/story.json`,
    `/\\${FOREIGN}/story.json`,
  ].map((src) => ({ tag: 'projection-meter', src })),
};

const byMarkup = {
  'handlers and scripts in tags': `<projection-meter state="rate" onclick="${RUN}" onmouseover="${RUN}"></projection-meter>
<scrolly-story onfocus="${RUN}" autofocus tabindex="0"><script>${RUN}</script><scrolly-step name="a" onanimationstart="${RUN}"><img src="x" onerror="${RUN}"><iframe srcdoc="<script>${RUN}</script>"></iframe><svg onload="${RUN}"></svg></scrolly-step></scrolly-story>`,
  'addresses in tags and in plain markup': `<projection-meter src="javascript:${RUN}"></projection-meter>
<projection-meter src="https://${FOREIGN}/story.json"></projection-meter>
<projection-meter src=" ht&#116;ps:/&#47;${FOREIGN}/story.json"></projection-meter>
<div data-scrolly="projection-meter" data-src="https://${FOREIGN}/story.json"></div>
<div class="is-scrolly-projection-meter has-scrolly-src-https://${FOREIGN}/story.json"></div>`,
  'data of an attribute': `<projection-meter data-story='${SOURCES}'></projection-meter><div data-scrolly="projection-meter" data-story='${SOURCES}'></div>`,
  'marks of the shield': `<div data-desertion-story-shield="1"></div><div data-desertion-story-shield="0.PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="></div><!--desertion-story-data-0-->`,
  // Each with a slash: otherwise the first would take all that follows for its body.
  shortcodes: `[desertion-story tag="script" src="javascript:${RUN}" /]

[desertion-story tag="projection-meter" onclick="${RUN}" label='"><img src=x onerror=${RUN}>' src="javascript:${RUN}" /]

[desertion-story tag="projection-meter" src="https://${FOREIGN}/story.json" /]

[desertion-story tag="projection-meter" src="https&#58;//${FOREIGN}/story.json" class="&quot; onclick=&quot;${RUN}" /]

[desertion-story tag="projection-meter"]<table onclick="${RUN}"><tr><td><img src="x" onerror="${RUN}">F2a</td></tr></table>[/desertion-story]

<a href="https://site.example/" title="[desertion-story label='x' onclick='${RUN}' /]">A link</a>`,
  'a frame and an embed': `<iframe src="javascript:${RUN}"></iframe><object data="javascript:${RUN}"></object>

javascript:${RUN}

[embed]javascript:${RUN}[/embed]`,
};

/** Each with the editor whose way of saving it takes. */
export const attacks = [
  ...Object.entries(byBlocks).map(([name, blocks]) => ({
    name,
    editor: 'block editor',
    content: [...blocks, LAST].map(block).join('\n\n'),
  })),
  ...Object.entries(byMarkup).flatMap(([name, markup]) => [
    {
      name,
      editor: 'block editor',
      content: `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->\n\n<!-- wp:shortcode -->\n${markup}\n<!-- /wp:shortcode -->\n\n${block(LAST)}`,
    },
    {
      name,
      editor: 'classic editor',
      content: `${markup}\n\n[desertion-story tag="projection-meter" state="rate" label="The last"]`,
    },
  ]),
];
