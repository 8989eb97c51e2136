import { expect } from 'chai';
import { emulateMedia, engineName, type Media } from '../../scripts/testing/browser-commands.js';
import { listenToConsole, mount, settled, unmountAll, until } from '../testing/mount.fixture.js';
import { wantsNote } from './wants-note.js';

const noteOf = (element: Element): HTMLElement | null =>
  element.shadowRoot!.querySelector('.author-note');
const textOf = (element: Element): string =>
  noteOf(element)?.shadowRoot!.querySelector('[role="note"]')?.textContent ?? '';

/** An element whose data is refused, once its author has been told on the console. */
async function mountRefused(markup: string): Promise<HTMLElement> {
  let element: HTMLElement | undefined;
  await listenToConsole('error', async (lines) => {
    element = await mount(markup);
    await until(() => lines.length);
    await settled();
  });
  return element!;
}

describe('what is wrong with an author’s data', () => {
  afterEach(() => {
    unmountAll();
    return emulateMedia({});
  });

  const live = { protocol: 'https:', hostname: 'news.example' };
  for (const [hostname, protocol, isWanted] of [
    ['localhost', 'http:', true],
    ['blog.localhost', 'http:', true],
    ['127.0.0.1', 'http:', true],
    ['[::1]', 'http:', true],
    ['', 'file:', true],
    ['news.example', 'https:', false],
    ['localhost.example', 'https:', false],
    ['127.0.0.1.example', 'https:', false],
    ['', 'about:', false],
  ] as const)
    it(`is ${isWanted ? '' : 'not '}read on a page of ${protocol}//${hostname}`, async () => {
      const graphic = await mount('<desertion-timeline></desertion-timeline>');
      expect(wantsNote(graphic, { protocol, hostname })).to.equal(isWanted);
    });

  it('is read on any page by `debug`, on the tag or on the story round it, and on none by debug="off"', async () => {
    for (const [markup, isWanted] of [
      ['<projection-meter debug></projection-meter>', true],
      ['<scrolly-story debug><p><projection-meter></projection-meter></p></scrolly-story>', true],
      [
        '<scrolly-story debug><projection-meter debug="off"></projection-meter></scrolly-story>',
        false,
      ],
      ['<other-app debug><projection-meter></projection-meter></other-app>', false],
    ] as const) {
      const box = await mount(`<div>${markup}</div>`);
      const meter = box.querySelector('projection-meter')!;
      expect(wantsNote(meter, live), markup).to.equal(isWanted);
      unmountAll();
    }
    const box = await mount('<div debug="off"><projection-meter></projection-meter></div>');
    expect(wantsNote(box.firstElementChild!, { ...live, hostname: 'localhost' })).to.equal(false);
  });

  for (const tag of ['desertion-timeline', 'scrolly-story', 'desertion-story', 'story-figure'])
    it(`lies over <${tag}>, which keeps its size, so that what follows stays where it is`, async () => {
      const markup = (debug: string): string =>
        `<div><p>Before <${tag} fact="F4" values="F5b=-1" ${debug}>words</${tag}> after.</p></div>`;
      const quiet = await mountRefused(markup('debug="off"'));
      const sizes = (box: Element): number[] => {
        const after = document.createRange();
        after.selectNode(box.querySelector('p')!.lastChild!);
        return [box, after].flatMap((it) => {
          const { left, top, right, bottom } = it.getBoundingClientRect();
          return [left, top, right, bottom];
        });
      };
      const before = sizes(quiet);
      expect(noteOf(quiet.querySelector(tag)!)).to.equal(null);
      unmountAll();
      const box = await mountRefused(markup(''));
      const element = box.querySelector(tag)!;
      await until(() => textOf(element).includes('facts[0].value is -1'));
      // WebKitGTK 2.50 gives an inline element that has a child out of its flow no width.
      const isInline = tag === 'story-figure' && (await engineName()) === 'webkit';
      if (!isInline) expect(sizes(box)).to.eql(before);
      const note = noteOf(element)!.shadowRoot!.querySelector<HTMLElement>('[role="note"]')!;
      expect(note.clientHeight).to.be.greaterThan(20);
      expect(note.closest('[lang="en"][dir="ltr"]')).to.equal(note);
    });

  it('goes when the data is mended, and comes anew with what is wrong then', async () => {
    const graphic = await mountRefused('<desertion-timeline values="F5b=-1"></desertion-timeline>');
    await until(() => noteOf(graphic));
    await listenToConsole('error', async () => {
      graphic.setAttribute('values', 'F5a=-2');
      await until(() => textOf(graphic).includes('is -2'));
    });
    expect(graphic.shadowRoot!.querySelectorAll('.author-note')).to.have.length(1);
    graphic.removeAttribute('values');
    await until(() => !noteOf(graphic));
  });

  it('goes when a story is given that can be told, and when its author hides it', async () => {
    const graphic = await mountRefused('<desertion-timeline values="F5b=-1"></desertion-timeline>');
    await until(() => noteOf(graphic));
    Object.assign(graphic, { story: { facts: [{ id: 'F5b', value: 3500 }] } });
    await until(() => !noteOf(graphic));
    await listenToConsole('error', async () => {
      Object.assign(graphic, { story: 3 });
      await until(() => noteOf(graphic));
    });
    noteOf(graphic)!.shadowRoot!.querySelector('button')!.click();
    expect(noteOf(graphic)).to.equal(null);
  });

  it('stays while the graphic draws', async () => {
    const graphic = await mountRefused('<desertion-timeline values="F5b=-1"></desertion-timeline>');
    await until(() => noteOf(graphic));
    Object.assign(graphic, { state: 'pace', label: 'Another' });
    await settled();
    expect(textOf(graphic)).to.contain('is -1');
  });

  it('can be read in dark and in forced colours, and is not printed', async () => {
    const graphic = await mountRefused('<desertion-timeline values="F5b=-1"></desertion-timeline>');
    await until(() => noteOf(graphic));
    const note = noteOf(graphic)!.shadowRoot!.querySelector('[role="note"]')!;
    const isWebKit = (await engineName()) === 'webkit';
    const dark: Media = { colorScheme: 'dark' };
    for (const media of isWebKit ? [dark] : [dark, { forcedColors: 'active' } as const]) {
      await emulateMedia(media);
      const { color, backgroundColor } = getComputedStyle(note);
      expect(color).not.to.equal(backgroundColor);
    }
    if (isWebKit) return;
    await emulateMedia({ type: 'print' });
    expect(getComputedStyle(noteOf(graphic)!).display).to.equal('none');
  });
});
