import { expect } from 'chai';
import { press } from '../../scripts/testing/browser-commands.js';
import type { ScrollyStoryElement } from '../elements/scrolly-story/scrolly-story-element.js';
import { findViolations } from '../testing/axe.fixture.js';
import {
  mount,
  mountWhole,
  settled,
  toolsCome,
  unmountAll,
  until,
} from '../testing/mount.fixture.js';
import { standInForCopying, standInForSharing } from './saved-files.fixture.js';
import type { ScrollySaveEvent } from './scrolly-save-event.js';

const MARKUP = '<desertion-timeline state="pace"></desertion-timeline>';

const find = <E extends HTMLElement>(graphic: Element, selector: string): E | null =>
  graphic.shadowRoot!.querySelector<E>(selector);
const button = (graphic: Element): HTMLElement => find(graphic, '[part="more-button"]')!;
const menu = (graphic: Element): HTMLElement | null => find(graphic, '[part="share-menu"]');
const status = (graphic: Element): string => find(graphic, '[role="status"]')!.textContent.trim();
const offers = (graphic: Element): HTMLButtonElement[] => [
  ...menu(graphic)!.querySelectorAll('button'),
];

async function open(graphic: Element): Promise<void> {
  await toolsCome(graphic.shadowRoot!);
  button(graphic).click();
  await until(() => menu(graphic));
}

async function openAlone(markup = MARKUP): Promise<HTMLElement> {
  const graphic = await mount<HTMLElement>(markup);
  await open(graphic);
  return graphic;
}

function take(graphic: Element, words: string): void {
  offers(graphic)
    .find((it) => it.textContent.includes(words))!
    .click();
}

describe('the menu for handing a graphic on', () => {
  const ends: (() => void)[] = [];
  const standIn = (...sheet: Parameters<typeof standInForSharing>): void =>
    void ends.push(standInForSharing(...sheet).stop);
  const standInForClipboard = (...clipboard: Parameters<typeof standInForCopying>): void =>
    void ends.push(standInForCopying(...clipboard).stop);

  afterEach(() => {
    for (const end of ends.splice(0)) end();
    document.querySelector('link[rel="canonical"]')?.remove();
    unmountAll();
  });

  for (const theme of ['light', 'dark'])
    it(`has no accessibility violation in ${theme} colours`, async () => {
      standIn(() => Promise.resolve());
      const graphic = await openAlone(`<growth-range theme="${theme}"></growth-range>`);
      expect(button(graphic).getAttribute('aria-expanded')).to.equal('true');
      expect(await findViolations(graphic)).to.deep.equal([]);
    });

  it('is used by keyboard alone', async () => {
    standIn(undefined);
    const graphic = await mount<HTMLElement>(MARKUP);
    button(graphic).focus();
    await press('Enter');
    await until(() => menu(graphic));
    expect(graphic.shadowRoot!.activeElement?.textContent.trim()).to.equal('Copy link');
    await press('Escape');
    await until(() => !menu(graphic));
    expect(graphic.shadowRoot!.activeElement).to.equal(button(graphic));
  });

  describe('copies a link', () => {
    const copied: string[] = [];
    beforeEach(() => {
      copied.length = 0;
      standInForClipboard((text) => Promise.resolve(void copied.push(text)));
    });

    it('to the page of a graphic that stands alone, and says so', async () => {
      const graphic = await openAlone();
      take(graphic, 'Copy link');
      await until(() => status(graphic) === 'Link copied');
      expect(copied).to.deep.equal([location.href]);
    });

    it('to the address that the page names as its own', async () => {
      const link = Object.assign(document.createElement('link'), { rel: 'canonical' });
      link.href = 'https://example.org/story?utm=none#top';
      document.head.append(link);
      const graphic = await openAlone();
      take(graphic, 'Copy link');
      await until(() => copied.length);
      expect(copied).to.deep.equal(['https://example.org/story?utm=none']);
    });

    it('to the step that the stage of a story shows', async () => {
      const story = await mount<ScrollyStoryElement>(
        `<scrolly-story name="two words">${MARKUP}
          <scrolly-step name="a" state="2024"><p>One</p></scrolly-step>
          <div data-step="b" data-state="pace"><p>Two</p></div>
        </scrolly-story>`,
      );
      story.goTo('b');
      await until(() => story.index === 1);
      const graphic = story.querySelector('desertion-timeline')!;
      await open(graphic);
      take(graphic, 'Copy link');
      await until(() => copied.length);
      expect(copied).to.deep.equal([`${location.href.split('#')[0]}#two%20words/b`]);
    });

    it('to the step of a flat story that its picture stands at', async () => {
      const story = await mountWhole('mode="flat" name="ranks"');
      const step = story.shadowRoot!.querySelectorAll('scrolly-step')[1]!;
      await until(() => step.shadowRoot!.querySelector('[part="still"] > *'));
      const copy = step.shadowRoot!.querySelector('[part="still"] > *')!;
      await settled(step.shadowRoot!);
      await open(copy);
      take(copy, 'Copy link');
      await until(() => copied.length);
      expect(copied).to.deep.equal([`${location.href.split('#')[0]}#ranks/${step.name}`]);
    });
  });

  it('gives the link to be copied by hand where a page may not copy', async () => {
    standInForClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const graphic = await openAlone();
    take(graphic, 'Copy link');
    await until(() => find(graphic, 'input'));
    const field = find<HTMLInputElement>(graphic, 'input')!;
    expect(field.value).to.equal(location.href);
    expect(field.ariaLabel).to.equal('Link to this graphic');
    expect(await findViolations(graphic)).to.deep.equal([]);
  });

  describe('where the platform shares', () => {
    it('hands on the picture with the finding and the page’s address', async () => {
      const shared: ShareData[] = [];
      standIn((data) => Promise.resolve(void shared.push(data)));
      const graphic = await openAlone();
      take(graphic, 'Share');
      await until(() => status(graphic) === 'Shared');
      const [{ title, url, files = [] } = {}] = shared;
      expect(title).to.contain('The list grows');
      expect(url).to.equal(location.href);
      expect(files.map(({ name, type }) => `${name} ${type}`)).to.deep.equal([
        'desertion-timeline-pace.png image/png',
      ]);
    });

    it('hands on the address alone where pictures are not taken, or there is none', async () => {
      for (const markup of [MARKUP, '<claim-note></claim-note>']) {
        const shared: ShareData[] = [];
        standIn(
          (data) => Promise.resolve(void shared.push(data)),
          () => false,
        );
        const graphic = await openAlone(markup);
        take(graphic, 'Share');
        await until(() => status(graphic) === 'Shared');
        expect(Object.keys(shared[0]!)).to.deep.equal(['title', 'url']);
        unmountAll();
      }
    });

    it('tells a newsroom of it, which can prevent it', async () => {
      standIn(() => Promise.reject(new Error('it was to be prevented')));
      const graphic = await openAlone();
      const told: string[] = [];
      graphic.addEventListener('scrolly-save', (event: ScrollySaveEvent) => {
        told.push(`${event.format} ${event.state}`);
        event.preventDefault();
      });
      take(graphic, 'Share');
      await settled();
      expect(told).to.deep.equal(['share pace']);
      expect(status(graphic)).to.equal('');
    });

    it('takes a reader who turns back for no failure', async () => {
      let isAsked = false;
      standIn(() => {
        isAsked = true;
        return Promise.reject(new DOMException('turned back', 'AbortError'));
      });
      const graphic = await openAlone();
      take(graphic, 'Share');
      await until(() => isAsked);
      await settled();
      expect(status(graphic)).to.equal('');
    });

    it('says what to do where it is not allowed', async () => {
      standIn(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      const graphic = await openAlone();
      take(graphic, 'Share');
      await until(() => status(graphic).includes('Save the picture'));
    });

    it('offers nothing of it where the platform does not', async () => {
      standIn(undefined);
      expect(offers(await openAlone()).map((it) => it.textContent.trim())).to.deep.equal([
        'Copy link',
      ]);
    });
  });
});
