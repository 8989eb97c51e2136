import { expect } from 'chai';
import { listenToConsole, mount, settled, unmountAll, until } from '../testing/mount.fixture.js';

/* Data of others must not run a script, whatever stands in it and however it came in. */

const run = (mark: string): string => `void(document.documentElement.dataset.${mark}="yes")`;

/** Addresses that a browser runs, or that lead out of the web. */
const HOSTILE = [
  `javascript:${run('ran')}`,
  `JAVASCRIPT:${run('ran')}`,
  ` \u0001javascript:${run('ran')}`,
  `java\nscript:${run('ran')}`,
  `javascript://example.org/%0A${run('ran')}`,
  `data:text/html,<script>parent.${run('ran')}</script>`,
  'vbscript:run()',
  'file:///etc/hosts',
];

const hostile = {
  sources: HOSTILE.map((url, i) => ({ id: `s${i}`, label: `Source ${'abcdefgh'[i]}`, url })),
  facts: [{ id: 'a', label: 'A', value: 1, unit: 'cases', certainty: 'recorded', source: 's0' }],
  steps: [{ name: 'sources', heading: 'Sources', text: ['By {a:source}: {a}.'] }],
};

/** As text that stands unchanged in an attribute, a script and a class. */
const json = JSON.stringify(hostile).replaceAll(' ', '\\u0020').replaceAll('<', '\\u003c');
const address = `data:application/json,${encodeURIComponent(json)}`;
const script = `<script type="application/json">${json}</script>`;

const waysIn: Record<string, string> = {
  'a property': '<desertion-story></desertion-story>',
  'an attribute': `<desertion-story data-story='${json}'></desertion-story>`,
  'a JSON child': `<desertion-story>${script}</desertion-story>`,
  'an address': `<desertion-story src="${address}"></desertion-story>`,
  'plain markup with data': `<div data-scrolly="desertion-story" data-story='${json}'></div>`,
  'plain markup with an address': `<div data-scrolly="desertion-story" data-src="${address}"></div>`,
  'a class with a JSON child': `<div class="is-scrolly-desertion-story">${script}</div>`,
  'classes alone': `<div class='is-scrolly-desertion-story has-scrolly-data-story-${json}'></div>`,
};

function findLinks(root: ParentNode): HTMLAnchorElement[] {
  return [...root.querySelectorAll('*')].flatMap((it) => [
    ...(it instanceof HTMLAnchorElement ? [it] : []),
    ...(it.shadowRoot ? findLinks(it.shadowRoot) : []),
  ]);
}

const isOnTheWeb = ({ protocol }: HTMLAnchorElement): boolean => /^https?:$/.test(protocol);

/** Presses a link, and waits until what it may have run has run: a link after it has. */
async function press(link: HTMLAnchorElement): Promise<void> {
  if (isOnTheWeb(link)) return;
  link.click();
  const after = document.createElement('a');
  after.href = `javascript:${run('after')}`;
  document.body.append(after);
  after.click();
  after.remove();
  await until(() => document.documentElement.dataset['after']);
  delete document.documentElement.dataset['after'];
}

const hasRun = (): boolean => document.documentElement.dataset['ran'] === 'yes';

async function tell(markup: string, story?: unknown): Promise<ShadowRoot> {
  const root = await mount<HTMLElement>(`<div>${markup}</div>`);
  await until(() => root.querySelector('desertion-story'));
  const element = root.querySelector('desertion-story')!;
  if (story) element.story = story;
  // By then it no longer tells the built-in story.
  await until(() =>
    element.shadowRoot!.querySelector('[part=sources]')?.textContent.includes('Source a'),
  );
  await settled();
  return element.shadowRoot!;
}

describe('a hostile story', () => {
  afterEach(() => {
    unmountAll();
    delete document.documentElement.dataset['ran'];
  });

  it('would run its script by a link, if there were one', async () => {
    const link = await mount<HTMLAnchorElement>(`<a href='${HOSTILE[0]}'>Link</a>`);
    await press(link);
    expect(hasRun()).to.equal(true);
  });

  for (const [way, markup] of Object.entries(waysIn)) {
    it(`runs nothing when every link is pressed, by ${way}`, async () => {
      await listenToConsole('error', async () => {
        const root = await tell(markup, way === 'a property' ? hostile : undefined);
        for (const link of findLinks(root)) await press(link);
      });
      expect(hasRun()).to.equal(false);
    });

    it(`is told by the names of its sources, and its author told of each address, by ${way}`, async () => {
      let root: ShadowRoot | undefined;
      const lines = await listenToConsole('error', async () => {
        root = await tell(markup, way === 'a property' ? hostile : undefined);
      });
      expect(findLinks(root!).filter((link) => !isOnTheWeb(link))).to.deep.equal([]);
      const sources = root!.querySelector('[part=sources]')!.textContent;
      for (const { label } of hostile.sources) expect(sources).to.include(label);
      expect(lines).to.have.length(1);
      for (const i of HOSTILE.keys())
        expect(lines[0]).to.match(
          RegExp(`sources\\[${i}\\]\\.url is .*: write an address with http: or https:`),
        );
    });
  }

  it('is not loaded by a class alone, which passes every filter of markup', async () => {
    let asked: string[] = [];
    const { fetch } = window;
    window.fetch = (input) => {
      asked = [...asked, new Request(input).url];
      return fetch(input);
    };
    const lines = await listenToConsole('warn', async () => {
      const root = await mount<HTMLElement>(
        '<div><div class="is-scrolly-projection-meter has-scrolly-src-/x.json"></div></div>',
      );
      await until(() => root.querySelector('projection-meter'));
      await settled();
      expect(root.querySelector('[src], [data-src]')).to.equal(null);
    });
    window.fetch = fetch;
    expect(asked).to.deep.equal([]);
    expect(lines).to.deep.equal([
      '<projection-meter> loads nothing by a class. Write data-src="…" for "has-scrolly-src-/x.json".',
    ]);
  });
});
