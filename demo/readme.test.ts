import { expect } from 'chai';
import { graphics } from '../src/story/graphics.js';
import { nextFrame, until } from '../src/testing/testing.fixture.js';

/* Every HTML example of every README, opened in a page of its own with the built bundle. */

const OTHERS = [
  'scrolly-story',
  'scrolly-step',
  'story-figure',
  'certainty-key',
  'desertion-story',
];

const READMES = [
  '/README.md',
  '/src/story/README.md',
  '/docs/theming.md',
  ...[...Object.keys(graphics), ...OTHERS].map((tag) => `/src/elements/${tag}/README.md`),
];

const HEAD = `
  <!doctype html><html lang="en"><base href="/">
  <script>
    window.complaints = [];
    for (const method of ['warn', 'error']) console[method] = (...words) => complaints.push(words.join(' '));
    addEventListener('error', ({ message }) => complaints.push(message));
  </script>
  <link rel="stylesheet" href="dist/desertion-story.css" />
  <script type="module" src="dist/desertion-story.js"></script>`;

async function readExamples(address: string): Promise<string[]> {
  const text = await (await fetch(address)).text();
  return [...text.matchAll(/```html\n([\s\S]*?)```/g)].map(([, example = '']) => example);
}

/** What the page of an example complains of, once all of ours in it has been drawn. */
async function open(example: string): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 900px; block-size: 600px; border: 0';
  frame.srcdoc = HEAD + example;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  // Plain markup gives way to the tags that it names.
  for (const plain of page.querySelectorAll<HTMLElement>('[data-scrolly]'))
    await until(() => page.querySelector(plain.dataset['scrolly']!));
  const ours = [...page.body.querySelectorAll('*')].filter(({ localName }) =>
    localName.includes('-'),
  );
  await until(() => ours.every((element) => element.matches(':defined')));
  const drawn = ours.filter(({ localName }) => localName in graphics);
  await until(() =>
    drawn.every((graphic) => graphic.shadowRoot!.querySelector('.picture svg, .claim')),
  );
  for (const story of page.querySelectorAll('scrolly-story'))
    await until(() => story.steps.length > 0 && story.shadowRoot!.querySelector('.stage'));
  await nextFrame();
  const { complaints } = frame.contentWindow as unknown as { complaints: string[] };
  frame.remove();
  return complaints;
}

describe('the examples', () => {
  for (const address of READMES)
    it(`of ${address} work as they stand`, async () => {
      const examples = await readExamples(address);
      expect(examples).to.have.length.greaterThan(0);
      for (const example of examples) expect(await open(example), example).to.deep.equal([]);
    });

  it('of events and methods goes where it says', async () => {
    const [events = ''] = (await readExamples('/README.md')).filter((it) => it.includes('goTo'));
    const frame = document.createElement('iframe');
    frame.srcdoc = HEAD + events;
    document.body.append(frame);
    await until(() => frame.contentDocument?.querySelector('scrolly-story')?.index === 1);
    await until(() => frame.contentDocument!.title === 'year');
    frame.remove();
  });

  it('may load tags one by one: a graphic that is defined after its story is shown', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 900px; block-size: 600px';
    frame.srcdoc = `<!doctype html><base href="/">
      <script type="module" src="dist/elements/scrolly-story.js"></script>
      <scrolly-story><origin-shift></origin-shift><div data-step="a" data-state="shift">One.</div></scrolly-story>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const late = Object.assign(page.createElement('script'), {
      type: 'module',
      src: '/dist/elements/origin-shift.js',
    });
    page.head.append(late);
    const graphic = page.querySelector('origin-shift')!;
    await until(() => graphic.shadowRoot?.querySelector('[data-shown="shift"] .picture svg'));
    expect(frame.contentWindow!.getComputedStyle(graphic).visibility).to.equal('visible');
    expect(graphic.outerHTML).to.equal('<origin-shift></origin-shift>');
    await until(() =>
      page.querySelector('scrolly-story')!.shadowRoot!.querySelector('.prose .visually-hidden'),
    );
    frame.remove();
  });

  it('of new numbers show those numbers', async () => {
    const [table = ''] = (await readExamples('/README.md')).filter((it) => it.includes('<table>'));
    const frame = document.createElement('iframe');
    frame.srcdoc = HEAD + table;
    document.body.append(frame);
    const headline = () =>
      frame.contentDocument
        ?.querySelector('desertion-timeline')
        ?.shadowRoot?.querySelector('.shown .headline')?.textContent ?? '';
    await until(() => headline().includes('3,450'));
    frame.remove();
  });
});
