/*
 * What content systems make of the markup that an author writes. Each comment names the system, what
 * was written there, and what was done to it. Where a version is named, its own filters were run, and
 * this is what they put out, byte for byte.
 */

/**
 * WordPress 6.5, classic editor, administrator: tags with blocks in them, on lines of their own.
 * `wpautop` takes unknown tags for words; each `</p>` after a step closes the story, too.
 */
export const classicEditorBlocks = `<p><scrolly-story name="ranks"><br />
<desertion-timeline></desertion-timeline><br />
<scrolly-step name="list" state="document"></p>
<h3>One list</h3>
<p>It names them.</p>
<p></scrolly-step><br />
<scrolly-step name="year" state="2024"></p>
<h3>One year</h3>
<p>It grows.</p>
<p></scrolly-step><br />
<scrolly-step name="pace" state="pace"></p>
<p>It grows faster.</p>
<p></scrolly-step><br />
</scrolly-story></p>
<p>After the story.</p>
`;

/** The same editor: a single step. */
export const classicEditorOneStep = `<p><scrolly-story name="ranks"><br />
<desertion-timeline></desertion-timeline><br />
<scrolly-step name="list" state="document"></p>
<h3>One list</h3>
<p>It names them.</p>
<p></scrolly-step><br />
</scrolly-story></p>
<p>After the story.</p>
`;

/** The same editor: blank lines between the tags. The story is closed before anything is in it. */
export const classicEditorBlankLines = `<p><scrolly-story name="ranks"></p>
<p><desertion-timeline></desertion-timeline></p>
<p><scrolly-step name="list" state="document">One list names them.</scrolly-step></p>
<p><scrolly-step name="year" state="2024">It grows.</scrolly-step></p>
<p></scrolly-story></p>
<p>After the story.</p>`;

/** The same editor: all on one line, nothing but words in the steps. It comes through whole. */
export const classicEditorOneLine = `<p><scrolly-story name="ranks"><desertion-timeline></desertion-timeline><scrolly-step name="list" state="document">One list names them.</scrolly-step><scrolly-step name="year" state="2024">It grows.</scrolly-step></scrolly-story></p>
<p>After the story.</p>
`;

/** The same editor: JSON with blank lines and with paragraphs in it. */
export const classicEditorJson = `<p><desertion-timeline><br />
<script type="application/json">
{</p>
<p>  "facts": [</p>
<p>    {"id": "F5a", "value": 3250, "note": "</p>
<p>One.</p>
<p>Two.</p>
<p>"}
  ]
}
</script><br />
</desertion-timeline></p>
`;

/** WordPress 6.5, Custom HTML block: `wptexturize` takes what stands between < and > for a tag. */
export const texturizedJson = `<desertion-timeline><script type="application/json">
{"facts":[{"id":"F5a","value":3250,"note":"1 < 2 &#038; 3 > 2"}]}
</script></desertion-timeline>
`;

/**
 * WordPress 6.5, Custom HTML block, author: `kses` lets plain markup through, with its data, and
 * takes tags and scripts away; what stood in a script would be left as words.
 */
export const authorMarkup = `<div data-scrolly="scrolly-story" data-name="ranks">
<figure data-scrolly="desertion-timeline" data-values="F5a=3250; F5b=3450" style="--scrolly-accent: teal"></figure>
<section data-step="list" data-state="document"><h3>One list</h3><p>It names them.</p></section>
<section data-step="year" data-state="2024">

It grows.

</section>
</div>
Gone.
<div data-scrolly="desertion-timeline" data-story='{"facts":[{"id":"F5a","value":3250}]}'>One list names them.</div>
<p>It grew by <span data-scrolly="story-figure" data-fact="F5a">some</span>.</p>
<a data-scrolly="projection-meter" data-state="rate" href="https://example.org/story">Read the story</a>
`;

/** The same markup by the same author, in the classic editor: paragraphs and breaks besides. */
export const authorClassicMarkup = `<div data-scrolly="scrolly-story" data-name="ranks">
<figure data-scrolly="desertion-timeline" data-values="F5a=3250; F5b=3450" style="--scrolly-accent: teal"></figure>
<section data-step="list" data-state="document">
<h3>One list</h3>
<p>It names them.</p>
</section>
<section data-step="year" data-state="2024">
<p>It grows.</p>
</section>
</div>
<p>Gone.</p>
<div data-scrolly="desertion-timeline" data-story='{"facts":[{"id":"F5a","value":3250}]}'>One list names them.</div>
<p>It grew by <span data-scrolly="story-figure" data-fact="F5a">some</span>.</p>
<p><a data-scrolly="projection-meter" data-state="rate" href="https://example.org/story">Read the story</a></p>
`;

/** CommonMark (Hugo, Eleventy, Astro, Ghost's Markdown card): a blank line in a step ends the HTML. */
export const commonMarkBlankLine = `<scrolly-story name="ranks">
<desertion-timeline></desertion-timeline>
<scrolly-step name="list" state="document">
One list.
<p>It names them.
</scrolly-step>
<scrolly-step name="year" state="2024">
It grows.
</scrolly-step>
<scrolly-step name="pace" state="pace"></p>
<h2>Faster</h2>
<p>It grows <em>faster</em>.</p>
</scrolly-step>
</scrolly-story>
<p>After the story.</p>
`;

/** CommonMark: each step on one line. */
export const commonMarkOneLine = `<scrolly-story name="ranks">
<p><desertion-timeline></desertion-timeline></p>
<p><scrolly-step name="list" state="document">One list <em>names</em> them.</scrolly-step></p>
<p><scrolly-step name="year" state="2024">It grows.</scrolly-step></p>
</scrolly-story>
<p>After the story.</p>
`;

/** CommonMark: every tag on a line of its own between blank lines, with Markdown in the steps. */
export const commonMarkBlocks = `<scrolly-story name="ranks">
<p><desertion-timeline></desertion-timeline></p>
<scrolly-step name="list" state="document">
<h2>One list</h2>
<p>It names <strong>them</strong>.</p>
</scrolly-step>
<scrolly-step name="year" state="2024">
<p>It grows.</p>
</scrolly-step>
</scrolly-story>
<p>After the story.</p>
`;

/** Table block of WordPress, as its editor saves it: an author types the classes into a field. */
export const tableBlock = `<figure class="wp-block-table alignwide is-scrolly-desertion-timeline has-scrolly-state-2024"><table><thead><tr><th>id</th><th>value</th></tr></thead><tbody><tr><td>F5a</td><td>3,250</td></tr></tbody></table><figcaption class="wp-element-caption">Cases by year</figcaption></figure>`;

/** Group blocks of WordPress with paragraphs in them, and a table, as a theme shows them: no HTML was typed. */
export const groupBlocks = `<div class="wp-block-group alignfull is-scrolly-story is-layout-constrained wp-block-group-is-layout-constrained"><div class="wp-block-group__inner-container">
<figure class="wp-block-table is-scrolly-desertion-timeline"><table><tbody><tr><td>id</td><td>value</td></tr><tr><td>F5a</td><td>3,250</td></tr></tbody></table></figure>



<div class="wp-block-group is-scrolly-step has-scrolly-name-list has-scrolly-state-document is-layout-flow wp-block-group-is-layout-flow"><div class="wp-block-group__inner-container">
<p>One list names them.</p>
</div></div>



<div class="wp-block-group is-scrolly-step has-scrolly-name-year has-scrolly-state-2024 is-layout-flow wp-block-group-is-layout-flow"><div class="wp-block-group__inner-container">
<p>It grows.</p>
</div></div>
</div></div>`;

/** sanitize-html 2.17 as it comes: of all markup, only the table and the link are left. */
export const sanitizeHtml = `<div><table><tr><th>id</th><th>value</th></tr><tr><td>F5a</td><td>3250</td></tr></table></div>

<p><a href="https://example.org/story.html#scrolly-desertion-timeline">The cases, year by year</a></p>
`;
