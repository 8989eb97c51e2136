import { expect } from 'chai';
import {
  allSettled,
  mount,
  recordConsole,
  unmountAll,
  until,
} from '../../testing/testing.fixture.js';
import { tags } from '../markup/plain-tag.js';
import { PageLoader } from './page-loader.js';

/* Nothing is registered here: what would be loaded is written down. */

describe('the page bundle’s loader', () => {
  let fetched: string[];
  let contents: string[];
  let loaded: string[];
  let broken: string[];
  let held: Promise<void> | undefined;
  let loader: PageLoader;

  beforeEach(() => {
    [fetched, contents, loaded, broken] = [[], [], [], []];
    held = undefined;
    loader = new PageLoader({
      prefetch: (tag) => fetched.push(tag),
      prefetchContent: (tag) => Promise.resolve(void contents.push(tag)),
      async load(tag) {
        if (tag === 'scrolly-story') await held;
        if (broken.includes(tag)) throw new Error('no network');
        loaded.push(tag);
      },
    });
  });
  afterEach(() => {
    loader.stop();
    unmountAll();
  });

  it('asks for all that a page has in one go, however far down, and registers the story first', async () => {
    let finish = (): void => {};
    held = new Promise((resolve) => (finish = resolve));
    mount(
      `<growth-range></growth-range><div style="block-size: 20000px"></div>
      <scrolly-story><case-field></case-field><scrolly-step></scrolly-step></scrolly-story>`,
    );
    loader.watch(document);
    expect([...fetched].sort()).to.eql([
      'case-field',
      'growth-range',
      'scrolly-step',
      'scrolly-story',
    ]);
    await allSettled();
    expect(loaded).to.eql([]);
    finish();
    await until(() => loaded.length === 4);
    expect(loaded[0]).to.equal('scrolly-story');
  });

  it('asks at once for a tag that comes later', async () => {
    loader.watch(document);
    const box = mount('');
    await allSettled();
    expect(fetched).to.eql([]);
    box.innerHTML = '<p><origin-shift></origin-shift></p>';
    await until(() => loaded.length);
    expect(loaded).to.eql(['origin-shift']);
  });

  it('asks for all tags where one writes all of them, and for what that one shows', async () => {
    mount('<desertion-story></desertion-story>');
    loader.watch(document);
    expect([...fetched].sort()).to.eql([...tags].sort());
    expect(contents).to.include('desertion-story');
    await until(() => loaded.length === tags.length);
  });

  it('registers every other tag when the page is idle, and looks no further', async () => {
    const box = mount('<case-field></case-field>');
    loader.watch(document);
    await loader.loadRest();
    await until(() => loaded.length === tags.length);
    expect(loaded[0]).to.equal('case-field');
    expect(contents).to.eql(['case-field']);
    await allSettled();
    box.innerHTML = '<growth-range></growth-range>';
    await allSettled();
    expect(loaded).to.have.length(tags.length);
  });

  it('loads nothing that a reader who saves data does not need, until they do', async () => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true },
      configurable: true,
    });
    const box = mount('<case-field></case-field>');
    loader.watch(document);
    await loader.loadRest();
    Reflect.deleteProperty(navigator, 'connection');
    await allSettled();
    expect(fetched).to.eql(['case-field']);
    box.innerHTML = '<growth-range></growth-range>';
    await until(() => loaded.length === 2);
    expect(loaded).to.eql(['case-field', 'growth-range']);
  });

  it('tells of what does not come only where the page has it, and then tries again', async () => {
    const said = recordConsole('warn');
    broken = ['growth-range', 'claim-note'];
    const box = mount('<growth-range>In words</growth-range>');
    loader.watch(document);
    await loader.loadRest();
    await until(() => loaded.length === tags.length - 2);
    await allSettled();
    expect(said.lines).to.have.length(1);
    expect(said.lines[0]).to.match(/<growth-range> could not be loaded.*no network/);
    broken = [];
    box.innerHTML = '<claim-note></claim-note>';
    await until(() => loaded.includes('claim-note'));
    said.stop();
    expect(said.lines).to.have.length(1);
  });
});
