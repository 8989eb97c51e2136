import { expect } from 'chai';
import { tags } from '../src/hosts/markup/plain-tag.js';
import { allSettled, unmountAll, until } from '../src/testing/testing.fixture.js';
import { type BuiltPage, CLASSIC, find, MODULE, openPage } from './built-page.fixture.js';

/* The built files as pages load them, each page in a frame of its own. */

const METER = '<projection-meter state="rate"></projection-meter>';

const isDrawn = (page: BuiltPage, tag = 'projection-meter'): boolean =>
  Boolean(find(page, tag).shadowRoot?.querySelector('.picture svg'));

/** The address of a built file as it would be in another version. */
async function writeOtherVersion(file: string): Promise<string> {
  const { version } = (await (await fetch('/package.json')).json()) as { version: string };
  const text = await (await fetch(file)).text();
  const other = text.replaceAll(`"${version}"`, '"0.0.1-other"');
  expect(other).not.to.equal(text);
  return URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
}

/** The addresses of all scripts that a page has loaded. */
const listLoaded = ({ window }: BuiltPage): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.endsWith('.js'));

/** The names of the chunks among them, in the order in which they were asked for. */
const listChunks = (page: BuiltPage): string[] =>
  listLoaded(page).flatMap((path) => /chunks\/([\w.-]+)-[\w-]{8}\.js$/.exec(path)?.[1] ?? []);

describe('the built files', () => {
  afterEach(unmountAll);

  for (const [where, html] of [
    ['in the head', `<head>${CLASSIC}</head><body>${METER}`],
    ['after the tags', `${METER}${CLASSIC}`],
    ['deferred', `${CLASSIC.replace(' src', ' defer src')}${METER}`],
  ])
    it(`work as one classic script ${where}`, async () => {
      const page = await openPage(html!);
      await until(() => isDrawn(page));
      expect(page.said).to.eql([]);
      expect(listLoaded(page)).to.eql(['/dist/desertion-story.classic.js']);
    });

  it('work as a classic script that the page adds late', async () => {
    const page = await openPage(METER);
    const script = page.window.document.createElement('script');
    script.src = '/dist/desertion-story.classic.js';
    page.window.document.head.append(script);
    await until(() => isDrawn(page));
  });

  it('tell a whole story and an author’s data from the classic script alone', async () => {
    const update = JSON.stringify({ facts: [{ id: 'F2a', value: 80000 }] });
    const page = await openPage(
      `${CLASSIC}<desertion-story chapters="projection"></desertion-story>
      <projection-meter state="year-end"><script type="application/json">${update}</script></projection-meter>`,
    );
    await until(() => isDrawn(page));
    await until(() => find(page, 'desertion-story').shadowRoot?.querySelector('scrolly-step'));
    await until(() => find(page, 'projection-meter').shadowRoot?.textContent.includes('80,000'));
    expect(listLoaded(page)).to.eql(['/dist/desertion-story.classic.js']);
  });

  it('work as a classic script in a sandboxed frame without an origin', async () => {
    const heard: unknown[] = [];
    const listen = ({ data, origin }: MessageEvent<unknown>): void =>
      void heard.push(`${String(data)} in ${origin}`);
    addEventListener('message', listen);
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<base href="${location.origin}">${CLASSIC}${METER}<script>
      const look = () => {
        if (!document.querySelector('projection-meter').shadowRoot?.querySelector('.picture svg'))
          return requestAnimationFrame(look);
        parent.postMessage('drawn', '*');
      };
      look();
    </script>`;
    document.body.append(frame);
    await until(() => heard.includes('drawn in null'));
    removeEventListener('message', listen);
    frame.remove();
  });

  for (const [name, other] of [
    ['module', '/dist/desertion-story.js'],
    ['classic script', '/dist/desertion-story.classic.js'],
  ])
    it(`in two versions throw nothing and warn once: a module, then a ${name}`, async () => {
      const page = await openPage(MODULE + METER);
      await until(() => isDrawn(page));
      const kept = page.window.customElements.get('projection-meter');
      const script = page.window.document.createElement('script');
      script.src = await writeOtherVersion(other!);
      if (name === 'module') script.type = 'module';
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      page.window.document.head.append(script);
      await loaded;
      expect(page.said).to.have.length(1);
      const { version } = (await (await fetch('/package.json')).json()) as { version: string };
      expect(page.said[0]).to.contain(`${version} came first`).and.to.contain('0.0.1-other');
      expect(page.window.customElements.get('projection-meter')).to.equal(kept);
      page.window.document.body.insertAdjacentHTML('beforeend', '<growth-range></growth-range>');
      await until(() => isDrawn(page, 'growth-range'));
    });

  it('twice as the same module are one', async () => {
    const page = await openPage(MODULE + MODULE + METER);
    await until(() => isDrawn(page));
    expect(page.said).to.eql([]);
  });

  it('as module and classic script on one page draw all the same', async () => {
    const page = await openPage(CLASSIC + MODULE + METER);
    await until(() => isDrawn(page) && page.said.length);
    expect(page.said).to.have.length(1);
  });

  it('mix: a story from one copy with a graphic from another', async () => {
    const page = await openPage(
      `<scrolly-story><growth-range></growth-range><scrolly-step state="sixfold"><p>Words</p></scrolly-step></scrolly-story>
      <script type="module" src="/dist/elements/growth-range.js"></script>`,
    );
    await until(() => isDrawn(page, 'growth-range'));
    const script = page.window.document.createElement('script');
    script.src = '/dist/desertion-story.classic.js';
    page.window.document.head.append(script);
    await until(() => page.said.length);
    const graphic = find<Element & { state: string }>(page, 'growth-range');
    await until(() => graphic.state === 'sixfold');
    expect(page.said).to.have.length(1);
  });

  it('load what a page needs for its first picture, then what waits in its stories', async () => {
    const page = await openPage(
      `${MODULE}<scrolly-story><growth-range></growth-range><origin-shift></origin-shift>
      <scrolly-step><p>Words</p></scrolly-step>
      <scrolly-step graphic="origin-shift"><p>Words</p></scrolly-step></scrolly-story>`,
    );
    await until(() => isDrawn(page, 'growth-range'));
    await until(() => find(page, 'origin-shift').shadowRoot);
    const chunks = listChunks(page);
    expect(chunks.slice(0, 2).sort()).to.eql(['growth-range', 'story']);
    expect(chunks.indexOf('origin-shift')).to.be.greaterThan(1);
    expect(page.said).to.eql([]);
  });

  it('load with the whole story what its opening shows, before any of it can ask', async () => {
    const page = await openPage(`${MODULE}<desertion-story></desertion-story>`);
    await until(() => find(page, 'desertion-story').shadowRoot?.querySelector('scrolly-step'));
    expect(listChunks(page).slice(0, 5).sort()).to.eql([
      'article',
      'case-field',
      'opening.lazy',
      'story',
      'whole-story.lazy',
    ]);
  });

  it('register every tag of themselves, also for a shadow root, into which no page looks', async () => {
    const page = await openPage(MODULE + METER);
    const { customElements, document } = page.window;
    await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
    const root = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' });
    root.innerHTML = '<growth-range></growth-range>';
    await until(() => root.firstElementChild!.shadowRoot?.querySelector('.picture svg'));
    expect(page.said).to.eql([]);
  });

  it('leave the author’s markup where the file of a tag is refused, and say so once', async () => {
    const origin = window.location.origin;
    const policy = `script-src 'unsafe-inline' ${origin}/dist/desertion-story.js`;
    const page = await openPage(
      `<meta http-equiv="Content-Security-Policy" content="${policy}">
      ${MODULE}<growth-range>Twice as many</growth-range><growth-range>Again</growth-range>`,
    );
    await until(() => page.said.length);
    await allSettled();
    // Of a page in a frame, what tells the page around it is missed as well.
    const said = page.said.filter((it) => !it.includes('frame-page'));
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<growth-range> could not be loaded, so its content stays/);
    expect(page.window.document.body.innerText).to.contain('Twice as many').and.contain('Again');
  });

  it('are one copy, too, where a page asks for them by another address', async () => {
    const page = await openPage(MODULE.replace('.js', '.js?ver=1') + METER);
    await until(() => isDrawn(page));
    expect(page.said).to.eql([]);
  });

  it('let a page have a tag by its own file as well', async () => {
    const page = await openPage(
      `<script type="module" src="/dist/elements/growth-range.js"></script>${MODULE}${METER}<growth-range></growth-range>`,
    );
    await until(() => isDrawn(page) && isDrawn(page, 'growth-range'));
    expect(page.said).to.eql([]);
  });

  it('load by themselves what a page uses, when it comes near', async () => {
    const page = await openPage(
      `${METER}<div style="height: 9000px"></div><scrolly-story><growth-range></growth-range>
      <scrolly-step state="sixfold"><p>Words</p></scrolly-step></scrolly-story>
      <script type="module" src="/dist/autoload.js"></script>`,
    );
    await until(() => isDrawn(page));
    const isLoaded = (tag: string): boolean =>
      listLoaded(page).includes(`/dist/elements/${tag}.js`);
    expect(isLoaded('projection-meter')).to.equal(true);
    expect(isLoaded('growth-range')).to.equal(false);
    expect(isLoaded('case-field')).to.equal(false);
    page.window.scrollTo(0, 9000);
    await until(() => isDrawn(page, 'growth-range'));
    await until(() => find(page, 'scrolly-step').shadowRoot);
    expect(isLoaded('case-field')).to.equal(false);
    expect(page.said).to.eql([]);
  });

  it('load by themselves what plain markup stands for', async () => {
    const page = await openPage(
      `<div data-scrolly="projection-meter" data-state="rate">In words</div>
      <script type="module" src="/dist/autoload.js"></script>`,
    );
    await until(() => find(page, 'projection-meter') && isDrawn(page));
    expect(page.said).to.eql([]);
  });

  it('are what their hashes say: a page with integrity attributes loads them', async () => {
    const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    const sealed = (file: string, markup: string): string =>
      markup.replace(' src', ` crossorigin integrity="${hashes[file]}" src`);
    const page = await openPage(sealed('desertion-story.js', MODULE) + METER);
    await until(() => isDrawn(page));
  });
});
