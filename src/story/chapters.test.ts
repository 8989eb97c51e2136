import { expect } from 'chai';
import { article } from './article/article.js';
import { articleSteps } from './article/article-steps.js';
import { chapterOf, cutIntoSections, listChapters, updateSteps } from './chapters.js';
import type { Step } from './story-data.js';

const step = (name: string, rest: Partial<Step> = {}): Step => ({ name, text: [], ...rest });

describe('the chapters of a story', () => {
  it('are those of its steps, each once and in order', () => {
    expect(
      listChapters([
        step('a', { chapter: 'x' }),
        step('x'),
        step('b'),
        step('c', { chapter: 'x' }),
      ]),
    ).to.eql(['x', 'b']);
  });

  it('of the article are told in this order', () => {
    expect(listChapters(articleSteps)).to.eql([
      'opening',
      'list',
      '2024',
      '2025',
      'pace',
      'evidence',
      'others',
      'projection',
      'one-in-ten',
      'origin',
      'claims',
      'severity',
      'open-question',
      'sources',
    ]);
  });

  it('of the article name every fact, in their prose or by their graphic', () => {
    const told = articleSteps.map(({ text }) => text.join(' ')).join(' ');
    // F8 is told by the note alone, which says who claims it.
    const inProse = article.facts.filter(({ id }) => !id.startsWith('F8'));
    for (const { id } of inProse) expect(told, id).to.match(new RegExp(`\\{${id}[:}]`));
    expect(articleSteps.some(({ graphic }) => graphic === 'claim-note')).to.equal(true);
  });
});

describe('the sections of a story', () => {
  it('put steps with a graphic on one stage, and prose between stages', () => {
    const sections = cutIntoSections([
      step('opening'),
      step('a', { graphic: 'desertion-timeline', state: 'document' }),
      step('b', { state: '2024' }),
      step('c', { graphic: 'origin-shift', state: 'early' }),
      step('between', { graphic: 'some-note' }),
      step('d', { graphic: 'origin-shift', state: '2025' }),
    ]);
    expect(
      sections.map(({ graphics, steps }) => [graphics.join(), steps.map(chapterOf).join()]),
    ).to.eql([
      ['', 'opening'],
      ['desertion-timeline,origin-shift', 'a,b,c'],
      ['', 'between'],
      ['origin-shift', 'd'],
    ]);
  });
});

describe('an opening', () => {
  it('stands by itself, before the stage of the same graphic', () => {
    const sections = cutIntoSections([
      step('opening', { graphic: 'case-field', state: 'opening' }),
      step('all', { graphic: 'case-field', state: 'all' }),
    ]);
    expect(sections.map(({ graphics }) => graphics)).to.eql([[], ['case-field']]);
  });
});

describe('an update of steps', () => {
  it('changes those of the same name and adds the others at the end', () => {
    const updated = updateSteps(
      [step('a', { heading: 'A' }), step('b')],
      [step('c'), step('a', { text: ['New'] })],
    );
    expect(updated.map(({ name }) => name)).to.eql(['a', 'b', 'c']);
    expect(updated[0]).to.eql({ name: 'a', heading: 'A', text: ['New'] });
  });
});
