import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { loadPart } from '../../support/load-part.js';
import { resetProof } from '../../theme/reset-proof.js';
import { StyledElement } from '../../theme/styled-element.js';
import { tokens } from '../../theme/tokens.js';
import { visuallyHidden } from '../../theme/visually-hidden.js';
import { stepStyles } from './scrolly-step.styles.js';

/**
 * One step of prose in a `scrolly-story`. It names the graphic to show and the state to show it in.
 * Outside a story it is a plain block.
 *
 * @element scrolly-step
 * @slot - The prose.
 * @csspart card - The box around the prose: a card in the overlay layout.
 * @cssstate active - In a story: it is the active step.
 * @cssstate quiet - In a story: it is not the active step.
 */
export class ScrollyStepElement extends StyledElement {
  static override styles = resetProof([tokens, visuallyHidden, stepStyles]);
  static override properties: PropertyDeclarations = {
    name: {},
    graphic: {},
    state: {},
    alt: {},
    description: { attribute: false },
    active: { attribute: false },
    picture: { attribute: false },
  };

  /** The name of the step, for events and `goTo()`. */
  name = '';
  /** The graphic to show: its tag name or id. By default the one of the step before. */
  graphic = '';
  /** The state to show it in. By default the one of the step before. */
  state = '';
  /** What the graphic shows at this step, in words; by default the graphic's own. */
  alt = '';
  /** @ignore The graphic's own words for this step; set by the story. */
  description = '';
  /** @ignore Whether this is the active step; set by the story, undefined outside one. */
  active: boolean | undefined;
  /** @ignore What stands after the prose where nothing stays in view; set by the story. */
  picture: HTMLElement | undefined;

  readonly #internals = this.attachInternals();

  override connectedCallback(): void {
    super.connectedCallback();
    const holder = this.parentElement?.closest('scrolly-step, scrolly-story');
    // A step in a step, or in a paragraph, is never meant: a content system has written paragraphs.
    if (holder?.localName !== 'scrolly-story' || holder.closest('p'))
      void loadPart(this.localName, () => import('./repair-steps.lazy.js')).then((it) =>
        it?.repairSteps(this),
      );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('active')) return;
    const { states } = this.#internals;
    states.clear();
    if (this.active !== undefined) states.add(this.active ? 'active' : 'quiet');
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A framework may set properties, which the story cannot observe as it does attributes.
    const moved = (['name', 'graphic', 'state'] as const).some(
      (key) => changed.get(key) !== undefined,
    );
    if (moved) this.dispatchEvent(new Event('scrolly-step-change', { bubbles: true }));
  }

  protected override render(): TemplateResult {
    const words = this.alt || this.description;
    return html`<div class="card" part="card"><slot></slot></div>
      ${words ? html`<p class="visually-hidden">${words}</p>` : nothing}${this.picture}`;
  }
}
