// Here before it is asked for.
import './scrolly-story/modes/modes.lazy.js';
import { expect } from 'chai';
import { emulateMedia, engineName, setViewport } from '../../scripts/testing/browser-commands.js';
import { graphicTags } from '../story/graphic-tags.js';
import { graphics } from '../story/graphics.js';
import {
  findViolations,
  findViolationsOfColours,
  findViolationsOfPage,
} from '../testing/axe.fixture.js';
import {
  mount,
  mountWhole,
  settled,
  showTable,
  unmountAll,
  until,
} from '../testing/mount.fixture.js';
import { allSettled } from '../testing/testing.fixture.js';
import { modes } from './scrolly-story/markup/choices.js';

/* Every state of every graphic, and the whole story in every mode: in each theme and language. */

const isChromium = (await engineName()) === 'chromium';
// axe reads the tree of elements, which is the same in every engine; the others show that theirs draw
// the same colours and sizes.
const languages = isChromium ? ['en', 'ar', 'bg', 'de', 'fr', 'ru', 'uk'] : ['en'];
const directionOf = (language: string): string => (language === 'ar' ? 'rtl' : 'ltr');

const everyState = (theme: string): string[] =>
  graphicTags.flatMap((tag) =>
    (graphics[tag].states.length ? graphics[tag].states : ['']).map(
      (state) => `<${tag} theme="${theme}" state="${state}"></${tag}>`,
    ),
  );

const everyTable = (theme: string): string[] =>
  graphicTags.map((tag) => `<${tag} theme="${theme}" class="tabulated"></${tag}>`);

describe('axe', () => {
  before(async () => {
    await setViewport(1280, 800);
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => emulateMedia({}));
  afterEach(unmountAll);

  it('looks at the sizes of targets, and at contrast', async () => {
    const small = 'inline-size: 12px; block-size: 12px; padding: 0; border: 0';
    const buttons = ['a', 'b'].map((name) => `<button style="${small}">${name}</button>`);
    const box = await mount(
      `<div><p style="background: #fff; color: #eee">Pale</p>${buttons.join('')}</div>`,
    );
    const found = (await findViolations(box)).join('\n');
    expect(found).to.contain('target-size').and.contain('color-contrast');
    expect((await findViolationsOfPage(window)).join('\n')).to.contain('target-size');
    expect((await findViolationsOfColours(box)).join('\n')).to.contain('color-contrast');
  });

  for (const language of languages)
    describe(`finds nothing wrong in ${language}`, () => {
      for (const theme of ['light', 'dark'])
        it(`with any state or table of a graphic, ${theme}`, async () => {
          const graphics = [...everyState(theme), ...everyTable(theme)];
          const box = await mount(
            `<div lang="${language}" dir="${directionOf(language)}">${graphics.join('')}</div>`,
            720,
          );
          await until(() =>
            [...box.children].every((it) => it.shadowRoot!.querySelector('figure')),
          );
          for (const graphic of box.querySelectorAll('.tabulated')) await showTable(graphic);
          await allSettled();
          expect(await findViolations(box)).to.deep.equal([]);
        });

      for (const mode of modes)
        it(`with the whole story in mode "${mode}", light and dark`, async () => {
          const whole = await mountWhole(
            `lang="${language}" dir="${directionOf(language)}" mode="${mode}" theme="light"`,
          );
          await until(() => whole.shadowRoot!.querySelector('article')?.lang === language);
          await settled();
          await allSettled();
          expect(await findViolations(whole), 'light').to.deep.equal([]);
          whole.theme = 'dark';
          await settled();
          await allSettled();
          expect(await findViolationsOfColours(whole), 'dark').to.deep.equal([]);
        });
    });
});
