import type { ReactiveController } from 'lit';
import type { ScrollReason } from '../scroll/scroll-state.js';
import { readAddress } from '../support/address.js';
import { loadPart } from '../support/load-part.js';
import type { LinkedHost, LinkTarget } from './linked-host.js';
import type * as DeepLinks from './links.lazy.js';

/**
 * Brings the reader to the step that the page's address names (`#story/step`), and keeps the address
 * of the step where they are. Only whether the address is this story's is looked at here; the rest is
 * loaded where it is.
 */
export class LinkController implements ReactiveController {
  readonly #host: LinkedHost;
  readonly #find: (step: string) => LinkTarget | undefined;
  /** Where the reader has come to, until it is written, and the page's address before. */
  #noted: { place: DeepLinks.Place; reason: ScrollReason; hash: string } | undefined;

  constructor(host: LinkedHost, find: (step: string) => LinkTarget | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this);
    this.#follow(true);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this);
  }

  handleEvent(): void {
    this.#follow(false);
  }

  /**
   * Writes the step that the reader has come to into the address; loading and resizing change no
   * address.
   */
  note(place: DeepLinks.Place, reason: ScrollReason): void {
    if (!place.story || reason === 'load' || reason === 'resize') return;
    const isWriting = this.#noted !== undefined;
    this.#noted = { place, reason, hash: this.#noted?.hash ?? location.hash };
    if (!isWriting) void this.#write();
  }

  /** Only the last place counts that the reader has come to while the part was being loaded. */
  async #write(): Promise<void> {
    const part = await this.#load();
    const { place, reason, hash } = this.#noted!;
    this.#noted = undefined;
    // A link that the reader has followed meanwhile goes before where they were.
    if (location.hash === hash) part?.noteAddress(this.#host, place, reason);
  }

  #follow(isLoad: boolean): void {
    const { story, step } = readAddress(location.hash) ?? {};
    if (!step || story !== this.#host.name) return;
    void this.#load().then((it) => it?.followLink(this.#host, () => this.#find(step), isLoad));
  }

  #load(): Promise<typeof DeepLinks | undefined> {
    return loadPart(this.#host.localName, () => import('./links.lazy.js'));
  }
}
