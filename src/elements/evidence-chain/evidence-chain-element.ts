import { svg } from 'lit';
import { RADIUS, SHEETS } from '../../charts/chain.js';
import type { Room } from '../../charts/geometry.js';
import type { Copy } from '../../figure/copy.js';
import { GraphicElement } from '../../graphic/graphic-element.js';
import { evidenceChainExcerpt } from '../../story/article/excerpts/evidence-chain.js';
import {
  type ChainDrawing,
  type ChainHand,
  chainLabelOrder,
  type ChainStack,
  drawChain,
} from './draw-chain.js';
import { chainStyles } from './evidence-chain.styles.js';
import { type ChainState, chainWords } from './evidence-chain.words.js';

/**
 * How the figures reached the reader: stacks of the papers that were studied, and then hand after hand up
 * to this page. What is still to be told is there already, without a name.
 *
 * States: `documents`, `files`, `analysts`, `press`. Facts: F3a, F3b, F4; F2b and F6 for the differences.
 *
 * @element evidence-chain
 * @slot - The author's own picture or table: shown without JavaScript and when data cannot be used.
 * @fires {ScrollyErrorEvent} scrolly-error - The author's data cannot be used.
 * @fires {ScrollySaveEvent} scrolly-save - A reader is about to save or share it: `format`, `state`; can be prevented.
 * @csspart figure - The whole graphic.
 * @csspart eyebrow - What it speaks of, and how sure that is.
 * @csspart headline - The headline.
 * @csspart finding - What it finds, in accent.
 * @csspart picture - The box of the picture.
 * @csspart notes - What to know.
 * @csspart source - The source line.
 * @csspart table - The table, while it is shown.
 * @csspart table-button - The button that shows it.
 * @csspart save-button - The button that opens what can be saved.
 * @csspart save-menu - What can be saved, while it is open.
 * @csspart more-button - The button that opens ways to share it.
 * @csspart share-menu - Ways to share it, while they are open.
 * @cssprop --scrolly-graphic-height - The height of the graphic when it stands alone.
 */
export class EvidenceChainElement extends GraphicElement<ChainDrawing, ChainState> {
  static override styles = [...GraphicElement.styles, chainStyles];

  protected readonly excerpt = evidenceChainExcerpt;
  protected readonly words = chainWords;
  protected readonly labelOrder = chainLabelOrder;

  protected draw(state: ChainState, copy: Copy, room: Room): ChainDrawing {
    return drawChain(state, copy, room);
  }

  protected renderMarks({ stacks, brace, hands }: ChainDrawing): unknown {
    return [
      stacks.map((stack) => this.#renderStack(stack)),
      svg`<path class="line ${brace.tone}" d=${brace.d}></path>`,
      hands.map((hand) => this.#renderHand(hand)),
    ];
  }

  /** Those behind first. */
  #renderStack({ key, tone, sheet: { x, y, width, height }, writing }: ChainStack): unknown {
    return svg`<g class="stack ${tone}" data-key=${key} opacity=${width ? 1 : 0}>
      ${[...SHEETS, 0]
        .sort((a, b) => b - a)
        .map(
          (behind) =>
            svg`<rect class="sheet" x=${x + behind} y=${y + behind} width=${width} height=${height}></rect>`,
        )}
      <path class="writing" d=${writing}></path>
    </g>`;
  }

  #renderHand({ key, tone, x, y, link }: ChainHand): unknown {
    return svg`<path class="line ${tone}" d=${link}></path>
      <circle class="hand ${tone}" data-key=${key} cx=${x} cy=${y} r=${RADIUS}></circle>`;
  }
}
