import { expect } from 'chai';
import { emulateMedia, setViewport } from '../scripts/testing/browser-commands.js';
import { graphicTags } from '../src/story/graphic-tags.js';
import { graphics } from '../src/story/graphics.js';
import { unmountAll, until } from '../src/testing/testing.fixture.js';
import { listElements, standStill } from './boxes.fixture.js';
import {
  AUTOLOADER,
  CLASSIC,
  codeOf,
  MODULE,
  namePolicies,
  openStrictPage,
  POLICIES,
  type StrictPage,
  tagModules,
} from './strict-page.fixture.js';

/*
 * Pages that a server sends with a content security policy look like pages without one, to the pixel,
 * and their browser has nothing to report.
 */

/** Every tag that stands alone, in every state that it has. */
const TAGS = [
  ...graphicTags.flatMap((tag) =>
    graphics[tag].states.map((state): string => `<${tag} state="${state}"></${tag}>`),
  ),
  '<claim-note></claim-note>',
  '<p><story-figure fact="F4"></story-figure></p>',
  '<certainty-key></certainty-key>',
].join('');

const writeStory = (mode: string): string => `
  <scrolly-story name="ranks" mode="${mode}" heading="Ranks" track-progress>
    <desertion-timeline></desertion-timeline>
    <scrolly-step name="a" state="document"><p>Words on a document</p></scrolly-step>
    <scrolly-step name="b" state="2024"><p>Words on a year</p></scrolly-step>
    <scrolly-step name="c" state="pace"><p>Words on a pace</p></scrolly-step>
  </scrolly-story>`;

/** By kind of file: what a page loads for this markup. */
const KINDS: Record<string, (body: string) => readonly string[]> = {
  'the module': () => [MODULE],
  'the classic script': () => [CLASSIC],
  'a file for each tag': tagModules,
  'the autoloader': () => [AUTOLOADER],
};

type Act = (page: StrictPage) => unknown;

/** The boxes of pages without a policy, by what is in them and done to them: they are the same for every policy. */
const freePages = new Map<string, readonly string[]>();

/** Shows the same on a page without a policy and on one with it, and compares the two. */
async function expectSame(
  policy: string,
  scripts: readonly string[],
  body: string,
  act: Act = () => {},
): Promise<void> {
  const open = async (sent: string): Promise<[StrictPage, string[]]> => {
    // In the place of the one before: what is out of sight is laid out later.
    unmountAll();
    const page = await openStrictPage({ scripts, body, policy: sent });
    await standStill(page.document);
    await act(page);
    return [page, await standStill(page.document)];
  };
  const key = JSON.stringify([scripts, body, String(act)]);
  const free = freePages.get(key) ?? (await open(''))[1];
  freePages.set(key, free);
  const [page, strict] = await open(policy);
  expect(page.refused).to.eql([]);
  expect(page.said).to.eql([]);
  const apart = strict.map((box, i) => `${box}, without a policy ${free[i]}`);
  const moved = apart.filter((_, i) => strict[i] !== free[i]).slice(0, 5);
  expect(moved.join('\n'), 'boxes elsewhere').to.equal('');
  expect(strict).to.have.length(free.length);
}

describe('a strict page', () => {
  before(async () => {
    await setViewport(1024, 700);
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => emulateMedia({}));
  afterEach(unmountAll);

  for (const [name, policy] of Object.entries(POLICIES))
    for (const [kind, load] of Object.entries(KINDS))
      it(`shows every tag in every state as any page does, by ${name}, with ${kind}`, () =>
        expectSame(policy, load(TAGS), TAGS));

  for (const mode of ['scroll', 'step', 'flat', 'text'])
    for (const [kind, load] of Object.entries(KINDS))
      it(`tells a story in mode ${mode}, with ${kind}`, () =>
        expectSame(POLICIES.names, load(writeStory(mode)), writeStory(mode), ({ document }) =>
          document.querySelector('[name="c"]')!.scrollIntoView(),
        ));

  const DEEDS: Record<string, [body: string, act: Act]> = {
    'shows a graphic as a table': [
      '<growth-range state="double"></growth-range>',
      async ({ document }) => {
        press(document, '[part="table-button"]');
        await until(() => findDeep(document, 'table'));
      },
    ],
    'shows the note of a figure': [
      '<p>Of them, <story-figure fact="F4"></story-figure>.</p>',
      async ({ document }) => {
        press(document, '[part="figure"]');
        await until(() => findDeep(document, '.note-card'));
      },
    ],
    'opens the bar of the reader': [
      writeStory('scroll'),
      async ({ document }) => {
        press(document, '[part="reader-button"]');
        await until(() => findDeep(document, '.item'));
      },
    ],
    'opens the menu of files': [
      '<growth-range state="double"></growth-range>',
      async ({ document }) => {
        press(document, '[part="save-button"]');
        await until(() => findDeep(document, '[part="save-menu"] button'));
      },
    ],
    'lays a story out for paper': [
      writeStory('scroll'),
      ({ window }) => {
        // The address is printed, and that of the other page is longer.
        window.history.replaceState(null, '', '/strict-page.html');
        window.dispatchEvent(new Event('beforeprint'));
      },
    ],
    'tells the whole story in another language': [
      '<desertion-story lang="de" chapters="projection"></desertion-story>',
      ({ document }) => until(() => /Geschätzt|Etwa|etwa/.test(wordsOf(document))),
    ],
    'makes tags of plain markup': [
      '<div data-scrolly="growth-range" data-state="double"></div>',
      ({ document }) => until(() => findDeep(document, '[part="save-button"]')),
    ],
    'reads data in every way': [
      `<growth-range state="double" values="F1=3"></growth-range>
       <growth-range state="double"><script type="application/json">{"facts": [{"id": "F1", "value": 3}]}</script></growth-range>
       <growth-range state="double"><table><tr><th>id</th><th>value</th></tr><tr><td>F1</td><td>3</td></tr></table></growth-range>
       <growth-range state="double" data-story="{&amp;quot;facts&amp;quot;: [{“id”: “F1”, “value”: 3}]}"></growth-range>
       <desertion-timeline state="2024" src="/demo/stories/sea-level.json"></desertion-timeline>`,
      ({ document }) =>
        until(
          () => wordsOf(document).match(/3 times/g)?.length && /\d\smm/.test(wordsOf(document)),
        ),
    ],
  };

  for (const [deed, [body, act]] of Object.entries(DEEDS))
    for (const [kind, load] of Object.entries(KINDS).slice(0, 2))
      it(`${deed}, with ${kind}`, () => expectSame(POLICIES.names, load(body), body, act));

  it('has the policy that the README names', async () => {
    const readme = await (await fetch('/README.md')).text();
    const [, policy = ''] = /^Content-Security-Policy: (.*)$/m.exec(readme) ?? [];
    expect(policy).to.contain('trusted-types desertion-story');
    await expectSame(policy, [MODULE], TAGS);
  });

  it('saves every kind of file, and tells the reader so', async () => {
    const page = await openStrictPage({
      scripts: [MODULE],
      body: '<growth-range state="double"></growth-range>',
      policy: POLICIES.names,
    });
    const { document } = page;
    await standStill(document);
    // Nothing is to be put on the disk.
    document.addEventListener('click', (event) => event.preventDefault(), { capture: true });
    page.window.HTMLAnchorElement.prototype.click = () => {};
    press(document, '[part="save-button"]');
    await until(() => findDeep(document, '[part="save-menu"] button'));
    for (const words of [
      'a post (PNG)',
      'a post (SVG)',
      'Square picture (PNG)',
      'print (PNG)',
      'print (SVG)',
      'CSV',
    ]) {
      const offers = listElements(document).filter((it) => it.matches('[part="save-menu"] button'));
      (offers.find((it) => it.textContent.includes(words)) as HTMLElement).click();
      const extension = /PNG|SVG|CSV/.exec(words)![0].toLowerCase();
      await until(() =>
        findDeep(document, '[part="save-menu"] [role="status"]')?.textContent.endsWith(
          `${(/print|square/i.exec(words) ?? [''])[0].toLowerCase().replace(/^./, '-$&')}.${extension}`,
        ),
      );
    }
    expect(page.refused).to.eql([]);
    expect(page.said).to.eql([]);
  });

  it('takes a language along as XLIFF', async () => {
    const body = '<growth-range lang="pl" state="double"></growth-range>';
    const page = await openStrictPage({
      scripts: [MODULE],
      body,
      policy: POLICIES.names,
      head: '<link rel="scrolly-language" hreflang="pl" href="/src/languages/xliff/de.xlf">',
    });
    await until(() => /wuchs/.test(wordsOf(page.document)));
    expect(page.refused).to.eql([]);
    expect(page.said).to.eql([]);
  });

  it('goes on with a Lit of its own, which has taken that name', async () => {
    const lit = codeOf(
      `window.own = trustedTypes.createPolicy('lit-html', { createHTML: (it) => it })`,
    );
    await expectSame(namePolicies('lit-html'), [lit, MODULE], TAGS);
  });

  it('has one policy for two copies of the bundle, whichever draws', async () => {
    const [first = ''] = tagModules('<case-field>');
    await expectSame(POLICIES.names, [first, CLASSIC], TAGS, ({ said }) => void said.splice(0));
    await expectSame(POLICIES.names, [MODULE, CLASSIC], TAGS, ({ said }) => void said.splice(0));
  });

  it('keeps its own way of making policies', async () => {
    const policy = namePolicies('later');
    const page = await openStrictPage({ scripts: [MODULE], body: TAGS, policy });
    const { trustedTypes: factory } = page.window as unknown as { trustedTypes?: object };
    if (factory) expect(Object.getOwnPropertyNames(factory)).to.eql([]);
    expect(page.refused).to.eql([]);
  });

  it('that only reports has nothing to report', async () => {
    const page = await openStrictPage({ scripts: [MODULE], body: TAGS, report: POLICIES.names });
    await standStill(page.document);
    expect(page.refused).to.eql([]);
  });

  it('that allows no policy of our name is told which to allow', async () => {
    const policy = POLICIES.names.replace('desertion-story', 'another');
    const page = await openStrictPage({
      scripts: [MODULE],
      body: '<growth-range></growth-range>',
      policy,
    });
    if (!('trustedTypes' in page.window)) return;
    await until(() =>
      page.said.some((it) => it.includes('add desertion-story to its trusted-types')),
    );
    await until(() => page.refused.some((it) => it.startsWith('trusted-types')));
  });

  it('frames a story that scrolls with it, and gives the frame back', async () => {
    const frame = new URLSearchParams({
      html: `<html lang="en" data-scrolly-framed><script src="${CLASSIC}"></script><body>${writeStory('scroll')}</body></html>`,
      policy: POLICIES.names,
    });
    const body = `<p>Before</p><div data-scrolly-frame><iframe title="A story" src="/strict-page.html?${frame.toString().replaceAll('&', '&amp;')}"></iframe></div>`;
    const page = await openStrictPage({
      scripts: ['/dist/frame-host.js'],
      body,
      policy: `${POLICIES.names}; frame-src 'self'`,
    });
    const wrapper = page.document.querySelector<HTMLElement>('[data-scrolly-frame]')!;
    await until(() => wrapper.offsetHeight > 1000 && wrapper.offsetHeight < 1e5);
    page.window.dispatchEvent(new Event('beforeprint'));
    expect(wrapper.hasAttribute('style')).to.equal(false);
    expect(page.refused).to.eql([]);
    expect(page.said).to.eql([]);
  });
});

/** The first element that matches on a page, or in a shadow tree of it. */
const findDeep = (document: Document, selector: string): Element | undefined =>
  listElements(document).find((it) => it.matches(selector));

function press(document: Document, selector: string): void {
  (findDeep(document, selector) as HTMLElement).click();
}

/** All words of the shadow trees of a page. */
const wordsOf = (document: Document): string =>
  listElements(document)
    .map((it) => it.shadowRoot?.textContent ?? '')
    .join(' ');
