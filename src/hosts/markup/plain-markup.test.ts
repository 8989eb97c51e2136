import { expect } from 'chai';
import DOMPurify from 'dompurify';
import { setViewport } from '../../../scripts/testing/browser-commands.js';
import type { ScrollyStoryElement } from '../../elements/scrolly-story/scrolly-story-element.js';
import {
  listenToConsole,
  mount,
  settled,
  unmountAll,
  until,
  wordsOf,
} from '../../testing/mount.fixture.js';
import * as hosts from './host-markup.fixture.js';
import { upgradePlainMarkup } from './plain-markup.js';

/** Puts markup into the page, and waits until what comes last on it has become a tag. */
async function mountAll(markup: string): Promise<HTMLElement> {
  const last = '<span data-scrolly="certainty-key"></span>';
  const root = await mount<HTMLElement>(`<div>${markup}</div>${last}`, 960);
  await until(() => root.nextElementSibling!.localName === 'certainty-key');
  await settled();
  return root;
}

function shownState(graphic: Element | null): string | null | undefined {
  return graphic?.shadowRoot!.querySelector('figure')?.getAttribute('data-shown');
}

/** Goes through a story as a reader does: the states that its graphic shows, step by step. */
async function statesTold(root: Element, tag = 'desertion-timeline'): Promise<unknown[]> {
  const story = root.querySelector<ScrollyStoryElement>('scrolly-story')!;
  const shown = [];
  // Data of its own is on its way.
  await until(() => shownState(story.querySelector(tag)));
  for (const index of story.steps.keys()) {
    story.goTo(index);
    await settled();
    shown.push(shownState(story.querySelector(tag)));
  }
  return shown;
}

describe('plain markup', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(unmountAll);

  it('becomes the tag that it stands for, with what its author wrote on it', async () => {
    const written =
      'id="cases" class="alignwide mine" style="--scrolly-accent: teal" lang="de" dir="rtl" ' +
      'title="Fälle" aria-label="Fälle" data-mine="1" data-scrolly="desertion-timeline"';
    const root = await mountAll(`<div ${written} onclick="x()"><p>In words.</p></div>`);
    expect(root.innerHTML).to.equal(
      `<desertion-timeline ${written}><p>In words.</p></desertion-timeline>`,
    );
  });

  for (const container of ['div', 'section', 'figure', 'article', 'span'])
    it(`may be a ${container}`, async () => {
      const root = await mountAll(`<${container} data-scrolly="projection-meter"></${container}>`);
      expect(root.firstElementChild!.localName).to.equal('projection-meter');
      expect(root.querySelector(container)).to.equal(null);
    });

  it('names attributes of the tag as data, whichever the tag has', async () => {
    const root = await mountAll(
      '<div data-scrolly="desertion-timeline" data-state="2024" data-theme="dark" data-no-table data-label="Ours"></div>' +
        '<div data-scrolly="desertion-story" data-chapters="opening" data-layout="stack"></div>' +
        '<p><span data-scrolly="story-figure" data-fact="F4" data-form="period">some</span></p>',
    );
    const attributes = (selector: string, ...names: string[]): (string | null)[] =>
      names.map((name) => root.querySelector(selector)!.getAttribute(name));
    expect(attributes('desertion-timeline', 'state', 'theme', 'no-table', 'label')).to.deep.equal([
      '2024',
      'dark',
      '',
      'Ours',
    ]);
    expect(shownState(root.querySelector('desertion-timeline'))).to.equal('2024');
    expect(attributes('desertion-story', 'chapters', 'layout')).to.deep.equal(['opening', 'stack']);
    expect(attributes('story-figure', 'fact', 'form')).to.deep.equal(['F4', 'period']);
  });

  it('may be named by classes, which are all that a block editor lets an author type', async () => {
    const root = await mountAll(
      '<div class="wp-block-group is-scrolly-desertion-timeline has-scrolly-state-2025-h1 has-scrolly-no-table"></div>',
    );
    const graphic = root.querySelector('desertion-timeline')!;
    expect(shownState(graphic)).to.equal('2025-h1');
    expect(graphic.noTable).to.equal(true);
    expect(graphic.classList.contains('wp-block-group')).to.equal(true);
  });

  it('is kept within the tag where it is data or a way to the story', async () => {
    const root = await mountAll(
      '<table id="t" class="striped" data-scrolly="desertion-timeline"><tr><th>id</th><th>value</th></tr><tr><td>F5a</td><td>3,333</td></tr></table>' +
        '<a data-scrolly="projection-meter" data-state="rate" href="/story" class="button">The story</a>' +
        '<img data-scrolly="origin-shift" src="data:," alt="A still">',
    );
    const graphic = root.querySelector('desertion-timeline')!;
    await until(() => wordsOf(graphic).includes('3,333'));
    expect(graphic.id).to.equal('t');
    expect(root.querySelectorAll('[id=t]')).to.have.length(1);
    expect(graphic.className).to.equal('');
    expect(graphic.querySelector('table')!.className).to.equal('striped');
    const meter = root.querySelector('projection-meter')!;
    expect(meter.querySelector('a')!.getAttribute('href')).to.equal('/story');
    expect(meter.state).to.equal('rate');
    expect(root.querySelector('origin-shift')!.src).to.equal('');
  });

  it('is connected once, whole, from the outside in: a story finds its graphics', async () => {
    const connected: string[] = [];
    const note = (event: Event): void => void connected.push((event.target as Element).localName);
    document.addEventListener('scrolly-state', note);
    const lines = await listenToConsole('warn', async () => {
      const root = await mountAll(
        '<div data-scrolly="scrolly-story"><div><table data-scrolly="desertion-timeline"><tr><td>Mine</td></tr></table></div>' +
          '<section data-step="a" data-graphic="desertion-timeline" data-state="2024"><p>One.</p></section>' +
          '<section data-scrolly="scrolly-step" data-name="b" data-state="pace"><p>Two.</p></section></div>',
      );
      expect(await statesTold(root)).to.deep.equal(['2024', 'pace']);
      expect(root.querySelectorAll('desertion-timeline')).to.have.length(1);
      expect(root.querySelector('desertion-timeline > table')).to.exist;
    });
    document.removeEventListener('scrolly-state', note);
    expect(lines).to.deep.equal([]);
    expect(connected[0]).to.equal('scrolly-story');
  });

  it('is upgraded when it comes later, and only then is anything done', async () => {
    const root = await mountAll('<p>Nothing yet.</p>');
    const plain = document.createElement('div');
    plain.innerHTML = '<section><div data-scrolly="growth-range"></div></section>';
    root.append(plain);
    await until(() => root.querySelector('growth-range'));
    expect(root.querySelector('section > growth-range')).to.exist;
  });

  it('is upgraded once: what has become a tag stays the same element', async () => {
    const root = await mountAll(
      '<div data-scrolly="growth-range" class="is-scrolly-growth-range"></div>',
    );
    const graphic = root.firstElementChild;
    await upgradePlainMarkup(document);
    root.append(root.firstElementChild!);
    await settled();
    expect(root.firstElementChild).to.equal(graphic);
    expect(root.querySelectorAll('growth-range')).to.have.length(1);
  });

  it('stays as it is while it is being edited', async () => {
    const root = await mountAll(
      '<div contenteditable="true"><div data-scrolly="growth-range">Words</div></div>',
    );
    expect(root.querySelector('growth-range')).to.equal(null);
  });

  it('stays as it is for an unknown name, with one message that lists the known ones', async () => {
    const lines = await listenToConsole('warn', async () => {
      const root = await mountAll('<div data-scrolly="time-line">My words</div>');
      await upgradePlainMarkup(document);
      expect(root.innerHTML).to.equal('<div data-scrolly="time-line">My words</div>');
    });
    expect(lines).to.have.length(1);
    expect(lines[0])
      .to.contain('"time-line"')
      .and.contain('desertion-timeline')
      .and.contain('scrolly-story');
  });

  it('in a shadow root is upgraded for the host that asks for it', async () => {
    const root = await mountAll('<div></div>');
    const shadow = root.firstElementChild!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div data-scrolly="growth-range" data-state="sixfold"></div>';
    await upgradePlainMarkup(shadow);
    await settled();
    expect(shownState(shadow.querySelector('growth-range'))).to.equal('sixfold');
  });
});

describe('plain markup as a content system puts it out', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(unmountAll);

  for (const system of ['authorMarkup', 'authorClassicMarkup'] as const)
    it(`tells its story, with its data (${system})`, async () => {
      const root = await mountAll(hosts[system]);
      expect(root.querySelectorAll('scrolly-story [data-step]')).to.have.length(2);
      expect(await statesTold(root)).to.deep.equal(['document', '2024']);
      const [staged, alone] = root.querySelectorAll('desertion-timeline');
      await until(() => wordsOf(staged!).includes('3,450') && wordsOf(alone!).includes('3,250'));
      expect(root.querySelector('story-figure')!.shadowRoot!.textContent).to.match(/\d/);
      expect(shownState(root.querySelector('projection-meter'))).to.equal('rate');
    });

  it('tells it from a table that an author has made in the block editor', async () => {
    const root = await mountAll(hosts.tableBlock);
    const graphic = root.querySelector('desertion-timeline')!;
    await until(() => wordsOf(graphic).includes('3,250'));
    expect(shownState(graphic)).to.equal('2024');
  });

  it('tells it from groups that an author has made in the block editor', async () => {
    const root = await mountAll(hosts.groupBlocks);
    expect(await statesTold(root)).to.deep.equal(['document', '2024']);
    const story = root.querySelector('scrolly-story')!;
    expect(story.classList.contains('alignfull')).to.equal(true);
    expect([...root.querySelectorAll('scrolly-step')].map(({ name }) => name)).to.deep.equal([
      'list',
      'year',
    ]);
    await until(() => wordsOf(story.querySelector('desertion-timeline')!).includes('3,250'));
  });

  it('comes through DOMPurify as it comes', async () => {
    const clean = DOMPurify.sanitize(hosts.authorMarkup);
    const root = await mountAll(clean);
    expect(await statesTold(root)).to.deep.equal(['document', '2024']);
    await until(() => wordsOf(root.querySelector('desertion-timeline')!).includes('3,450'));
    expect(root.querySelector('projection-meter > a')).to.exist;
  });

  it('leaves a table and a link that can be read where nothing else is let through', async () => {
    const root = await mountAll(hosts.sanitizeHtml);
    const parsed = new DOMParser().parseFromString(hosts.sanitizeHtml, 'text/html');
    expect(root.innerHTML).to.equal(parsed.body.innerHTML);
    expect(root.innerText).to.contain('The cases, year by year').and.contain('3250');
  });

  it('reads as words in a feed, with no data between them', () => {
    for (const markup of [
      hosts.authorMarkup,
      hosts.authorClassicMarkup,
      hosts.tableBlock,
      hosts.groupBlocks,
    ]) {
      const words = new DOMParser().parseFromString(markup, 'text/html').body.textContent;
      expect(words).not.to.match(/[{}]|facts/);
      expect(words).to.match(/\w/);
    }
  });
});
