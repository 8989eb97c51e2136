import { toSentence } from '../../dist/figure/copy.js';
import { pictureWidths } from '../../dist/graphic/static.styles.js';
import { sourceLine } from '../../dist/words/words.js';
import { escapeHtml } from '../demo/render-page.mjs';
import { drawHatches, drawPicture } from './draw-picture.mjs';
import { graphicOf } from './element-in-node.mjs';
import { renderStaticClaims } from './static-claims.mjs';
import { copyOf, isRightToLeft } from './static-copy.mjs';
import { writeElastic, writeScaled } from './write-picture.mjs';

/** A graphic as it is before any script: what it says, its picture, and its figures as a table. */
export function renderStaticFigure(tag, { state, language = 'en', table }) {
  if (!graphicOf(tag).excerpt.states.length) return renderStaticClaims(tag, { language, table });
  const graphic = graphicOf(tag);
  const shown = state ?? graphic.excerpt.states[0] ?? '';
  const copy = copyOf(graphic, language);
  const said = copy.copyFor(shown);
  const all = graphic.excerpt.states.map((it) => copy.copyFor(it));
  const longest = (texts) => longestBy(texts, ({ length }) => length);
  const pictures = pictureWidths.map((width, i) =>
    drawFor({ tag, graphic, state: shown, language, copy, said, width }, i),
  );
  const source = ({ about }) =>
    sourceLine(
      about.map((id) => copy.figure(id).source),
      copy.story,
      copy.format,
    );
  const rooms = all.map((it) => ({
    notes: it.notes.map(({ text }) => text).join(' · '),
    brief: it.notes[0]?.text ?? '',
    source: source(it),
  }));
  // Both lines of one state: two that are long do not always stand together.
  const wide = longestBy(rooms, ({ notes, source: line }) => notes.length + line.length);
  const narrow = longestBy(rooms, ({ brief, source: line }) => brief.length + line.length);
  const [before, finding, after] = said.marked.map(escapeHtml);
  return `<div class="scrolly-static">
<figure lang="${language}" aria-label="${escapeHtml(said.headline)}">
${renderEyebrow(said, longest(all.map(writeEyebrow)), longest(all.map(writeBriefly)))}<p class="scrolly-headline" data-room="${escapeHtml(longest(all.map(({ headline }) => headline)))}"><span>${before}<em>${finding}</em>${after}</span></p>
<div class="scrolly-picture" role="img" aria-label="${escapeHtml(toSentence(said.picture))}">
${pictures.join('\n')}
</div>
<div class="scrolly-foot"><div class="scrolly-remarks" data-room="${inLines(wide.notes, wide.source)}" data-brief="${inLines(narrow.brief, narrow.source)}"><div>
<p class="scrolly-notes">${renderNotes(said)}</p>
<p class="scrolly-source">${escapeHtml(source(said))}</p>
</div></div></div>
</figure>
<div class="scrolly-table">
${table}
</div>
</div>`;
}

function drawFor({ tag, graphic, state, language, copy, said, width }, i) {
  const room = findRoom(width, said);
  const rightToLeft = isRightToLeft(language);
  const picture = drawPicture({ tag, state, copy, room, rightToLeft });
  const attributes = {
    'aria-hidden': 'true',
    width: '100%',
    height: Math.round(room.height),
    'font-family': 'system-ui,sans-serif',
    fill: 'currentColor',
    direction: rightToLeft ? 'rtl' : 'ltr',
    display: i ? 'none' : undefined,
  };
  if (picture.rows) return writeElastic(picture, room, attributes);
  const hatched = writeScaled(picture, room, attributes, hatchesFor(picture, graphic));
  // One that is not shown has hatches that are not shown either: each names its own.
  return hatched.replaceAll(/(id="|url\(#)hatch-/g, `$1scrolly-${width}-`);
}

function hatchesFor({ lines }, graphic) {
  return JSON.stringify(lines).includes('url(#hatch') ? drawHatches(graphic) : [];
}

/** What the words around a picture leave it, at a width of the graphic. */
function findRoom(width, { headline }) {
  const content = width - 40;
  const size = Math.min(Math.max(width * 0.042, 22), 30);
  const lines = Math.ceil((headline.length * size * 0.48) / content);
  const around = 40 + 22 + lines * size * 1.2 + 11 + 70;
  const height = Math.min(Math.max(width * 0.74, 416), 576) - around;
  return { width: content, height: Math.max(Math.round(height), 160), textScale: 1 };
}

const inLines = (...texts) => texts.map(escapeHtml).join('&#10;');

const longestBy = (items, lengthOf) => items.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));

/** The room that it takes in a state, as text. */
function writeEyebrow({ eyebrow }) {
  if (!eyebrow) return '';
  const names = eyebrow.certainties.map(({ name }) => name);
  return [eyebrow.scope, eyebrow.counted, ...names].join('\u2003');
}

/** The same without what is left out where there is little room. */
const writeBriefly = ({ eyebrow }) =>
  writeEyebrow({ eyebrow: eyebrow && { ...eyebrow, counted: '' } });

function renderEyebrow({ eyebrow }, room, brief) {
  if (!eyebrow) return '';
  const { scope, counted, certainties } = eyebrow;
  const names = certainties.map(
    ({ certainty, name }) => `<i data-certainty="${certainty}">${escapeHtml(name)}</i>`,
  );
  return `<div class="scrolly-over" data-room="${escapeHtml(room)}" data-brief="${escapeHtml(brief)}"><p class="scrolly-eyebrow"><span><em>${escapeHtml(scope)}</em>&ensp;<span class="scrolly-counted">${escapeHtml(counted)}</span></span> <span>${names.join(' ')}</span></p></div>\n`;
}

function renderNotes({ notes }) {
  return notes
    .map(({ text, derived }, i) => {
      const words = derived ? `<u>${escapeHtml(text)}</u>` : escapeHtml(text);
      return i ? `<span class="scrolly-more"> · ${words}</span>` : words;
    })
    .join('');
}
