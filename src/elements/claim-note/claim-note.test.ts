import { expect } from 'chai';
import { setViewport } from '../../../scripts/testing/browser-commands.js';
import { builtInStory } from '../../story/article/built-in-story.js';
import { createFormatter } from '../../story/format/format-figure.js';
import { graphics } from '../../story/graphics.js';
import { findViolations } from '../../testing/axe.fixture.js';
import {
  listenToConsole,
  mount,
  settled,
  showTable,
  toolsCome,
  unmountAll,
  until,
  wordsOf,
} from '../../testing/mount.fixture.js';
import { mount as mountBox, stayBusy } from '../../testing/testing.fixture.js';
import type { ClaimNoteElement } from './claim-note-element.js';

const show = (attributes = '', width = 600): Promise<ClaimNoteElement> =>
  mount<ClaimNoteElement>(`<claim-note ${attributes}></claim-note>`, width);

const find = <E extends Element = HTMLElement>(note: Element, selector: string): E =>
  note.shadowRoot!.querySelector<E>(selector)!;

const claimsOf = (note: Element): string[] =>
  [...note.shadowRoot!.querySelectorAll('.claim')].map((it) => it.textContent);

describe('<claim-note>', () => {
  afterEach(unmountAll);

  // The first of the file: what a reader can do with a graphic has been loaded after it.
  it('is as high before what a reader can do with it has come as after', async () => {
    const endBusy = stayBusy();
    const note = mountBox('<claim-note></claim-note>').querySelector('claim-note')!;
    await until(() => note.isSettled);
    expect(find(note, '.tools').children).to.be.empty;
    const { offsetHeight } = note;
    endBusy();
    await toolsCome(note.parentElement!);
    expect(note.offsetHeight).to.equal(offsetHeight);
  });

  it('sets every line by its own script where the page runs the other way', async () => {
    const note = await mount('<claim-note dir="rtl"></claim-note>');
    const lines = [...note.shadowRoot!.querySelectorAll('p')];
    expect(lines.length).to.be.greaterThan(3);
    for (const line of lines) expect(getComputedStyle(line).unicodeBidi).to.equal('plaintext');
  });

  it('tells the reader before it comes', async () => {
    const note = await show();
    const texts = [...note.shadowRoot!.querySelectorAll('figure p, figure button')];
    expect(texts[0]!.textContent).to.match(/^What follows names violence/);
    expect(texts[1]!.textContent.trim()).to.equal('Skip the allegations');
    // Whoever goes from figure to figure hears its name first: it warns, too.
    expect(find(note, 'figure').ariaLabel).to.match(/^What follows names violence/);
    expect(note.describe('')).to.match(/^What follows names violence/);
  });

  it('says of each allegation who makes it, with a rule at the side', async () => {
    const note = await show();
    const [punishment, violence] = claimsOf(note);
    expect(punishment)
      .to.contain('extrajudicial and systematic')
      .and.match(/claimed by the researchers/i);
    expect(violence).to.contain('torture, executions and mass killings');
    expect(violence)
      .to.match(/claimed by the researchers/i)
      .and.contain('Evidence is said to exist');
    for (const claim of note.shadowRoot!.querySelectorAll('.claim'))
      expect(getComputedStyle(claim).borderInlineStartWidth).to.equal('3px');
    expect(find(note, '.source').textContent.trim()).to.equal(
      'Source: the researchers, via fakti.bg',
    );
  });

  it('lets the reader step past it, by keyboard too', async () => {
    const note = await show('style="margin-block: 100vh"');
    const skip = find<HTMLButtonElement>(note, '.skip');
    skip.focus();
    expect(note.shadowRoot!.activeElement).to.equal(skip);
    skip.click();
    const after = find(note, '.after');
    expect(note.shadowRoot!.activeElement).to.equal(after);
    const last = [...note.shadowRoot!.querySelectorAll('.claim, .foot')].at(-1)!;
    expect(
      last.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.be.greaterThan(0);
    for (const claim of note.shadowRoot!.querySelectorAll('.claim'))
      expect(claim.getBoundingClientRect().bottom).to.be.at.most(1);
  });

  it('pictures nothing and moves nothing', async () => {
    const note = await show();
    const everything = (): Element[] => [note, ...note.shadowRoot!.querySelectorAll('*')];
    expect(everything().filter((it) => it.matches('svg, img, canvas, video'))).to.eql([]);
    for (const staging of [undefined, 'on', 'off'] as const) {
      note.staging = staging;
      await settled();
      for (const element of everything()) {
        const { transitionDuration, animationName } = getComputedStyle(element);
        expect(transitionDuration).to.match(/^0s/);
        expect(animationName).to.equal('none');
      }
    }
  });

  it('hides no text: nothing is folded away', async () => {
    const note = await show();
    for (const claim of note.shadowRoot!.querySelectorAll('.claim p'))
      expect(claim.checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('has no state, and ignores one without a word', async () => {
    const note = await show();
    const before = wordsOf(note);
    const lines = await listenToConsole('warn', async () => {
      note.setAttribute('state', 'anything');
      await settled();
    });
    expect(note.states).to.eql([]);
    expect(lines).to.eql([]);
    expect(wordsOf(note)).to.equal(before);
  });

  it('has nothing to walk through as it is passed, and loads nothing for it', async () => {
    const page = await mount('<div><growth-range></growth-range><claim-note></claim-note></div>');
    const followed = (tag: string): boolean =>
      page.querySelector(tag)!.shadowRoot!.firstElementChild!.matches('[style*=hidden]');
    await until(() => followed('growth-range'));
    await settled();
    expect(followed('claim-note')).to.equal(false);
  });

  for (const theme of ['light', 'dark'])
    it(`has no accessibility violation in ${theme} colours, as words and as a table`, async () => {
      const note = await show(`theme="${theme}"`);
      expect(await findViolations(note)).to.eql([]);
      await showTable(note);
      expect(find<HTMLTableSectionElement>(note, 'tbody').rows).to.have.length(
        Object.keys(graphics['claim-note'].roles).length,
      );
      expect(find(note, '.claim')).to.equal(null);
      expect(await findViolations(note)).to.eql([]);
    });

  it('has no table button when it is told so', async () => {
    expect(find(await show('no-table'), '[part="table-button"]')).to.equal(null);
  });

  it('takes its accessible name from its label', async () => {
    expect(find(await show('label="Ours"'), 'figure').getAttribute('aria-label')).to.equal('Ours');
  });

  it('says no number that is not the day of its source', async () => {
    const note = await show();
    expect(wordsOf(note)).not.to.match(/\d/);
    await showTable(note);
    const { date } = builtInStory().sources.get('fakti')!;
    const day = createFormatter(builtInStory(), 'en').period({ from: date, to: date });
    expect(wordsOf(note).replaceAll(day, '')).not.to.match(/\d/);
  });

  it('says what updated data says', async () => {
    const note = await show();
    note.story = { facts: [{ id: 'F8a', value: 'other words', note: 'Nobody has confirmed it.' }] };
    await until(() => claimsOf(note)[0]!.includes('other words'));
    expect(claimsOf(note)[0]).to.contain('Nobody has confirmed it.');
  });

  it('refuses what is not a claim, and keeps what it said', async () => {
    const note = await show();
    const before = wordsOf(note);
    const lines = await listenToConsole('error', async () => {
      const refused = new Promise((resolve) => note.addEventListener('scrolly-error', resolve));
      note.story = { facts: [{ id: 'F8b', certainty: 'recorded' }] };
      await refused;
      await settled();
    });
    expect(lines[0]).to.contain('<claim-note>').and.contain('only a claimed F8b');
    expect(wordsOf(note)).to.equal(before);
  });

  it('shows the author’s own markup when its first data is wrong', async () => {
    await listenToConsole('error', async (written) => {
      const note = await mount(
        '<claim-note><p>My own words</p><script type="application/json">{broken</script></claim-note>',
      );
      await until(() => written.length);
      await settled();
      expect(note.querySelector('p')!.getClientRects()).to.have.length(1);
      expect(find(note, 'figure')).to.equal(null);
    });
  });

  it('writes nothing on itself and nothing into its light DOM', async () => {
    const note = await mount('<claim-note class="mine"><p>My own words</p></claim-note>');
    find<HTMLButtonElement>(note, '.skip').click();
    await settled();
    expect(note.outerHTML).to.equal('<claim-note class="mine"><p>My own words</p></claim-note>');
  });

  it('is shown whole on the stage of a story, whose steps say it in words', async () => {
    await setViewport(360, 640);
    const story = await mount(
      `<scrolly-story><claim-note></claim-note>
        <div data-step="one" data-graphic="claim-note" data-state="any"><p>One.</p></div></scrolly-story>`,
      360,
    );
    const note = story.querySelector('claim-note')!;
    await until(() => note.shadowRoot!.querySelector('.claim'));
    await until(() => story.shadowRoot!.querySelector('.prose .visually-hidden'));
    const figure = find(note, 'figure');
    expect(figure.scrollHeight).to.be.at.most(figure.clientHeight + 1);
    expect(find(note, '.skip')).to.equal(null);
    expect(find(note, '.claim').closest('[aria-hidden="true"]')).to.exist;
    expect(story.shadowRoot!.querySelector('.prose .visually-hidden')!.textContent).to.match(
      /: What follows names violence.*torture/,
    );
    expect(await findViolations(story)).to.eql([]);
    await setViewport(1200, 800);
  });
});
