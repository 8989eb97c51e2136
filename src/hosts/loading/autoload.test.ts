import { expect } from 'chai';
import {
  allSettled,
  mount,
  recordConsole,
  unmountAll,
  until,
} from '../../testing/testing.fixture.js';
import { Autoloader } from './autoload.js';

/* Nothing is registered here: what would be loaded is written down. */

/** A block, as the page's style sheet has it: WebKit sees no empty line in a modal dialog. */
const CHAIN = '<evidence-chain style="display: block"></evidence-chain>';

const FAR = '<div style="block-size: 20000px"></div>';

describe('the autoloader', () => {
  let loaded: string[];
  let autoloader: Autoloader;

  beforeEach(() => {
    loaded = [];
    autoloader = new Autoloader({
      load: (tag) => Promise.resolve(loaded.push(tag)),
    });
  });
  afterEach(() => {
    autoloader.stop();
    unmountAll();
  });

  it('loads only the tags that the page uses', async () => {
    mount('<case-field></case-field><story-figure fact="F1">twice</story-figure>');
    autoloader.watch(document);
    await until(() => loaded.length === 2);
    await allSettled();
    expect(loaded.sort()).to.eql(['case-field', 'story-figure']);
  });

  it('loads a tag once, however often it is used', async () => {
    mount('<case-field></case-field><case-field></case-field>');
    autoloader.watch(document);
    mount('<case-field></case-field>');
    await until(() => loaded.length);
    await allSettled();
    expect(loaded).to.eql(['case-field']);
  });

  it('waits until an element comes near', async () => {
    const box = mount(`${FAR}<growth-range></growth-range>`);
    autoloader.watch(document);
    await allSettled();
    expect(loaded).to.eql([]);
    const { bottom } = box.getBoundingClientRect();
    scrollTo({ top: bottom - 3 * innerHeight, behavior: 'instant' });
    await until(() => loaded.length);
    expect(loaded).to.eql(['growth-range']);
    // Two screens ahead: the reader has not seen it yet.
    expect(box.lastElementChild!.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
  });

  it('finds what comes later', async () => {
    autoloader.watch(document);
    const box = mount('');
    await allSettled();
    box.innerHTML = '<section><p><origin-shift></origin-shift></p></section>';
    await until(() => loaded.length);
    expect(loaded).to.eql(['origin-shift']);
  });

  it('finds what becomes a tag by its attribute', async () => {
    autoloader.watch(document);
    const box = mount('<div></div>');
    await allSettled();
    box.firstElementChild!.setAttribute('data-scrolly', 'claim-note');
    await until(() => loaded.length);
    expect(loaded).to.eql(['claim-note']);
  });

  it('looks at an element whose class changes, and searches nothing', async () => {
    const box = mount('<div><p class="plain"></p></div>');
    autoloader.watch(document);
    await allSettled();
    const { querySelectorAll } = Element.prototype;
    let searches = 0;
    Element.prototype.querySelectorAll = function (this: Element, selectors: string) {
      searches++;
      return querySelectorAll.call(this, selectors);
    };
    document.body.classList.add('is-scrolled');
    box.querySelector('p')!.className = 'is-scrolly-growth-range';
    await until(() => loaded.length);
    const counted = searches;
    Element.prototype.querySelectorAll = querySelectorAll;
    document.body.classList.remove('is-scrolled');
    expect(loaded).to.eql(['growth-range']);
    // For what stands in it, once it is loaded.
    expect(counted).to.equal(1);
  });

  it('loads a story first, and with it all that stands in it, however far down', async () => {
    mount(
      `<scrolly-story><p><severity-scale></severity-scale></p>${FAR}<scrolly-step></scrolly-step><growth-range></growth-range></scrolly-story>`,
    );
    let finish = (): void => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    const first = new Autoloader({
      load: (tag) => (loaded.push(tag), tag === 'scrolly-story' ? held : Promise.resolve()),
    });
    first.watch(document);
    await until(() => loaded.length);
    await allSettled();
    expect(loaded).to.eql(['scrolly-story']);
    finish();
    await until(() => loaded.length === 4);
    first.stop();
    expect(loaded.slice(1).sort()).to.eql(['growth-range', 'scrolly-step', 'severity-scale']);
  });

  it('loads nothing of a story that is far', async () => {
    mount(`${FAR}<scrolly-story><severity-scale></severity-scale></scrolly-story>`);
    autoloader.watch(document);
    await allSettled();
    expect(loaded).to.eql([]);
  });

  it('loads a graphic that comes into a story which is there already', async () => {
    const box = mount('<scrolly-story></scrolly-story>');
    autoloader.watch(document);
    await until(() => loaded.length);
    // Without a box of its own, as a graphic that waits for its turn.
    box.firstElementChild!.innerHTML = '<severity-scale style="display: none"></severity-scale>';
    await until(() => loaded.length === 2);
    expect(loaded).to.eql(['scrolly-story', 'severity-scale']);
  });

  for (const [place, show] of [
    ['<div hidden>%</div>', (it) => it.removeAttribute('hidden')],
    ['<details>%</details>', (it) => it.setAttribute('open', '')],
    ['<dialog>%</dialog>', (it) => (it as HTMLDialogElement).showModal()],
  ] as [string, (it: Element) => void][])
    it(`waits in ${place.replace('%', '…')} until that is shown`, async () => {
      const box = mount(place.replace('%', CHAIN));
      autoloader.watch(document);
      await allSettled();
      expect(loaded).to.eql([]);
      show(box.firstElementChild!);
      await until(() => loaded.length);
      expect(loaded).to.eql(['evidence-chain']);
    });

  for (const name of ['div', 'section', 'figure', 'a'])
    it(`takes a ${name} in plain markup for the tag that it names`, async () => {
      mount(`<${name} data-scrolly="projection-meter">In words</${name}>`);
      autoloader.watch(document);
      await until(() => loaded.length);
      expect(loaded).to.eql(['projection-meter']);
    });

  it('takes a class for the tag that it names, and what is in a story of plain markup with it', async () => {
    mount(
      `<div class="is-scrolly-story"><p><i class="is-scrolly-growth-range"></i></p>${FAR}<div data-scrolly="scrolly-step"></div></div>`,
    );
    autoloader.watch(document);
    await until(() => loaded.length === 3);
    expect(loaded).to.eql(['scrolly-story', 'scrolly-step', 'growth-range']);
  });

  it('loads nothing for an attribute of no meaning', async () => {
    mount('<case-field></case-field><div data-scroll="x"></div>');
    autoloader.watch(document);
    await until(() => loaded.length);
    expect(loaded).to.eql(['case-field']);
  });

  it('loads nothing that the page has defined by other means', async () => {
    customElements.define('certainty-key', class extends HTMLElement {});
    mount('<certainty-key></certainty-key><claim-note></claim-note>');
    autoloader.watch(document);
    await until(() => loaded.length);
    expect(loaded).to.eql(['claim-note']);
  });

  it('looks into a shadow root when asked', async () => {
    const root = mount('<div></div>').firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<case-field></case-field>';
    autoloader.watch(document);
    await allSettled();
    expect(loaded).to.eql([]);
    autoloader.watch(root);
    await until(() => loaded.length);
    expect(loaded).to.eql(['case-field']);
  });

  it('says once what cannot be loaded, and leaves the author’s markup', async () => {
    const said = recordConsole('warn');
    const box = mount('<case-field>In words</case-field>');
    const failing = new Autoloader({ load: () => Promise.reject(new Error('no network')) });
    failing.watch(document);
    await until(() => said.lines.length);
    box.insertAdjacentHTML('beforeend', '<case-field></case-field>');
    await allSettled();
    failing.stop();
    said.stop();
    expect(said.lines).to.have.length(1);
    expect(said.lines[0]).to.match(/<case-field> could not be loaded.*no network/);
    expect(box.innerHTML).to.contain('<case-field>In words</case-field>');
  });

  it('goes on with the graphics where the story’s own module cannot be loaded', async () => {
    const said = recordConsole('warn');
    mount('<scrolly-story><case-field></case-field></scrolly-story>');
    const failing = new Autoloader({
      load: (tag) => {
        if (tag === 'scrolly-story') return Promise.reject(new Error('no network'));
        return Promise.resolve(loaded.push(tag));
      },
    });
    failing.watch(document);
    await until(() => loaded.length);
    failing.stop();
    said.stop();
    expect(loaded).to.eql(['case-field']);
  });
});
