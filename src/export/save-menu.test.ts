import { expect } from 'chai';
import { press } from '../../scripts/testing/browser-commands.js';
import { graphicTags } from '../story/graphic-tags.js';
import { findViolations } from '../testing/axe.fixture.js';
import { mount, settled, unmountAll, until } from '../testing/mount.fixture.js';
import { catchSavedFiles } from './saved-files.fixture.js';
import type { ScrollySaveEvent } from './scrolly-save-event.js';

const MARKUP = '<desertion-timeline state="pace"></desertion-timeline>';

const find = (graphic: Element, selector: string): HTMLElement | null =>
  graphic.shadowRoot!.querySelector<HTMLElement>(selector);
const button = (graphic: Element): HTMLElement => find(graphic, '[part="save-button"]')!;
const menu = (graphic: Element): HTMLElement | null => find(graphic, '[part="save-menu"]');
const status = (graphic: Element): string => find(graphic, '[role="status"]')!.textContent.trim();
const focused = ({ shadowRoot }: Element): string =>
  shadowRoot!.activeElement?.textContent.trim() ?? '';

async function open(markup = MARKUP, width = 600): Promise<HTMLElement> {
  const graphic = await mount<HTMLElement>(markup, width);
  button(graphic).click();
  await until(() => menu(graphic));
  return graphic;
}

function offers(graphic: Element): string[] {
  return [...menu(graphic)!.querySelectorAll('button')].map((it) => it.textContent.trim());
}

function take(graphic: Element, words: string): void {
  [...menu(graphic)!.querySelectorAll('button')]
    .find((it) => it.textContent.includes(words))!
    .click();
}

describe('the menu for taking a graphic away', () => {
  let saved: ReturnType<typeof catchSavedFiles>;

  beforeEach(() => (saved = catchSavedFiles()));
  afterEach(() => {
    saved.stop();
    unmountAll();
  });

  for (const tag of graphicTags) {
    it(`opens under <${tag}>, and has no accessibility violation`, async () => {
      const graphic = await open(`<${tag}></${tag}>`);
      expect(button(graphic).getAttribute('aria-expanded')).to.equal('true');
      expect(menu(graphic)!.getClientRects().length).to.equal(1);
      expect(await findViolations(graphic)).to.deep.equal([]);
    });

    it(`is left out of <${tag}> when it is told so`, async () => {
      const graphic = await mount(`<${tag} no-download></${tag}>`);
      expect(find(graphic, '[part="save-button"], [part="more-button"]')).to.equal(null);
      expect(find(graphic, '[part="table-button"]')).not.to.equal(null);
    });
  }

  it('stands under figures and keys of their own nowhere', async () => {
    for (const tag of ['story-figure fact="F4"', 'certainty-key'])
      expect(find(await mount(`<${tag}></${tag.split(' ')[0]!}>`), '.tools')).to.equal(null);
  });

  it('has no violation in dark colours either', async () => {
    const graphic = await open('<growth-range theme="dark"></growth-range>');
    take(graphic, 'CSV');
    await until(() => status(graphic));
    expect(await findViolations(graphic)).to.deep.equal([]);
  });

  it('stays within the viewport', async () => {
    for (const width of [320, 600]) {
      const graphic = await open(MARKUP, width);
      const box = menu(graphic)!.getBoundingClientRect();
      expect(box.left).to.be.at.least(0);
      expect(box.top).to.be.at.least(0);
      expect(box.right).to.be.at.most(document.documentElement.clientWidth);
      expect(box.bottom).to.be.at.most(innerHeight);
      unmountAll();
    }
  });

  it('is used by keyboard alone', async () => {
    const graphic = await mount<HTMLElement>(MARKUP);
    button(graphic).focus();
    await press('Enter');
    await until(() => menu(graphic));
    expect(focused(graphic)).to.equal('Picture for a post (PNG)');
    for (const words of ['Square picture (PNG)', 'Picture for print (PNG)']) {
      await press('Tab');
      await until(() => focused(graphic) === words);
    }
    await press('Escape');
    await until(() => !menu(graphic));
    expect(graphic.shadowRoot!.activeElement).to.equal(button(graphic));
    expect(button(graphic).getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes by a press elsewhere, and by one on its button', async () => {
    const graphic = await open();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(menu(graphic)).to.equal(null);
    expect(graphic.shadowRoot!.activeElement).to.equal(button(graphic));
    button(graphic).click();
    await until(() => menu(graphic));
    button(graphic).click();
    await until(() => !menu(graphic));
  });

  it('closes when the focus goes on to the page, and lets it go', async () => {
    const box = await mount(`<div>${MARKUP}<button>Next</button></div>`);
    const graphic = box.firstElementChild!;
    button(graphic).click();
    await until(() => menu(graphic));
    const next = box.querySelector('button')!;
    next.focus();
    expect(menu(graphic)).to.equal(null);
    expect(document.activeElement).to.equal(next);
  });

  it('saves under the name of tag and state, and says so', async () => {
    const graphic = await open();
    const names = {
      'a post (PNG)': 'desertion-timeline-pace.png',
      'a post (SVG)': 'desertion-timeline-pace.svg',
      'Square picture (PNG)': 'desertion-timeline-pace-square.png',
      'Square picture (SVG)': 'desertion-timeline-pace-square.svg',
      'print (PNG)': 'desertion-timeline-pace-print.png',
      'print (SVG)': 'desertion-timeline-pace-print.svg',
      CSV: 'desertion-timeline-pace.csv',
    };
    for (const [words, name] of Object.entries(names)) {
      take(graphic, words);
      await until(() => status(graphic) === `Saved as ${name}`);
    }
    expect(saved.files.map(({ name }) => name)).to.deep.equal(Object.values(names));
  });

  it('gives what the graphic shows when it is taken, not when the menu was opened', async () => {
    const graphic = await open();
    Object.assign(graphic, { state: 'document' });
    await settled();
    take(graphic, 'a post (SVG)');
    await until(() => status(graphic));
    expect(saved.files[0]!.name).to.equal('desertion-timeline-document.svg');
  });

  it('revokes the address of what it saved', async () => {
    const own = { setTimeout: window.setTimeout, revoke: URL.revokeObjectURL };
    const later: (() => void)[] = [];
    const revoked: string[] = [];
    Object.assign(window, { setTimeout: (task: () => void) => later.push(task) });
    URL.revokeObjectURL = (address) => void revoked.push(address);
    try {
      const graphic = await open();
      take(graphic, 'CSV');
      await until(() => status(graphic));
      later.forEach((task) => task());
      expect(revoked).to.deep.equal([saved.files[0]!.address]);
    } finally {
      window.setTimeout = own.setTimeout;
      URL.revokeObjectURL = own.revoke;
    }
  });

  it('tells a newsroom of it, which can prevent it', async () => {
    const graphic = await open();
    const events: ScrollySaveEvent[] = [];
    const listen = (event: ScrollySaveEvent): void => {
      events.push(event);
      if (event.format === 'csv') event.preventDefault();
    };
    document.body.addEventListener('scrolly-save', listen);
    take(graphic, 'CSV');
    take(graphic, 'a post (SVG)');
    await until(() => saved.files.length);
    document.body.removeEventListener('scrolly-save', listen);
    expect(events.map(({ format, state }) => [format, state])).to.deep.equal([
      ['csv', 'pace'],
      ['svg', 'pace'],
    ]);
    expect(saved.files.map(({ name }) => name)).to.deep.equal(['desertion-timeline-pace.svg']);
  });

  it('is no longer than the screen of a small phone', async () => {
    const graphic = await open(MARKUP, 320);
    expect(offers(graphic)).to.have.length(7);
    expect(menu(graphic)!.offsetHeight).to.be.below(320);
  });

  it('offers data alone where nothing is pictured', async () => {
    const graphic = await open('<claim-note></claim-note>');
    expect(offers(graphic)).to.deep.equal(['Data (CSV)']);
    take(graphic, 'CSV');
    await until(() => status(graphic) === 'Saved as claim-note.csv');
  });

  it('says what to do where a picture cannot be made', async () => {
    const own = HTMLCanvasElement.prototype.toBlob;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    try {
      const graphic = await open();
      take(graphic, 'a post (PNG)');
      await until(() => status(graphic));
      expect(status(graphic)).to.contain('PNG could not be made').and.contain('another format');
      expect(saved.files).to.deep.equal([]);
    } finally {
      HTMLCanvasElement.prototype.toBlob = own;
    }
  });

  it('leaves nothing behind: no menu, no copy of the graphic, nothing on the page', async () => {
    const graphic = await open();
    const before = document.body.innerHTML;
    take(graphic, 'a post (SVG)');
    await until(() => status(graphic));
    expect(document.body.innerHTML).to.equal(before);
    button(graphic).click();
    await until(() => !menu(graphic));
    const left = graphic.shadowRoot!.querySelectorAll('desertion-timeline, .menu, [inert]');
    expect([...left]).to.deep.equal([]);
  });
});
