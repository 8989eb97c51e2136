import { capitalize, toSentence } from '../../dist/figure/copy.js';
import { pictureWidths } from '../../dist/graphic/static.styles.js';
import { sourceLine } from '../../dist/words/words.js';
import { escapeHtml } from '../demo/render-page.mjs';
import { drawHatches, drawPicture } from './draw-picture.mjs';
import { graphicOf } from './element-in-node.mjs';
import { renderStaticClaims } from './static-claims.mjs';
import { copyOf, isRightToLeft, statesOf } from './static-copy.mjs';
import { writeElastic, writeScaled } from './write-picture.mjs';

/** Where nothing takes the place of a figure, two pictures do, and no room is kept for what is told later. */
const LIGHT_WIDTHS = [320, 600];

/**
 * A graphic as it is before any script: what it says, its picture, and its figures as a table. A light one is for
 * readers without script alone. It tells the built-in story, unless another is given.
 */
export function renderStaticFigure(
  tag,
  { state, language = 'en', table, isLight = false, story = undefined },
) {
  const graphic = graphicOf(tag);
  const states = statesOf(graphic, story);
  if (!states.length) return renderStaticClaims(tag, { language, table, story });
  const shown = state ?? states[0];
  const copy = copyOf(graphic, language, story);
  const said = copy.copyFor(shown);
  const rooms = isLight ? [] : states.filter((it) => it !== shown);
  const others = rooms.map((it) => copy.copyFor(it));
  const pictures = (isLight ? LIGHT_WIDTHS : pictureWidths).map((width, i) =>
    drawFor({ tag, graphic, state: shown, language, copy, said, width }, i),
  );
  return `<div class="scrolly-static">
<figure lang="${language}" aria-label="${escapeHtml(said.headline)}">
${renderPile(renderEyebrow(said), others.map(reserveEyebrow))}
${renderPile(renderHeadline(said), others.map(reserveHeadline))}
<div class="scrolly-picture" role="img" aria-label="${escapeHtml(toSentence(said.picture))}">
${pictures.join('\n')}
</div>
<div class="scrolly-foot">${renderPile(
    renderRemarks(said, copy),
    others.map((it) => reserveRemarks(it, copy)),
  )}</div>
</figure>
<div class="scrolly-table">
${table}
</div>
</div>`;
}

/** The words of one state, in the room of those of all. */
function renderPile(words, rooms) {
  return `<div class="scrolly-pile">${words}${[...new Set(rooms)].join('')}</div>`;
}

function drawFor({ tag, graphic, state, language, copy, said, width }, i) {
  const room = findRoom(width, said);
  const rightToLeft = isRightToLeft(language);
  const id = `scrolly-${tag}-${width}`;
  const picture = drawPicture({ tag, state, copy, room, rightToLeft, id });
  const attributes = {
    'data-from': width,
    'aria-hidden': 'true',
    width: '100%',
    height: Math.round(room.height),
    'font-family': 'system-ui,sans-serif',
    fill: 'currentColor',
    direction: rightToLeft ? 'rtl' : 'ltr',
    display: i ? 'none' : undefined,
  };
  if (picture.marks) return writeElastic(picture, room, attributes);
  const hatched = writeScaled(picture, room, attributes, hatchesFor(picture, graphic));
  // One that is not shown has hatches that are not shown either: each names its own.
  return hatched.replaceAll(/(id="|url\(#)hatch-/g, `$1${id}-`);
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

function renderEyebrow({ eyebrow }) {
  if (!eyebrow) return '';
  const { scope, counted, certainties } = eyebrow;
  const names = certainties.map(
    ({ certainty, name }) => `<i data-certainty="${certainty}">${escapeHtml(name)}</i>`,
  );
  return `<p class="scrolly-eyebrow"><span><em>${escapeHtml(scope)}</em>&ensp;<span class="scrolly-counted">${escapeHtml(counted)}</span></span> <span>${names.join(' ')}</span></p>`;
}

function reserveEyebrow({ eyebrow }) {
  if (!eyebrow) return '';
  const { scope, counted, certainties } = eyebrow;
  const names = certainties.map(({ name }) => name);
  return reserve('eyebrow', {
    room: `${scope}\u2002${counted}`,
    brief: `${scope}\u2002`,
    // A name keeps as much from the one before as it does in the sheet.
    'room-below': names.join(' \u2002'),
  });
}

function renderHeadline({ marked }) {
  const [before, finding, after] = marked.map(escapeHtml);
  return `<p class="scrolly-headline">${before}<em>${finding}</em>${after}</p>`;
}

function reserveHeadline({ marked }) {
  return reserve('headline', { room: marked.join('') });
}

function renderRemarks({ notes, about }, copy) {
  const written = notes.map(({ text, derived }, i) => {
    const words = derived ? `<u>${escapeHtml(text)}</u>` : escapeHtml(text);
    return i ? `<span class="scrolly-more"> · ${words}</span>` : words;
  });
  return `<div>
<p class="scrolly-notes">${written.join('')}</p>
<p class="scrolly-source">${escapeHtml(writeSource(about, copy))}</p>
</div>`;
}

function reserveRemarks({ notes, about }, copy) {
  const texts = notes.map(({ text }) => text);
  return reserve('remarks', {
    room: capitalize(texts.join(' · '), copy.format),
    brief: capitalize(texts[0] ?? '', copy.format),
    'room-below': writeSource(about, copy),
  });
}

/** Words that take room and are neither seen nor heard: an element without any, which the sheet fills. */
function reserve(name, texts) {
  const data = Object.entries(texts).map(([key, text]) => ` data-${key}="${escapeHtml(text)}"`);
  return `<span class="scrolly-${name}"${data.join('')}></span>`;
}

function writeSource(about, copy) {
  return sourceLine(
    about.map((id) => copy.figure(id).source),
    copy.story,
    copy.format,
  );
}
