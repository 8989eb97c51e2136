import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Box, Room } from '../../charts/geometry.js';
import type { LabelRequest } from '../../charts/label.js';
import { languageOf, translate } from '../../languages/language.js';
import type { SliceController } from '../../scroll/slice-controller.js';
import { castFigures, type Need } from '../../story/need.js';
import type { Certainty, GraphicWords } from '../../story/story-data.js';
import type { Figure } from '../../story/story.js';
import { loadPart } from '../../support/load-part.js';
import { warnOnce } from '../../support/warn-once.js';
import { resetProof } from '../../theme/reset-proof.js';
import { tokens } from '../../theme/tokens.js';
import { graphicStyles } from './graphic.styles.js';
import { loadTable } from './load-table.js';
import { keepShape } from './keep-shape.js';
import { createMeasure } from './measure-line.js';
import { PaperController } from './paper-controller.js';
import { PictureSizeController } from './picture-size-controller.js';
import { renderFrame, type Frame } from './render-frame.js';
import { renderSvg } from './render-svg.js';
import { StoryController, storyInAttribute } from './story-controller.js';
import { createTeller, tellInWords, type Teller, type Telling } from './telling.js';

/** Whether a graphic stands alone (`undefined`), or in a story: shown just now, or waiting its turn. */
export type Staging = 'on' | 'off' | undefined;

/** What a graphic lays out for a state: its marks, the labels it asks for, and what they must not cover. */
export interface Drawing {
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
}

/**
 * What all graphics share: where the story comes from, which state is shown, the frame of headline,
 * picture, notes, source and table, and the room for the picture. A graphic adds its words, its
 * geometry and its marks.
 */
export abstract class GraphicElement<D extends Drawing> extends LitElement {
  static override styles = resetProof([tokens, graphicStyles]);
  static override properties: PropertyDeclarations = {
    state: {},
    src: {},
    label: {},
    theme: {},
    noTable: { type: Boolean, attribute: 'no-table' },
    noDownload: { type: Boolean, attribute: 'no-download' },
    values: {},
    story: storyInAttribute,
    // Kept from before the tag was defined, as all properties are; no picture follows it.
    progress: { attribute: false, hasChanged: () => false },
    staging: { attribute: false },
    tableView: { state: true },
    walkedState: { state: true },
  };

  /** The state to show; without one, a graphic alone walks through all of them. */
  state = '';
  /** The address of a story file in JSON that replaces or updates the built-in one. */
  src = '';
  /** The accessible name; without one, the headline is read first. */
  label = '';
  /** `auto` (the reader's preference, the default), `light` or `dark`. */
  theme = 'auto';
  /** Leaves out "show as table". */
  noTable = false;
  /** Leaves out "save or share". */
  noDownload = false;
  /** Figures that replace the built-in ones: `F5a=3250; F5b=3450`, a range as `F6=2..6`. */
  values = '';
  /** How much of its step had passed, 0–1, when a story told it last; kept up while progress is told. */
  progress = 0;
  /** Story data as an object, or as JSON in `data-story`; without `sources` it updates the built-in one. */
  story: unknown;
  /** Set by a story that shows this graphic on its stage and describes it in words. */
  staging: Staging;

  private tableView: Frame['tableView'];
  private walkedState = '';

  /** The states, in the order in which they are told. */
  protected abstract readonly order: readonly string[];
  /** The figures that it cannot do without, by their roles. */
  protected abstract readonly needs: readonly Need[];
  /** What the graphic says where the story does not say otherwise. No number is written in it. */
  protected abstract readonly words: GraphicWords;
  /** The keys of all labels that the graphic may carry: each keeps its element from state to state. */
  protected abstract readonly labelOrder: readonly string[];

  readonly #internals = this.attachInternals();
  readonly #data = new StoryController(this, () => [this.localName]);
  readonly #size = new PictureSizeController(this);
  readonly #paper = new PaperController(this, () => this.#frame);
  #slices: SliceController | undefined;
  #isSlicing = false;
  #teller: Teller | undefined;
  #frame: Frame | undefined;
  #tellings: ReadonlyMap<string, Telling> = new Map();
  #picture: unknown;
  #over: unknown;
  #shown = '';

  /** The states of this graphic, in order. */
  get states(): readonly string[] {
    return this.order;
  }

  /** The certainties that a reader meets here, for `certainty-key`. */
  get certainties(): readonly Certainty[] {
    const teller = this.#createTeller();
    return teller ? this.tabulate(teller).map(({ certainty }) => certainty) : [];
  }

  /** What the graphic shows in a state, in words; empty while it has no story. */
  describe(state: string): string {
    const teller = this.#createTeller();
    return teller ? tellInWords(teller.tell(this.#validState(state))) : '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepShape(this);
    this.noTable ||= this.hasAttribute('notable');
    this.noDownload ||= this.hasAttribute('nodownload');
  }

  /** Draws as it will stand on paper. */
  putOnPaper(): void {
    this.#paper.putOnPaper();
  }

  /** Draws at once, for what waits for no frame. */
  drawNow(): void {
    this.performUpdate();
    this.#size.measure();
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('staging')) this.#showStaging();
    this.#data.update();
    const teller = (this.#teller = this.#createTeller());
    if (!teller) return;
    const { room } = this.#size;
    this.#shown = this.#validState(this.state || this.walkedState);
    const states = this.states.length ? this.states : [''];
    this.#tellings = new Map(states.map((state) => [state, teller.tell(state)]));
    this.#picture = room && this.#drawPicture(teller, room);
  }

  protected override updated(): void {
    this.#size.observe(this.renderRoot.querySelector('.picture'));
    if (this.#walks && !this.#isSlicing) void this.#loadSlices();
    this.#slices?.slice(this.#walks ? this.states.length : 0);
  }

  protected override render(): TemplateResult {
    const frame = (this.#frame = this.#teller && this.#createFrame(this.#teller));
    return html`${this.#slices?.track} ${frame ? this.renderFigure(frame) : nothing}
      <slot ?hidden=${frame !== undefined} @slotchange=${this.#onSlotChange}></slot>`;
  }

  /**
   * Headline, picture, notes, source and table, for the state that is shown. A story that is told in
   * words gives its copies another.
   *
   * @ignore
   */
  renderFigure(frame: Frame): TemplateResult {
    return renderFrame(frame);
  }

  /** The figures of the table: those that the graphic needs, in their order. */
  protected tabulate({ figure }: Teller): readonly Figure[] {
    return this.needs.map(({ role }) => figure(role));
  }

  /** What a state looks like in the room there is, from left to right: geometry, no markup. */
  protected abstract draw(state: string, teller: Teller, room: Room): D;
  /** The marks of a drawing as SVG: only places what `draw` has worked out. */
  protected abstract renderMarks(drawing: D): unknown;
  /** What lies under the labels and is no SVG, for instance a canvas; it mirrors itself. */
  protected renderUnderlay(_drawing: D, _rightToLeft: boolean): unknown {
    return nothing;
  }

  /** What lies over the drawing as HTML, for graphics whose parts a reader can focus. */
  protected renderOver(_drawing: D): unknown {
    return nothing;
  }

  #createFrame(teller: Teller): Frame {
    return {
      teller,
      tellings: this.#tellings,
      label: this.label,
      staged: this.staging !== undefined,
      state: this.#shown,
      picture: this.#picture,
      over: this.#over,
      figures: this.tabulate(teller),
      noTable: this.noTable,
      noDownload: this.noDownload,
      tableView: this.tableView,
      toggleTable: this.#toggleTable,
    };
  }

  #createTeller(): Teller | undefined {
    const { story } = this.#data;
    if (!story) return undefined;
    const own = story.data.graphics?.[this.localName];
    const figures = castFigures(this.needs, own?.figures);
    const { language } = this.#data;
    const words = { ...translate(this.words, this.localName, languageOf(language)), ...own };
    return createTeller(story, { figures, words }, language, createMeasure(this.#size.setting));
  }

  #drawPicture(teller: Teller, room: Room): unknown {
    const drawing = this.draw(this.#shown, teller, room);
    this.#over = this.renderOver(drawing);
    const rightToLeft = this.matches(':dir(rtl)');
    const { labels, obstacles } = drawing;
    const picture = renderSvg(
      { room, labels, obstacles, rightToLeft, measure: teller.measure, order: this.labelOrder },
      this.renderMarks(drawing),
    );
    return [this.renderUnderlay(drawing, rightToLeft), picture];
  }

  /** A graphic that stands alone walks through its states, each a slice of its height. */
  async #loadSlices(): Promise<void> {
    this.#isSlicing = true;
    const part = await loadPart(this.localName, () => import('../../scroll/slice-controller.js'));
    this.#slices =
      part &&
      new part.SliceController(this, (index) => {
        this.walkedState = this.states[index] ?? '';
      });
  }

  async #showTable(): Promise<void> {
    this.tableView = await loadTable(this.renderRoot as ShadowRoot, this.localName);
  }

  get #walks(): boolean {
    return this.staging === undefined && !this.state;
  }

  /** Others can see how a graphic is staged only as a custom state: the host stays as it was written. */
  #showStaging(): void {
    const { states } = this.#internals;
    states.delete('staged');
    states.delete('waiting');
    if (this.staging) states.add('staged');
    if (this.staging === 'off') states.add('waiting');
  }

  #validState(state: string): string {
    if (this.states.includes(state)) return state;
    if (state && this.states.length)
      warnOnce(this.localName, `has no state "${state}". Use one of: ${this.states.join(', ')}.`);
    return this.#shown || (this.states[0] ?? '');
  }

  readonly #toggleTable = (): void => {
    if (this.tableView) this.tableView = undefined;
    else void this.#showTable();
  };

  readonly #onSlotChange = (): void => this.#data.childrenChanged();
}
