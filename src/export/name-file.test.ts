import { expect } from 'chai';
import type { FigureView } from '../figure/figure-view.js';
import { nameFile } from './name-file.js';

const viewOf = (isOwn: boolean): FigureView =>
  ({
    state: 'pace',
    stateCopies: new Map(['document', '2024', 'pace'].map((state) => [state, {}])),
    copy: { story: { isOwn } },
  }) as unknown as FigureView;

/** The name of a file of the graphic in some markup, which is never put on the page. */
function nameOf(markup: string, isOwn = true, suffix = ''): string {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return nameFile(box.querySelector<HTMLElement>('desertion-timeline')!, viewOf(isOwn), suffix);
}

const GRAPHIC = '<desertion-timeline></desertion-timeline>';

describe('the name of a saved file', () => {
  it('is the graphic and its state in the built-in story', () => {
    expect(nameOf(GRAPHIC, false, 'square')).to.equal('desertion-timeline-pace-square');
  });

  for (const [where, markup, name] of [
    [
      'its file and the step that shows it',
      `<div src="stories/sea-level.json?v=2.1"><p data-step="fast">${GRAPHIC}</p></div>`,
      'sea-level-fast',
    ],
    [
      'its file and, where no step shows it, the place of its state',
      `<div src="/sea-level.json#top">${GRAPHIC}</div>`,
      'sea-level-3',
    ],
    [
      'nothing that a system of files would take for a path',
      `<div src="Два моря.json"><p data-step="../a b">${GRAPHIC}</p></div>`,
      'Два-моря-a-b',
    ],
    ['a story alone, where it has no name', GRAPHIC, 'story-3'],
  ] as const)
    it(`says of another story ${where}`, () => expect(nameOf(markup)).to.equal(name));
});
