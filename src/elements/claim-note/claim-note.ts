import { defineOnce } from '../../support/define-once.js';
import { ClaimNoteElement } from './claim-note-element.js';

defineOnce('claim-note', ClaimNoteElement);

declare global {
  interface HTMLElementTagNameMap {
    'claim-note': ClaimNoteElement;
  }
}
