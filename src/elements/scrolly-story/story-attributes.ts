import { type PropertyDeclarations } from 'lit';
import { storyInAttribute } from '../../author-data/story-controller.js';
import type { Outline } from '../../links/outline.js';
import { StyledElement } from '../../theme/styled-element.js';
import type { Theme } from '../../theme/theme.js';
import type { Layout, Mode } from './markup/choices.js';

/** What an author, or the whole that a story is a part of, can set on it. */
export abstract class StoryAttributes extends StyledElement {
  static override properties: PropertyDeclarations = {
    name: {},
    layout: {},
    offset: { type: Number },
    mode: {},
    repairClip: { type: Boolean, attribute: 'repair-clip' },
    theme: {},
    src: {},
    heading: {},
    trackProgress: { type: Boolean, attribute: 'track-progress' },
    values: {},
    noControls: { type: Boolean, attribute: 'no-controls' },
    outline: { attribute: false },
    story: storyInAttribute,
  };

  /** The name of the story. */
  name = '';
  /** `side` (from 640 px of container on), `overlay` or `stack`; by default `side` from 900 px on, else `stack`; larger text needs as many more. */
  layout: Layout | '' = '';
  /** Where on the screen a step becomes active, from the top: 0–1, by default 0.5. */
  offset = 0.5;
  /** `scroll` (the default), `step` (buttons and keys), `flat` (a still picture after each step) or `text` (words and tables); a reader may choose another. */
  mode: Mode = 'scroll';
  /** Writes `overflow: clip` on a box around the story that keeps its stage from sticking. */
  repairClip = false;
  /** `auto` (the reader's preference, the default), `light` or `dark`. */
  theme: Theme = 'auto';
  /** The address of a story file in JSON, or of a sheet in CSV, for the graphics of this story. */
  src = '';
  /** A heading above the story. */
  heading = '';
  /** Sends `scrolly-progress` even if nobody listens on the story itself. */
  trackProgress = false;
  /** Figures that replace the built-in ones: `F5a=3250; F5b=3450`, a range as `F6=2..6`. */
  values = '';
  /** Leaves out the reader's bar: steps by name, ways to read, a link to the step. */
  noControls = false;
  /** @ignore All that readers can go to in the whole that this story is a part of; set by the whole. */
  outline: Outline | undefined;
  /** Story data as an object, or as JSON in `data-story`, for the graphics of this story. */
  story: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    // As a framework that knows no hyphens writes it.
    this.trackProgress ||= this.hasAttribute('trackprogress');
  }
}
