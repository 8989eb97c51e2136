import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import type { Box, Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { evidenceChainExcerpt } from '../../story/article/excerpts/evidence-chain.js';
import { inlineStyle } from '../../support/inline-style.js';
import { type ChainDrawing, type ChainLink, drawChain } from './draw-chain.js';
import { chainStyles } from './evidence-chain.styles.js';
import { type ChainState, chainWords } from './evidence-chain.words.js';

/**
 * How the figures reached the reader: what was studied, who studied it, who reported it. Each link
 * can be focused or pressed and then says what came through it. Where other outlets tell a figure
 * otherwise stands apart from the chain.
 *
 * States: `documents`, `files`, `analysts`, `press`. Facts: F3a, F3b, F4; F2b and F6 for the differences.
 *
 * @element evidence-chain
 * @slot - The author's own picture or table: shown without JavaScript and when data cannot be used.
 * @fires {ScrollyErrorEvent} scrolly-error - The author's data cannot be used.
 * @fires {ScrollySaveEvent} scrolly-save - A reader is about to save or share it: `format`, `state`; can be prevented.
 * @csspart figure - The whole graphic.
 * @csspart headline - The finding.
 * @csspart picture - The box of the picture.
 * @csspart link - One link of the chain, a button.
 * @csspart through - What came through a link.
 * @csspart differences - Where sources differ.
 * @csspart notes - Certainty and caveats.
 * @csspart source - The source line.
 * @csspart table - The table, while it is shown.
 * @csspart table-button - The button that shows it.
 * @csspart save-button - The button that opens what can be saved or shared.
 * @csspart save-menu - What can be saved or shared, while it is open.
 * @cssprop --scrolly-graphic-height - The height of the graphic when it stands alone.
 */
export class EvidenceChainElement extends GraphicElement<ChainDrawing, ChainState> {
  static override styles = [...GraphicElement.styles, chainStyles];
  static override properties: PropertyDeclarations = { picked: { state: true } };

  protected readonly excerpt = evidenceChainExcerpt;
  protected readonly words = chainWords;
  protected readonly labelOrder = [];

  /** The link that the reader has pressed, until the state changes. */
  private picked: { key: string; state: string } | undefined;

  protected draw(state: ChainState, copy: Copy, room: Room): ChainDrawing {
    return drawChain(state, copy, room);
  }

  protected renderMarks({ arrows }: ChainDrawing): unknown {
    return arrows.map(
      ({ x, y, length, down, tone }) =>
        svg`<path class="arrow ${tone}" d="M${x},${y}${
          down ? `m0,2v${length - 4}m-4,-5l4,5l4,-5` : `m4,0h${length - 8}m-6,-4l6,4l-6,4`
        }"></path>`,
    );
  }

  /** In a story too it can be reached: the step says in words what the chain shows, not each link. */
  protected override renderOver(drawing: ChainDrawing): unknown {
    const { state, look, links, below, crowded } = drawing;
    const own = links.find(({ tone }) => tone === 'now');
    const told = this.#findTold(drawing) ?? own;
    return html`<div
      class=${crowded ? 'over crowded' : 'over'}
      .style=${inlineStyle({ '--_name': `${look.name / 16}em`, '--_text': `${look.text / 16}em` })}
    >
      <ol>
        ${links.map((link) => this.#renderLink(link, state, link === told, told !== own))}
      </ol>
      <div class="below" .style=${place(below)}>
        <div class="pile">
          ${links.map((link) => this.#renderThrough(link, link === told && look.text > 0))}
        </div>
        ${look.differences ? nothing : this.#renderButton(drawing)}
      </div>
      ${look.differences ? this.#renderDifferences(drawing) : nothing}
    </div>`;
  }

  #renderLink(
    { key, tone, box, kicker, name }: ChainLink,
    state: string,
    isTold: boolean,
    isPicked: boolean,
  ): unknown {
    return html`<li .style=${place(box)}>
      <button
        part="link"
        class="link ${tone} ${isTold && isPicked ? 'picked' : ''}"
        data-key=${key}
        aria-pressed=${isTold}
        aria-describedby="through-${key}"
        @click=${() => (this.picked = { key, state })}
        @focus=${this.#onFocus}
        @blur=${this.#onFocus}
      >
        ${kicker ? html`<span class="kicker">${kicker}</span> ` : nothing}
        <span class="name">${name}</span>
      </button>
    </li>`;
  }

  #renderThrough({ key, through }: ChainLink, isSeen: boolean): unknown {
    return html`<p part="through" id="through-${key}" class=${isSeen ? '' : 'waiting'}>
      ${through}
    </p>`;
  }

  #renderButton(drawing: ChainDrawing): unknown {
    if (drawing.state !== 'press' || !drawing.differences.length) return nothing;
    return html`<button class="opener" popovertarget="differences">
        <span>${drawing.heading}</span>
      </button>
      <div id="differences" popover>${this.#renderDifferences(drawing)}</div>`;
  }

  /** Apart from the chain: other outlets are no links of it. */
  #renderDifferences({ differences, heading, others }: ChainDrawing): unknown {
    if (!differences.length) return nothing;
    return html`<div part="differences" class="apart">
      <p class="kicker">${heading}</p>
      ${differences.map(({ figure, note }) => html`<p><strong>${figure}:</strong> ${note}</p>`)}
      <p class="kicker">${others}</p>
    </div>`;
  }

  /** The link in focus, else the one that has been pressed. */
  #findTold({ links, state }: ChainDrawing): ChainLink | undefined {
    const find = (wanted: unknown) => links.find(({ key }) => key === wanted);
    const focused = find(this.shadowRoot?.activeElement?.getAttribute('data-key'));
    return focused ?? (this.picked?.state === state ? find(this.picked.key) : undefined);
  }

  readonly #onFocus = (): void => this.requestUpdate();
}

const place = ({ x, y, width, height }: Box): CSSStyleDeclaration =>
  inlineStyle({
    'inset-inline-start': `${x}px`,
    'inset-block-start': `${y}px`,
    'inline-size': `${width}px`,
    'block-size': `${height}px`,
  });
