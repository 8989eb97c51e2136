import { html, render } from 'lit';
import { certaintyMarkStyles, renderCertaintyMark } from '../figure/certainty-mark.js';
import type { FigureView } from '../figure/figure-view.js';
import { translate } from '../languages/language.js';
import type { Figure } from '../story/figure.js';
import type { Certainty } from '../story/story-data.js';
import { certainties } from '../story/vocabulary.js';
import { addSheets } from '../support/adopted-sheets.js';
import { screenPalette } from '../theme/palettes.js';
import { tokens } from '../theme/tokens.js';
import { certaintyNames } from '../words/certainty-words.js';
import { keyWords } from '../words/key-words.js';
import { certaintyWord } from '../words/words.js';
import { graphicOnPageStyles, pageStyles } from './page.styles.js';
import type { PageSize } from './page-sizes.js';

/** A graphic of ours: it draws at once when it is asked to. */
type Drawn = HTMLElement & { drawNow(): void };

/** The part of a page that its picture has at least, where words can give way. */
const PICTURE_PART = 0.5;

/** The notes that a brief page keeps, as a narrow graphic does. */
const BRIEF_NOTES = 2;

/** How many words stand around the picture: the first that leaves it room is taken. */
const looks = [
  { plain: false, brief: false },
  { plain: true, brief: false },
  { plain: true, brief: true },
];

/**
 * Lays a graphic out anew on a page, as it is now, and reads what it looks like there. The page is
 * in the graphic's own shadow root, where language, direction, fonts and colours are its own and no
 * style of the site's reaches; nobody sees it, and it is gone at the end.
 */
export function withPage<Result>(
  graphic: HTMLElement,
  view: FigureView,
  size: PageSize,
  read: (page: HTMLElement) => Result,
): Result {
  const hidden = document.createElement('div');
  Object.assign(hidden, { inert: true, ariaHidden: 'true' });
  hidden.style.cssText =
    'position: absolute; inset: 0; overflow: hidden; opacity: 0; pointer-events: none';
  const page = document.createElement('div');
  const scheme = schemeOf(graphic);
  page.style.cssText = `inline-size: ${size.width}px; block-size: ${size.height}px; color-scheme: ${scheme}; --scrolly-scheme: ${scheme}; ${screenPalette}`;
  hidden.append(page);
  graphic.shadowRoot!.append(hidden);
  try {
    fillPage(page, graphic, view, size);
    return read(page);
  } finally {
    hidden.remove();
  }
}

function fillPage(page: HTMLElement, graphic: HTMLElement, view: FigureView, size: PageSize): void {
  const root = page.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, certaintyMarkStyles, pageStyles].map((it) => it.styleSheet!);
  const clone = document.createElement(graphic.localName) as Drawn;
  clone.className = 'graphic';
  // The export is for others, too: forced colours and contrast of this reader's system stay out of
  // it.
  clone.style.cssText = screenPalette;
  // The story as the graphic has already read it; `density` gives a canvas one pixel for each pixel
  // of the export.
  const { story } = view.copy;
  const { state } = view;
  Object.assign(clone, { story, state, noTable: true, noDownload: true, density: size.scale });
  const key = document.createElement('ul');
  root.append(clone, key);
  addSheets(clone.shadowRoot!, graphicOnPageStyles.styleSheet!);
  clone.drawNow();
  const picture = clone.shadowRoot!.querySelector('.picture');
  if (!picture) throw new Error('the copy has not been drawn');
  for (const { plain, brief } of looks) {
    render(
      findCertainties(view, clone, brief).map((it) => renderEntry(it, view)),
      key,
    );
    key.classList.toggle('plain', plain);
    clone.toggleAttribute('data-brief', brief);
    if (picture.clientHeight >= size.height * PICTURE_PART) break;
  }
  clone.drawNow();
}

/** The certainties that the page speaks of, in the order of the grammar. */
function findCertainties(view: FigureView, clone: Drawn, isBrief: boolean): Certainty[] {
  const { figures, copy, stateCopies, state } = view;
  const { story, format, figure } = copy;
  const stateCopy = stateCopies.get(state);
  const notes = (stateCopy?.notes ?? []).slice(0, isBrief ? BRIEF_NOTES : undefined);
  const labels = [...clone.shadowRoot!.querySelectorAll('.picture text')];
  const said = [...notes.map(({ text }) => text), ...labels.map((it) => it.textContent)];
  const isTold = (it: Figure): boolean => {
    const word = certaintyWord(it, story, format);
    return said.some((text) => text.includes(word));
  };
  const about = stateCopy?.about.map(figure) ?? [];
  const found = new Set([...about, ...figures.filter(isTold)].map(({ certainty }) => certainty));
  return certainties.filter((certainty) => found.has(certainty));
}

function renderEntry(certainty: Certainty, { copy }: FigureView): unknown {
  const { language } = copy.format;
  const name = translate(certaintyNames, 'certainty-words', language)[certainty];
  const meaning = translate(keyWords, 'key-words', language)[certainty];
  return html`<li>
    ${renderCertaintyMark(certainty)}<span>${name}</span><span class="meaning">${meaning}</span>
  </li>`;
}

/** Light as paper is, unless the graphic or its site has only one scheme. */
function schemeOf(graphic: HTMLElement): 'light' | 'dark' {
  const scheme = getComputedStyle(graphic).getPropertyValue('--scrolly-scheme').trim();
  return scheme === 'dark' ? 'dark' : 'light';
}
