import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isBrought, languageOf, loadLanguage, toldIn } from '../languages/language.js';
import { unwatchLanguage, watchLanguage } from '../support/language-watch.js';
import { declaredLanguage, nearestLanguage } from '../support/nearest-language.js';

/**
 * Knows the language that its host stands in, and loads the words for it. Where a page says nothing,
 * words are English; numbers of a story of the author's own are in the browser's language.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #changed: () => void;
  #declared: string | undefined;
  #hasLooked = false;

  /** @param changed called when the words are there, at once on connection or later, and when they are others */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** What the page says, or the browser. */
  get nearest(): string {
    return nearestLanguage(this.#host);
  }

  /** The language of the built-in words, and of numbers among them. */
  get told(): string {
    return toldIn(this.#declared);
  }

  /** The language of the built-in words alone, without its region. */
  get words(): string {
    return languageOf(this.#declared ?? 'en');
  }

  hostConnected(): void {
    watchLanguage(this.#onChange);
    this.#look();
  }

  hostDisconnected(): void {
    unwatchLanguage(this.#onChange);
  }

  #look(): void {
    const declared = declaredLanguage(this.#host);
    if (this.#hasLooked && declared === this.#declared) return;
    this.#hasLooked = true;
    this.#declared = declared;
    const loading = loadLanguage(declared ?? 'en');
    // In the page's own language from the first picture on; in English until a file of the page's own comes.
    if (!loading || isBrought(declared ?? 'en')) this.#changed();
    void loading?.then(() => declared === this.#declared && this.#changed());
  }

  readonly #onChange = (): void => {
    this.#look();
    // The direction may be another.
    this.#host.requestUpdate();
  };
}
