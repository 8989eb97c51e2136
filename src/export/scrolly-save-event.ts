/** What a reader can take away. */
export type SaveFormat = 'png' | 'svg' | 'csv' | 'share';

/** A reader is about to save or share a graphic; `preventDefault()` stops it. */
export class ScrollySaveEvent extends Event {
  readonly format: SaveFormat;
  /** The state of the graphic that is taken away. */
  readonly state: string;

  constructor(format: SaveFormat, state: string) {
    super('scrolly-save', { bubbles: true, composed: true, cancelable: true });
    this.format = format;
    this.state = state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'scrolly-save': ScrollySaveEvent;
  }
}
