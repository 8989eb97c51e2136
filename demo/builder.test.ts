import { expect } from 'chai';
import { setViewport } from '../scripts/testing/browser-commands.js';
import { mountFrame, nextFrame, unmountAll, until } from '../src/testing/testing.fixture.js';
import {
  choose,
  closeBuilders,
  enter,
  find,
  headline,
  openBuilder,
  type Page,
  paste,
  previewsOf,
} from './builder-page.fixture.js';

/** Everything that a page and its frames have asked for, apart from what the test's server puts in. */
const requestsOf = (page: Page): string[] =>
  [page.window, ...previewsOf(page).map((it) => it.defaultView!)].flatMap((it) =>
    it.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !/\/(__web-|strict-page\.js)/.test(name)),
  );

const AXE = '/node_modules/axe-core/axe.min.js';

/** What axe finds wrong in the whole page, by WCAG 2.2 AA; the previews are pages of their own. */
async function findViolations({ window, document }: Page): Promise<string[]> {
  // Its policy lets no script be added to the page but what it loads itself.
  await (window as unknown as { load(file: string): unknown }).load(AXE);
  const { violations } = await window.axe.run(document.documentElement, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    iframes: false,
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('the embed builder', () => {
  beforeEach(() => setViewport(1280, 900));
  afterEach(() => {
    closeBuilders();
    unmountAll();
  });

  it('shows what is chosen on a phone and on a desk', async () => {
    const page = await openBuilder();
    await until(() => previewsOf(page).every((it) => it.querySelector('desertion-story')));
    const widths = previewsOf(page).map((it) => it.documentElement.clientWidth);
    expect(widths[0]).to.be.within(360, 390);
    expect(widths[1]).to.be.within(1200, 1280);
    enter(page, '#tag', 'growth-range');
    enter(page, '#state', 'sixfold');
    await until(() => previewsOf(page).every((it) => headline(it, 'growth-range')));
    for (const preview of previewsOf(page))
      expect(preview.querySelector('growth-range')!.getAttribute('state')).to.equal('sixfold');
  });

  it('shows languages, directions and colours', async () => {
    const page = await openBuilder();
    enter(page, '#tag', 'projection-meter');
    enter(page, '#lang', 'ar');
    enter(page, '#theme', 'dark');
    await until(() => previewsOf(page).every((it) => headline(it, 'projection-meter')));
    for (const { documentElement: root } of previewsOf(page)) {
      expect([root.lang, root.dir, root.style.colorScheme]).to.eql(['ar', 'rtl', 'dark']);
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    }
    expect(find(page, '#snippet').value).to.contain('theme="dark" lang="ar" dir="rtl"');
  });

  it('offers chapters for the whole story and states for a graphic', async () => {
    const page = await openBuilder();
    choose(page, '[value=pace]');
    choose(page, '[value=claims]');
    expect(find(page, '#snippet').value).to.contain('chapters="pace claims"');
    await until(() =>
      previewsOf(page).every((it) =>
        it.querySelector('[chapters="pace claims"]')?.shadowRoot?.querySelector('article'),
      ),
    );
    expect(find(page, '#states').hidden).to.equal(true);
    enter(page, '#tag', 'evidence-chain');
    expect(find(page, '#states').hidden).to.equal(false);
    expect(find(page, '#chapters').hidden).to.equal(true);
    expect(find(page, '#snippet').value).not.to.contain('chapters');
  });

  it('puts the first picture into the tag, in its language, where there is one', async () => {
    const page = await openBuilder();
    const snippet = (): string => find(page, '#snippet').value;
    enter(page, '#tag', 'growth-range');
    expect(snippet()).not.to.contain('<svg');
    choose(page, '#still');
    await until(() => snippet().includes('<svg'));
    expect(snippet()).to.match(/<growth-range>\s*<style>[^]*<figure lang="en"[^]*<\/growth-range>/);
    expect(find(page, '#no-still').hidden).to.equal(true);
    enter(page, '#lang', 'de');
    await until(() => snippet().includes('<figure lang="de"'));
    enter(page, '#state', 'sixfold');
    await until(() => !snippet().includes('<svg'));
    expect(find(page, '#no-still').hidden).to.equal(false);
  });

  for (const format of ['json', 'csv', 'archieml'])
    it(`tells an example in ${format}, and shows and copies what it says`, async () => {
      const page = await openBuilder();
      enter(page, '#tag', 'projection-meter');
      enter(page, '#state', 'year-end');
      choose(page, `[value=${format}]`);
      choose(page, '#example');
      await until(() => find(page, '#verdict').textContent === 'This data can be told.');
      enter(page, '#data', find(page, '#data').value.replace('70000', '81234'));
      await until(() => find(page, '#snippet').value.includes('81234'));
      await until(() =>
        previewsOf(page).every((it) =>
          it.querySelector('projection-meter')?.shadowRoot?.textContent.includes('81,234'),
        ),
      );
    });

  it('keeps what is shown and copied while the data is wrong', async () => {
    const page = await openBuilder();
    enter(page, '#tag', 'projection-meter');
    await paste(page, 'json', '{ "facts": [{ "id": "F2a", "value": 81234 }] }');
    const before = find(page, '#snippet').value;
    expect(before).to.contain('81234');
    await paste(page, 'json', '{ "facts": [{ "id": "F2a", "value": 81234 }');
    expect(find(page, '#verdict').textContent).to.contain('as before');
    enter(page, '#data', '');
    await until(() => !find(page, '#snippet').value.includes('81234'));
  });

  it('offers the chapters of somebody’s own story', async () => {
    const page = await openBuilder();
    const story = await (await fetch('/demo/stories/sea-level.json')).text();
    await paste(page, 'json', story);
    const { steps } = JSON.parse(story) as {
      steps: { name: string; chapter?: string; heading?: string }[];
    };
    const boxes = [...page.document.querySelectorAll<HTMLInputElement>('[name=chapters]')];
    expect(boxes.map(({ value }) => value)).to.eql([
      ...new Set(steps.map(({ chapter, name }) => chapter ?? name)),
    ]);
    const [first] = steps;
    expect(boxes[0]!.labels![0]!.textContent).to.equal(first!.heading);
  });

  it('asks for the address of a file where a host holds no data', async () => {
    const page = await openBuilder();
    await paste(page, 'json', '{ "facts": [{ "id": "F5a", "note": "Other words." }] }');
    enter(page, '#host', 'wordpress-shortcode');
    expect(find(page, '#missing').hidden).to.equal(false);
    enter(page, '#src', 'https://example.org/story.json');
    expect(find(page, '#missing').hidden).to.equal(true);
    expect(find(page, '#snippet').value).to.contain('src="https://example.org/story.json"');
  });

  for (const host of ['module', 'classic', 'wordpress-classic', 'plain-markup', 'markdown'])
    it(`writes a snippet for ${host} that shows the same words in a page`, async () => {
      const page = await openBuilder();
      enter(page, '#tag', 'projection-meter');
      enter(page, '#state', 'year-end');
      // More than a value, so that all of it has to stand in the tag.
      const fact = { id: 'F2a', value: 81234, note: 'Counted < anew & again.' };
      await paste(page, 'json', JSON.stringify({ facts: [fact] }));
      enter(page, '#host', host);
      const shows = (document: Document): unknown =>
        document.querySelector('projection-meter')?.shadowRoot?.textContent.includes('81,234');
      await until(() => previewsOf(page).every(shows));
      const { value } = find(page, '#snippet');
      const bundle = '<script type="module" src="/dist/desertion-story.js"></script>';
      const other = await mountFrame(
        value.includes('integrity') ? value : bundle + value,
        'height: 600px',
      );
      await until(() => shows(other.document));
      expect(headline(other.document, 'projection-meter')).to.equal(
        headline(previewsOf(page)[1]!, 'projection-meter'),
      );
    });

  it('asks for nothing but its own files, whatever is typed and pasted', async () => {
    const page = await openBuilder();
    await until(() => previewsOf(page).every((it) => it.querySelector('desertion-story')));
    enter(page, '#tag', 'desertion-timeline');
    await paste(page, 'json', '{ "facts": [{ "id": "F5a", "value": 3250 }] }');
    await paste(page, 'csv', 'id,value\nF5a,3250');
    await paste(page, 'archieml', '[facts]\nid: F5a\nvalue: 3250');
    await until(() => previewsOf(page).every((it) => headline(it, 'desertion-timeline')));
    const before = requestsOf(page);
    enter(page, '#src', 'https://example.org/secret.json');
    enter(page, '#base', 'https://example.org/secret/');
    enter(page, '#host', 'iframe');
    await paste(page, 'json', '{ "facts": [{ "id": "F5a", "value": 3251, "note": "secret" }] }');
    enter(page, '#data', '');
    await until(() => find(page, '#verdict').textContent === '');
    for (let frame = 0; frame < 10; frame++) await nextFrame();
    for (const address of before) expect(requestsOf(page)).to.include(address);
    // What the page loads when it is idle may come at any time; nothing else does, with no word in it.
    for (const address of requestsOf(page))
      expect(address).to.match(new RegExp(`^${location.origin}/(dist|demo)/[\\w./-]+$`));
  });

  it('is forbidden to send anything elsewhere', async () => {
    const page = await openBuilder();
    const blocked = new Promise((resolve) =>
      page.document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
        resolve(blockedURI),
      ),
    );
    page.window.navigator.sendBeacon('https://example.org/secret', 'secret');
    expect(await blocked).to.contain('https://example.org');
  });

  it('copies, or selects where the clipboard is out of reach', async () => {
    const page = await openBuilder();
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: clipboard,
      configurable: true,
    });
    choose(page, '#copy');
    await until(() => find(page, '#copied').textContent === 'Copied.');
    expect(copied).to.eql([find(page, '#snippet').value]);
    clipboard.writeText = () => Promise.reject(new Error('blocked'));
    choose(page, '#copy');
    await until(() => find(page, '#copied').textContent.startsWith('Selected'));
    const { value, selectionEnd } = find(page, '#snippet');
    expect(selectionEnd).to.equal(value.length);
  });

  for (const width of [360, 768, 1280, 1920])
    it(`fits a screen of ${width} px`, async () => {
      const page = await openBuilder(width);
      await paste(page, 'json', `{ "facts": [{ "id": "${'x'.repeat(200)}", "value": 1 }] }`);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
    });

  for (const scheme of ['light', 'dark'])
    it(`is accessible in ${scheme} colours, with a mistake on the screen`, async () => {
      const page = await openBuilder();
      page.document.documentElement.style.colorScheme = scheme;
      await paste(page, 'json', '{ "facts": [{ "id": "F5a", "value": true }] }');
      expect(await findViolations(page)).to.eql([]);
    });
});

describe('the embed builder names the line', () => {
  // One page for all of them: what is pasted replaces what was there.
  let page: Page;
  before(async () => {
    await setViewport(1280, 900);
    page = await openBuilder();
  });
  after(closeBuilders);

  for (const [format, text, expected] of [
    [
      'json',
      '{\n  "facts": [\n    { "id": "F5a" "value": 1 }\n  ]\n}',
      /^Line 3, column 19: .*comma/,
    ],
    ['json', '{\n  "facts": [\n    { "id": "F5a", "value": 1 }\n', /^Line 4.*bracket/],
    ['json', '{\n  facts: []\n}', /^Line 2, column 3: .*double quotes/],
    [
      'json',
      '{\n  "facts": [\n    {\n      "id": "F5a",\n      "value": true\n    }\n  ]\n}',
      /^Line 5, column 7: facts\[0\]\.value is true/,
    ],
    [
      'json',
      '{\n  "facts": [\n    { "id": "F5a", "certainty": "sure" },\n    { "id": "new" }\n  ]\n}',
      /^Line 3, column 20: .*certainty is "sure"/,
    ],
    [
      'json',
      '{\n  "facts": [\n    { "id": "new", "value": 2 }\n  ]\n}',
      /^Line 3, column 7: facts\[0\]\.id is "new"/,
    ],
    ['csv', 'id,value\nF5a,3250\nF5b,many\n', /^Line 3: facts\[1\]\.value is "many"/],
    ['csv', 'id,value,certainty\nF5a,1,\nF5b,2,sure\n', /^Line 3: facts\[1\]\.certainty is "sure"/],
    [
      'csv',
      'id,value,note,certainty\nF5a,3250,"two\nlines",\nF5b,1,,sure\n',
      /^Line 4: facts\[1\]\.certainty/,
    ],
    ['csv', 'id;value\nF5a;3250\n\nF5b;many\n', /^Line 4: facts\[1\]\.value is "many"/],
    ['csv', 'id,value\nF5a,"3250\nF5b,1\n', /^Line 2: .*quote/],
    ['csv', 'id,value\nF5a,1,2\n', /^Line 2: .*cells/],
    ['csv', 'name,number\nF5a,1\n', /^Line 1: .*fields/],
    [
      'archieml',
      '[facts]\nid: F5a\nvalue: 3250\n\nid: F5b\ncertainty: sure\n[]\n',
      /^Line 6: facts\[1\]\.certainty is "sure"/,
    ],
    [
      'archieml',
      'Words.\n[facts]\n\nid: F5a\nperiod.from: May\n[]\n',
      /^Line 5: facts\[0\]\.period\.from is "May"/,
    ],
    ['archieml', 'No key at all\n', /^Line 1: /],
  ] as [string, string, RegExp][])
    it(`of ${JSON.stringify(text)} in ${format}`, async () => {
      const [first] = await paste(page, format, text);
      expect(first).to.match(expected);
      expect(find(page, '#data').ariaInvalid).to.equal('true');
      expect(find(page, '.lines .wrong').textContent.trim()).to.equal(
        /Line (\d+)/.exec(first!)![1],
      );
    });

  it('and leads to it', async () => {
    await paste(page, 'json', '{\n  "facts": [\n    { "id": "F5a", "value": true }\n  ]\n}');
    choose(page, '#complaints button');
    const { value, selectionStart, selectionEnd } = find(page, '#data');
    expect(value.slice(selectionStart, selectionEnd)).to.equal(
      '    { "id": "F5a", "value": true }',
    );
    expect(page.document.activeElement).to.equal(find(page, '#data'));
  });
});
