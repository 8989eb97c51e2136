/* What a reader would find among the downloads. */

/** A file that was to be saved, and the address that it was under. */
export interface SavedFile {
  name: string;
  address: string;
  file: Promise<Blob>;
}

/** Takes what the page saves, instead of the browser, until `stop`. */
export function catchSavedFiles(): { files: SavedFile[]; stop(): void } {
  const own = HTMLAnchorElement.prototype.click;
  const files: SavedFile[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const file = fetch(this.href).then((response) => response.blob());
    files.push({ name: this.download, address: this.href, file });
  };
  return { files, stop: () => void (HTMLAnchorElement.prototype.click = own) };
}

/** Stands in for the clipboard until `stop`. */
export function standInForCopying(writeText: (text: string) => Promise<void>): { stop(): void } {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return { stop: () => void Reflect.deleteProperty(navigator, 'clipboard') };
}

/** Stands in for the platform's share sheet until `stop`; `undefined` where a platform has none. */
export function standInForSharing(
  share: ((data: ShareData) => Promise<void>) | undefined,
  canShare: (data: ShareData) => boolean = () => true,
): { stop(): void } {
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  Object.defineProperty(navigator, 'canShare', { configurable: true, value: canShare });
  const stop = () => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'canShare');
  };
  return { stop };
}
