/** A graphic as a story uses it: it tells other data than the built-in one where that is given. */
type Graphic = HTMLElement & { story: unknown };

/** A graphic keeps its element, and so its place and its motion, whatever else is rendered. */
export class GraphicPool {
  readonly #graphics = new Map<string, Graphic>();
  /** How often each tag has been used in this rendering: two sections may show the same graphic. */
  readonly #used = new Map<string, number>();

  /** To be called before each rendering. */
  begin(): void {
    this.#used.clear();
  }

  take(tag: string, story: unknown): HTMLElement {
    const turn = this.#used.get(tag) ?? 0;
    this.#used.set(tag, turn + 1);
    const key = `${tag} ${turn}`;
    const graphic = this.#graphics.get(key) ?? createGraphic(tag);
    this.#graphics.set(key, graphic);
    graphic.story = story;
    return graphic;
  }
}

function createGraphic(tag: string): Graphic {
  const graphic = document.createElement(tag) as Graphic;
  graphic.setAttribute('part', 'graphic');
  return graphic;
}
