import { expect } from 'chai';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import { listenToConsole, mount, unmountAll, until, wordsOf } from '../testing/mount.fixture.js';

const sheet = (text: string, type = 'text/csv'): string =>
  `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
const says = (graphic: Element, figure: string): Promise<void> =>
  until(() => wordsOf(graphic).includes(figure));

/** What a graphic says to its author of a sheet. */
const complaintsAbout = (text: string): Promise<string[]> =>
  listenToConsole('error', async () => {
    const graphic = await mount('<desertion-timeline></desertion-timeline>');
    const told = new Promise((resolve) => graphic.addEventListener('scrolly-error', resolve));
    graphic.setAttribute('src', sheet(text));
    await told;
    await says(graphic, '13,800');
  });

describe('a sheet as the address of an author’s data', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(unmountAll);

  for (const type of ['text/csv', 'text/plain'])
    it(`brings new figures, as ${type}`, async () => {
      const address = sheet('\uFEFFID,Value,Note\r\nF5a,"3,250",new\r\n', type);
      const graphic = await mount(`<desertion-timeline src="${address}"></desertion-timeline>`);
      await says(graphic, '3,250');
    });

  it('is read in the language of its place, with the signs that go with it', async () => {
    const graphic = await mount(
      `<desertion-timeline lang="de" src="${sheet('id;value\nF5a;3.250\n')}"></desertion-timeline>`,
    );
    await says(graphic, '3.250');
  });

  it('changes the whole story, words and graphics', async () => {
    const story = await mount(
      `<desertion-story chapters="pace" src="${sheet('id,value\nF5a,3250\n')}"></desertion-story>`,
    );
    await until(() => story.shadowRoot!.textContent.includes('one undivided field'));
    await until(() =>
      [...story.shadowRoot!.querySelectorAll('story-figure')].some((it) =>
        it.shadowRoot!.textContent.includes('7,150'),
      ),
    );
  });

  for (const [what, text, words] of [
    ['names a fact wrongly', 'id,value\nF5a,many\n', /facts\[0\]\.value \(line 2\) is "many"/],
    ['has a quote that does not end', 'id,value\nF5a,"3250\n', /sheet is 2: end the quote/],
    ['is none', 'Not found, sorry', /write the data as JSON/],
  ] as const)
    it(`that ${what} is told of once, and the picture stays`, async () => {
      const complaints = await complaintsAbout(text);
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.match(words);
    });
});
