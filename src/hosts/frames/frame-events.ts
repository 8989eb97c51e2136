/** Sent by a frame when the story in it has come to another place that an address can name. */
export class FramePlaceEvent extends Event {
  /** The fragment that names the place, with its `#`. */
  readonly hash: string;

  constructor(hash: string) {
    super('scrolly-frame-place', { bubbles: true });
    this.hash = hash;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'scrolly-frame-place': FramePlaceEvent;
  }
}
