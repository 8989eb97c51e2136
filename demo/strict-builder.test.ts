import { expect } from 'chai';
import { setViewport } from '../scripts/testing/browser-commands.js';
import { mountFrame, unmountAll, until } from '../src/testing/testing.fixture.js';
import { listElements, standStill } from './boxes.fixture.js';
import { hosts } from './builder/snippets.js';
import {
  choose,
  closeBuilders,
  enter,
  find,
  openBuilder,
  type Page,
  paste,
  previewsOf,
  refusedIn,
  troubleIn,
} from './builder-page.fixture.js';

/*
 * The embed builder has a content security policy of its own, as strict as any page that shows a story,
 * and so have its previews. Whatever is typed and pasted, nothing is refused: nothing even tries to run.
 */

const optionsOf = (page: Page, select: string): string[] =>
  [...find<HTMLSelectElement>(page, select).options].map(({ value }) => value);

const RUN = 'void(top.hasRun = true)';
const BREAKOUT = `</script><script>${RUN}</script><img src=x onerror="${RUN}">'"><svg onload=${RUN}>`;

/** Data that breaks out of every quote and tag, in each place where words or addresses may stand. */
const HOSTILE = {
  sources: [
    { id: 'a', label: `A ${BREAKOUT}`, url: `javascript:${RUN}` },
    { id: 'b', label: 'B', url: `data:text/html,${BREAKOUT}` },
  ],
  facts: [
    {
      id: 'f',
      label: `F ${BREAKOUT}`,
      value: 1,
      unit: 'cases',
      certainty: 'recorded',
      source: 'a',
      note: BREAKOUT,
    },
  ],
  steps: [{ name: 'one', heading: `One ${BREAKOUT}`, text: [`By {f:source}: {f}. ${BREAKOUT}`] }],
};

const hasRun = (): boolean => 'hasRun' in window.top!;

/** What could run or load something, among the elements of a page that its data may have made. */
const findRunners = (page: Document): string[] =>
  listElements(page.body)
    .filter(
      (it) =>
        it.matches('img, iframe, object, embed, base, script:not([type="application/json"])') ||
        [...it.attributes].some(
          ({ name, value }) =>
            /^on|^srcdoc$/.test(name) ||
            (/^(href|action|formaction|xlink:href)$/.test(name) &&
              /^\s*(javascript|data):/i.test(value)),
        ),
    )
    .map((it) => it.outerHTML.slice(0, 200));

/** The server of the tests puts scripts of its own into pages. */
const isOfData = (runner: string): boolean => !runner.includes('/__web-');

describe('the strict embed builder', () => {
  beforeEach(() => setViewport(1280, 900));
  afterEach(() => {
    closeBuilders();
    unmountAll();
    delete (window.top as { hasRun?: boolean }).hasRun;
  });

  it('has policies without an exception, as has its preview', async () => {
    for (const address of ['/demo/builder.html', '/demo/builder/preview.html']) {
      const html = await (await fetch(address)).text();
      const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
        html,
      )!;
      expect(policy).to.match(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).to.contain("require-trusted-types-for 'script'");
      expect(policy).to.contain("base-uri 'none'; form-action 'none'");
      expect(policy).not.to.match(/unsafe|\*|https?:/);
    }
  });

  it('previews every tag in every state', async () => {
    const page = await openBuilder();
    for (const tag of optionsOf(page, '#tag')) {
      enter(page, '#tag', tag);
      for (const state of optionsOf(page, '#state')) {
        enter(page, '#state', state);
        await until(() =>
          previewsOf(page).every((it) => {
            const shown = it.querySelector(tag);
            return (
              shown?.shadowRoot?.childElementCount && (shown.getAttribute('state') ?? '') === state
            );
          }),
        );
      }
    }
    for (const preview of previewsOf(page)) await standStill(preview);
    expect(troubleIn(page)).to.eql([]);
  });

  for (const format of ['json', 'csv', 'archieml'])
    it(`reads ${format}, right and wrong, and shows every snippet`, async () => {
      const page = await openBuilder();
      enter(page, '#tag', 'projection-meter');
      expect(await paste(page, format, '{"a [ "')).not.to.eql([]);
      choose(page, '#example');
      await until(() => find(page, '#verdict').textContent === 'This data can be told.');
      for (const lang of optionsOf(page, '#lang')) enter(page, '#lang', lang);
      for (const host of hosts) {
        enter(page, '#host', host.id);
        expect(find(page, '#snippet').value, host.id).not.to.equal('');
      }
      await until(() =>
        previewsOf(page).every((it) => it.querySelector('[data-story]')?.shadowRoot?.textContent),
      );
      for (const preview of previewsOf(page)) await standStill(preview);
      expect(troubleIn(page)).to.eql([]);
    });

  it('runs nothing of hostile data, neither in a preview nor from a snippet', async () => {
    const page = await openBuilder();
    expect(await paste(page, 'json', JSON.stringify(HOSTILE))).to.eql([]);
    await until(() =>
      previewsOf(page).every((it) =>
        it.querySelector('desertion-story')?.shadowRoot?.textContent.includes('One </script>'),
      ),
    );
    for (const preview of previewsOf(page)) {
      await standStill(preview);
      for (const link of listElements(preview.body).filter((it) => it.matches('a[href]')))
        expect((link as HTMLAnchorElement).protocol).to.match(/^https?:$/);
      expect(findRunners(preview).filter(isOfData)).to.eql([]);
    }
    for (const host of hosts) {
      enter(page, '#host', host.id);
      // Without the script of the bundle, what runs in a snippet has come out of the data.
      const html = find(page, '#snippet').value.replace(/<script [^>]*src=[^>]*><\/script>/g, '');
      const shown = await mountFrame(html, 'height: 300px');
      const frames = host.id === 'iframe' ? 1 : 0;
      expect(findRunners(shown.document).filter(isOfData), host.id).to.have.length(frames);
    }
    expect(hasRun()).to.equal(false);
    expect(refusedIn(page)).to.eql([]);
  });

  for (const [name, attack] of Object.entries({
    'a script': `javascript:${RUN}`,
    'a script after white space': ` \tjava\nscript:${RUN}`,
    'a page of its own': `data:text/html,${BREAKOUT}`,
    'tags and quotes': BREAKOUT,
  }))
    it(`runs nothing where an address is ${name}`, async () => {
      const page = await openBuilder();
      enter(page, '#src', attack);
      enter(page, '#base', attack);
      for (const host of hosts) {
        enter(page, '#host', host.id);
        const parsed = new DOMParser().parseFromString(find(page, '#snippet').value, 'text/html');
        for (const it of parsed.querySelectorAll('script[src], link[href], iframe[src]')) {
          const address = it.getAttribute('src') ?? it.getAttribute('href')!;
          expect(new URL(address).protocol, host.id).to.match(/^https?:$/);
        }
        const made = findRunners(parsed).filter(
          (it) => !/^<(script [^>]*|iframe )src="http/.test(it),
        );
        expect(made, host.id).to.eql([]);
      }
      expect(hasRun()).to.equal(false);
      expect(troubleIn(page)).to.eql([]);
    });

  it('makes one tag for a preview, and none of a text', async () => {
    const page = await openBuilder();
    const facts = [{ id: 'F2a', value: 81234, note: `Note ${BREAKOUT}` }];
    enter(page, '#tag', 'projection-meter');
    await paste(page, 'json', JSON.stringify({ facts }));
    await until(() =>
      previewsOf(page).every((it) =>
        it.querySelector('projection-meter')?.shadowRoot?.textContent.includes('81,234'),
      ),
    );
    for (const { body } of previewsOf(page)) {
      expect(body.children).to.have.length(1);
      expect(body.firstElementChild!.childElementCount).to.equal(0);
    }
    expect(hasRun()).to.equal(false);
    expect(troubleIn(page)).to.eql([]);
  });
});
