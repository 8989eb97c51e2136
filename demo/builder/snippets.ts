import { type Embed, WHOLE } from './embed.js';
import { hideSigns, writeAttributes, writeJson, writeTag, writeValues } from './write-markup.js';

/** Where the built files are, and the hash of each, by its path there. */
export interface Files {
  /** Ends with a slash. */
  base: string;
  hashes: Readonly<Record<string, string>>;
  /** What each tag's own file imports, by the tag, as paths there. */
  preload: Readonly<Record<string, readonly string[]>>;
}

/** A way to bring the embed into a page. */
export interface Host {
  id: string;
  label: string;
  /** What the author has to know or do besides. */
  note: string;
  write(embed: Embed, files: Files): string;
}

const NEEDS_ADDRESS =
  'Your data does not fit into this snippet: save it as a file and give its address above.';

const NEEDS_PAGE =
  'The page for frames shows all states with the built-in data. For your own choice, put the module snippet into a page of your own, write data-scrolly-framed on its html tag, and frame that.';

const TAKES_PICTURES_AWAY =
  'This way lets no picture through, or has its own: the snippet has none. With the script, readers see it all the same.';

/** Where markup inside the tag stays as it is. */
const HOLDS_PICTURES = ['module', 'one-file', 'classic', 'markdown', 'hugo', 'jekyll'];

const BUNDLE = 'The script is needed once on a page, however many tags there are.';

export const hosts: readonly Host[] = [
  {
    id: 'module',
    label: 'Any page: module',
    note: `For pages that you write yourself, and for systems that leave HTML alone (a Ghost HTML card, a WordPress Custom HTML block by an administrator). ${BUNDLE}`,
    write: (embed, files) =>
      [link(files), script(files, 'desertion-story.js', { type: 'module' }), writeTag(embed)].join(
        '\n',
      ),
  },
  {
    id: 'one-file',
    label: 'Any page: one graphic alone',
    note: 'The least to download, for a page with one graphic and no other. It names files of this version: copy it anew with the next. The whole story has the module.',
    write: (embed, files) =>
      [link(files), ...writeOwnFile(embed.tag, files), writeTag(embed)].join('\n'),
  },
  {
    id: 'classic',
    label: 'Any page: classic script',
    note: `For pages where modules are blocked, such as a sandboxed frame. ${BUNDLE}`,
    write: (embed, files) =>
      [
        link(files),
        script(files, 'desertion-story.classic.js', { defer: '' }),
        writeTag(embed),
      ].join('\n'),
  },
  {
    id: 'wordpress-block',
    label: 'WordPress: block',
    note: 'With the plugin. Paste it into the code editor of the post, as any author may.',
    write: writeBlock,
  },
  {
    id: 'wordpress-shortcode',
    label: 'WordPress: shortcode',
    note: 'With the plugin, in the classic editor or a shortcode block.',
    write: (embed) => `[desertion-story${writeParameters(embed)}]`,
  },
  {
    id: 'wordpress-classic',
    label: 'WordPress: classic editor',
    note: 'For an administrator or an editor, in the “Text” tab, where the site loads the script. Keep it on one line.',
    write: (embed: Embed): string => {
      const { inside: _, ...line } = embed;
      return writeTag(writeValues(line.data) ? withoutBrackets(line) : line);
    },
  },
  {
    id: 'plain-markup',
    label: 'Plain markup, for authors',
    note: 'Where tags and scripts are removed from what you write. The site has to load the script. Write between the tags what readers get without it.',
    write: writePlainMarkup,
  },
  {
    id: 'markdown',
    label: 'Markdown',
    note: 'Leave no blank line inside, and no space before the first line. The page’s template loads the script.',
    write: (embed) => `<div>\n${writeTag(embed)}\n</div>`,
  },
  {
    id: 'mdx',
    label: 'MDX or JSX',
    note: 'Where desertion-story/define.js is imported once, in the client.',
    write: writeJsx,
  },
  {
    id: 'hugo',
    label: 'Hugo shortcode',
    note: 'With the shortcode of our recipe, layouts/shortcodes/story.html, which lets the tag through as it is.',
    write: (embed) => `{{< story >}}\n${writeTag(embed)}\n{{< /story >}}`,
  },
  {
    id: 'jekyll',
    label: 'Jekyll',
    note: 'In a page or post. Liquid leaves alone what stands in “raw”.',
    write: (embed) => `{% raw %}\n${writeTag(embed)}\n{% endraw %}`,
  },
  {
    id: 'iframe',
    label: 'Frame',
    note: 'For systems that let only a frame through. With the script, the story scrolls with your page; without it, it scrolls in its frame.',
    write: writeFrame,
  },
];

/** What an author should know before copying, where a host's snippet cannot hold all of the embed. */
export function findLoss(host: Host, { attributes, data, inside }: Embed): string | undefined {
  if (inside && !HOLDS_PICTURES.includes(host.id)) return TAKES_PICTURES_AWAY;
  if (host.id === 'iframe' && (data !== undefined || Object.keys(attributes).length))
    return NEEDS_PAGE;
  const isClosed = host.id === 'wordpress-shortcode' && data !== undefined && !writeValues(data);
  return isClosed ? NEEDS_ADDRESS : undefined;
}

function link({ base, hashes }: Files): string {
  const sheet = 'desertion-story.css';
  return `<link${writeAttributes({ rel: 'stylesheet', href: base + sheet, ...seal(hashes[sheet]) })}>`;
}

/** A graphic's own file, and what that imports, to come together with it. */
function writeOwnFile(tag: string, files: Files): string[] {
  const { base, hashes, preload } = files;
  const needed = tag === WHOLE ? undefined : preload[tag];
  if (!needed) return [script(files, 'desertion-story.js', { type: 'module' })];
  const links = needed.map(
    (file) =>
      `<link${writeAttributes({ rel: 'modulepreload', href: base + file, ...seal(hashes[file]) })}>`,
  );
  return [...links, script(files, `elements/${tag}.js`, { type: 'module' })];
}

function script({ base, hashes }: Files, file: string, kind: Record<string, string>): string {
  const attributes = writeAttributes({ ...kind, src: base + file, ...seal(hashes[file]) });
  return `<script${attributes.replace('=""', '')}></script>`;
}

/** Lets a browser refuse a file that is not the one meant. */
function seal(hash: string | undefined): Record<string, string> {
  return hash ? { integrity: hash, crossorigin: 'anonymous' } : {};
}

/** Values that fit an attribute, instead of data that does not. */
function withoutBrackets({ tag, attributes, data }: Embed): Embed {
  const values = writeValues(data);
  return { tag, attributes: values ? { ...attributes, values } : attributes };
}

/** For what stands in brackets of a host's own, and is told the tag. */
function writeParameters(embed: Embed): string {
  const { tag, attributes } = withoutBrackets(embed);
  return writeAttributes({ tag, ...attributes });
}

/** As WordPress writes it: no dashes that would end the comment, nothing that a filter would change. */
function writeBlock({ tag, attributes, data }: Embed): string {
  const { chapters, lang, theme, state, src } = attributes;
  const written = {
    tag,
    state,
    chapters: chapters?.split(' '),
    language: lang,
    theme,
    src,
    data: data === undefined ? undefined : JSON.stringify(data),
  };
  const json = hideSigns(JSON.stringify(written)).replace(/--/g, '\\u002d\\u002d');
  return `<!-- wp:desertion-story/story ${json} /-->`;
}

const OF_ANY_ELEMENT = ['lang', 'dir'];

function writePlainMarkup({ tag, attributes, data }: Embed): string {
  const names = Object.entries(attributes).map(
    ([name, value]) => [OF_ANY_ELEMENT.includes(name) ? name : `data-${name}`, value] as const,
  );
  const story =
    data === undefined ? '' : ` data-story='${writeJson(data).replace(/'/g, '\\u0027')}'`;
  return `<div${writeAttributes({ 'data-scrolly': tag, ...Object.fromEntries(names) })}${story}></div>`;
}

/** Braces and tags in text are code there: the data is a string in a template. */
function writeJsx({ tag, attributes, data }: Embed): string {
  const start = `<${tag}${writeAttributes(attributes)}`;
  if (data === undefined) return `${start} />`;
  const text = writeJson(data).replace(/[\\`]|\$(?=\{)/g, '\\$&');
  return `${start}>\n  <script type="application/json">{\`${text}\`}</script>\n</${tag}>`;
}

/** Each tag has a page for frames among the built files, with every state of it and the built-in data. */
function writeFrame({ tag }: Embed, files: Files): string {
  const src = `${files.base}oembed/${tag}.html`;
  const frame = writeAttributes({
    src,
    title: TITLE,
    loading: 'lazy',
    width: '100%',
    height: '720',
  });
  return [
    `<div data-scrolly-frame><iframe${frame}></iframe></div>`,
    script(files, 'frame-host.js', { async: '' }),
  ].join('\n');
}

const TITLE = 'Desertion in the Russian army, told by scrolling';
