import { defineOnce } from '../../support/define-once.js';
import { EvidenceChainElement } from './evidence-chain-element.js';

defineOnce('evidence-chain', EvidenceChainElement);

declare global {
  interface HTMLElementTagNameMap {
    'evidence-chain': EvidenceChainElement;
  }
}
