import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { StoryController } from '../author-data/story-controller.js';
import type { Box, Room } from '../charts/geometry.js';
import type { LabelRequest } from '../charts/label.js';
import { type Copy, createCopy, type StateCopy, writeInWords } from '../figure/copy.js';
import { type FigureView } from '../figure/figure-view.js';
import { StateCopies } from '../figure/state-copies.js';
import { languageOf, translate } from '../languages/language.js';
import { type GraphicExcerpt, tellExcerpt } from '../story/article/excerpt.js';
import type { Figure } from '../story/figure.js';
import type { Certainty, GraphicWords } from '../story/story-data.js';
import { warnOnce } from '../support/warn-once.js';
import { resetProof } from '../theme/reset-proof.js';
import { tokens } from '../theme/tokens.js';
import { watchForReset } from '../theme/watch-for-reset.js';
import { graphicStyles } from './graphic.styles.js';
import { GraphicAttributes } from './graphic-attributes.js';
import { createMeasure } from './measure-line.js';
import { PictureSizeController } from './picture-size-controller.js';
import { renderFigure } from './render-figure.js';
import { renderSvg } from './render-svg.js';
import { ToolsController } from './tools-controller.js';
import { Turn } from './turn.js';
import { Walk } from './walk.js';

/** What a graphic lays out for a state: its marks, the labels it asks for, and what they must not cover. */
export interface Drawing {
  labels: readonly LabelRequest[];
  obstacles: readonly Box[];
  /** Nothing is painted yet: the part that draws it is on its way. */
  isToCome?: boolean;
}

/**
 * What all graphics share: where the story comes from, which state is shown, the figure of eyebrow,
 * headline, picture, notes, source and table, and the room for the picture. A graphic adds its
 * words, its geometry and its marks.
 *
 * @cssstate staged - A story has it as one of its graphics.
 * @cssstate held - The one that a story shows instead is not all there yet: this one still stands behind it.
 * @cssstate waiting - It is one of a story's graphics, and not the one that is shown.
 */
export abstract class GraphicElement<
  D extends Drawing,
  State extends string = string,
> extends GraphicAttributes<State> {
  static override styles = resetProof([tokens, graphicStyles]);
  static override properties: PropertyDeclarations = { tableView: { state: true } };

  private tableView: FigureView['tableView'];

  /** Its states, in order, the roles of its figures, and what it tells of the article unless its author brings other data. */
  protected abstract readonly excerpt: GraphicExcerpt<State>;
  /** What the graphic says where the story does not say otherwise. No number is written in it. */
  protected abstract readonly words: GraphicWords;
  /** The keys of all labels that the graphic may carry: each keeps its element from state to state. */
  protected abstract readonly labelOrder: readonly string[];

  readonly #internals = this.attachInternals();
  readonly #data = new StoryController(
    this,
    (language) => tellExcerpt(this.excerpt, language),
    () => [this.localName],
  );
  readonly #turn = new Turn(this);
  readonly #size = new PictureSizeController(this);
  readonly #walk = new Walk(this);
  readonly #tools = new ToolsController(this, () => this.#view);
  readonly #copies = new StateCopies();
  #copy: Copy | undefined;
  #view: FigureView | undefined;
  #stateCopies: ReadonlyMap<string, StateCopy> = new Map();
  #picture: unknown;
  #over: unknown;
  /** The picture that the page ships, while it is still shown instead. */
  #still: Element | null | undefined;
  #shown = '';

  /** @ignore Whether it does not wait for its turn to be drawn. */
  get isSettled(): boolean {
    return !this.#turn.isWaiting;
  }

  /** The states of this graphic, in order: those that its author’s own story has words for. */
  get states(): readonly State[] {
    const { states } = this.excerpt;
    const own = this.#data.story?.data.graphics?.[this.localName];
    return own ? states.filter((state) => state in own.states) : states;
  }

  /** The certainties that a reader meets here, for `certainty-key`. */
  get certainties(): readonly Certainty[] {
    const copy = this.#createCopy();
    return copy ? this.tabulate(copy).map(({ certainty }) => certainty) : [];
  }

  /** What the graphic shows in a state, in words; empty while it has no story. */
  describe(state: string): string {
    const copy = this.#createCopy();
    return copy ? writeInWords(this.#copies.of(copy, this.#validState(state))) : '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchForReset(this);
  }

  /** @ignore Draws as it will stand on paper. */
  drawForPrint(): void {
    this.drawNow();
    this.#tools.print?.drawForPrint();
  }

  /** @ignore Draws at once, for what waits for no frame. */
  drawNow(): void {
    this.#turn.come();
    this.performUpdate();
    this.#size.measure();
    this.performUpdate();
  }

  /** On a stage, which has its size, nothing of it is there until its turn has come; alone, its words take their room. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (changed.has('staging')) this.#showStaging();
    this.#turn.noticeStaging();
    this.#data.update();
    return this.#turn.hasCome || !this.staging;
  }

  protected override willUpdate(): void {
    const copy = (this.#copy = this.#createCopy());
    if (!copy) return;
    const room = this.#turn.hasCome ? this.#size.room : undefined;
    this.#shown = this.#validState(this.state || this.#walk.state);
    const states = this.states.length ? this.states : [''];
    this.#stateCopies = new Map(states.map((state) => [state, this.#copies.of(copy, state)]));
    this.#picture = room && this.#drawPicture(copy, room);
  }

  protected override updated(): void {
    this.#size.observe(this.renderRoot.querySelector('.picture'));
    this.#walk.update(this.staging === undefined && !this.state);
  }

  protected override render(): TemplateResult {
    const view = (this.#view = this.#copy && this.#createView(this.#copy));
    return html`${this.#walk.track} ${view ? this.renderFigure(view) : nothing}
      <slot ?hidden=${view && !this.#still} @slotchange=${this.#onSlotChange}></slot>`;
  }

  /**
   * Headline, picture, notes, source and table, for the state that is shown. A story that is told in
   * words gives its copies another.
   *
   * @ignore
   */
  renderFigure(view: FigureView): TemplateResult {
    return renderFigure(view);
  }

  /** The figures of the table: those that the graphic needs and that a story does not leave out, in their order. */
  protected tabulate({ figure }: Copy): readonly Figure[] {
    return Object.keys(this.excerpt.roles)
      .map((role) => figure(role))
      .filter(Boolean);
  }

  /** What a state looks like in the room there is, from left to right: geometry, no markup. */
  protected abstract draw(state: string, copy: Copy, room: Room): D;
  /** The marks of a drawing as SVG: only places what `draw` has worked out. */
  protected abstract renderMarks(drawing: D): unknown;
  /** What lies under the labels and is no SVG, for instance a canvas; it mirrors itself. */
  protected renderUnderlay(_drawing: D, _rightToLeft: boolean): unknown {
    return nothing;
  }

  /** What goes with the drawing as HTML: parts that a reader can focus, or hatches that marks are filled with. */
  protected renderOver(_drawing: D): unknown {
    return nothing;
  }

  #createView(copy: Copy): FigureView {
    return {
      copy,
      stateCopies: this.#stateCopies,
      label: this.label,
      staged: this.staging !== undefined,
      state: this.#shown,
      picture: this.#picture,
      over: this.#over,
      figures: this.tabulate(copy),
      noTable: this.noTable,
      noDownload: this.noDownload,
      tableView: this.tableView,
      showTable: this.#showTable,
      tools: this.#tools.render,
    };
  }

  #createCopy(): Copy | undefined {
    const { story } = this.#data;
    if (!story) return undefined;
    const own = story.data.graphics?.[this.localName];
    const figures = new Map(Object.entries({ ...this.excerpt.roles, ...own?.figures }));
    const { language } = this.#data;
    const words = own ?? translate(this.words, this.localName, languageOf(language));
    const instead = story.instead[this.localName];
    const binding = { figures, words, instead };
    return createCopy(story, binding, language, createMeasure(this.#size.setting));
  }

  #drawPicture(copy: Copy, room: Room): unknown {
    const drawing = this.draw(this.#shown, copy, room);
    this.#still = drawing.isToCome ? this.querySelector('.scrolly-static') : null;
    this.#over = this.renderOver(drawing);
    const rightToLeft = this.matches(':dir(rtl)');
    const { labels, obstacles } = drawing;
    const picture = renderSvg(
      { room, labels, obstacles, rightToLeft, measure: copy.measure, order: this.labelOrder },
      this.renderMarks(drawing),
    );
    return [this.renderUnderlay(drawing, rightToLeft), picture];
  }

  /**
   * Shows the staging as a custom state, not as an attribute: the host stays as its author wrote
   * it.
   */
  #showStaging(): void {
    const { states } = this.#internals;
    const { staging } = this;
    for (const [name, holds] of [
      ['staged', staging],
      ['held', staging === 'held'],
      ['waiting', staging === 'off'],
    ] as const)
      states[holds ? 'add' : 'delete'](name);
  }

  #validState(state: string): string {
    const states: readonly string[] = this.states;
    if (states.includes(state)) return state;
    if (state && states.length)
      warnOnce(this.localName, `has no state "${state}". Use one of: ${states.join(', ')}.`);
    return this.#shown || (states[0] ?? '');
  }

  readonly #showTable = (table: FigureView['tableView']): void => {
    this.tableView = table;
  };

  readonly #onSlotChange = (): void => this.#data.childrenChanged();
}
