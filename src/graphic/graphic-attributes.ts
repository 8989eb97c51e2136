import { type PropertyDeclarations } from 'lit';
import { storyInAttribute } from '../author-data/story-controller.js';
import { StyledElement } from '../theme/styled-element.js';
import type { Theme } from '../theme/theme.js';

/** Whether a graphic stands alone (`undefined`), or in a story: shown just now, still there behind that, or waiting its turn. */
export type Staging = 'on' | 'held' | 'off' | undefined;

/** What an author, or the story that a graphic is a part of, can set on it. */
export abstract class GraphicAttributes<State extends string> extends StyledElement {
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
  };

  /** The state to show; without one, a graphic alone walks through all of them. */
  state: State | '' = '';
  /** The address of a story file in JSON that replaces or updates the built-in one, or of a sheet in CSV with new figures. */
  src = '';
  /** The accessible name; without one, the headline. */
  label = '';
  /** `auto` (the reader's preference, the default), `light` or `dark`. */
  theme: Theme = 'auto';
  /** Leaves out "show as table". */
  noTable = false;
  /** Leaves out what saves and shares it. */
  noDownload = false;
  /** Figures that replace the built-in ones: `F5a=3250; F5b=3450`, a range as `F6=2..6`. */
  values = '';
  /** How much of its step had passed, 0–1, when a story told it last; kept up while progress is told. */
  progress = 0;
  /** Story data as an object, or as JSON in `data-story`; without `sources` it updates the built-in one. */
  story: unknown;
  /** @ignore Set by a story that shows this graphic on its stage and describes it in words. */
  staging: Staging;

  override connectedCallback(): void {
    super.connectedCallback();
    // As a framework that knows no hyphens writes them.
    this.noTable ||= this.hasAttribute('notable');
    this.noDownload ||= this.hasAttribute('nodownload');
  }
}
