import { expect } from 'chai';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import { graphicTags } from '../story/graphic-tags.js';
import { mount, settled, showTable, unmountAll, until } from '../testing/mount.fixture.js';
import { mountFrame } from '../testing/testing.fixture.js';

const MARKUP = '<desertion-timeline state="pace"></desertion-timeline>';
const PARTS = ['table-button', 'save-button', 'more-button'];

const find = (graphic: Element, selector: string): HTMLElement =>
  graphic.shadowRoot!.querySelector<HTMLElement>(selector)!;
const buttonsOf = (graphic: Element): HTMLElement[] =>
  PARTS.map((part) => find(graphic, `[part="${part}"]`));

describe('what a reader can do with a graphic', () => {
  afterEach(async () => {
    document.documentElement.style.fontSize = '';
    unmountAll();
    await setViewport(1000, 700);
  });

  for (const tag of graphicTags)
    it(`is a row of short words under <${tag}>, each within its full name`, async () => {
      const graphic = await mount(`<${tag}></${tag}>`);
      const [table, save, more] = buttonsOf(graphic) as [HTMLElement, HTMLElement, HTMLElement];
      expect([table, save, more].map((it) => it.textContent.trim())).to.deep.equal([
        ...['Table', 'Save', '⋯'],
      ]);
      for (const it of [table, save])
        expect(it.ariaLabel!.toLowerCase()).to.contain(it.textContent.trim().toLowerCase());
      expect(more.ariaLabel).to.equal('Share this graphic');
    });

  for (const width of [288, 320, 600, 960])
    for (const lang of ['en', 'de', 'fr', 'ru', 'uk', 'bg', 'ar'])
      it(`is one line within its place at ${width} px, in ${lang}, at any size of text`, async () => {
        await setViewport(width + 40, 700);
        for (const size of ['', '32px']) {
          document.documentElement.style.fontSize = size;
          const dir = lang === 'ar' ? 'rtl' : 'ltr';
          const box = await mount(`<div lang="${lang}" dir="${dir}">${MARKUP}</div>`, width);
          const graphic = box.firstElementChild!;
          await until(() => graphic.shadowRoot!.querySelector(`.tools:lang(${lang}) button`));
          const place = find(graphic, '.tools').getBoundingClientRect();
          const boxes = buttonsOf(graphic).map((it) => it.getBoundingClientRect());
          for (const it of boxes) {
            expect(it.top).to.be.closeTo(boxes[0]!.top, 0.5);
            expect(Math.min(it.width, it.height)).to.be.at.least(24);
            expect(it.left).to.be.at.least(place.left - 0.5);
            expect(it.right).to.be.at.most(place.right + 0.5);
          }
          unmountAll();
        }
      });

  it('gives a thumb more than its words', async () => {
    const graphic = await mount(MARKUP, 320);
    const save = find(graphic, '[part="save-button"]');
    save.scrollIntoView({ block: 'center' });
    const { top, left } = save.getBoundingClientRect();
    expect(graphic.shadowRoot!.elementFromPoint(left + 3, top - 5)).to.equal(save);
  });

  for (const width of [320, 960])
    it(`takes a place that was kept for it: nothing moves when it comes, at ${width} px`, async () => {
      const graphic = await mount(MARKUP, width);
      const tools = find(graphic, '.tools');
      const measure = (): string =>
        [...graphic.shadowRoot!.querySelectorAll('.tools, .source, .picture, figure')]
          .map((it) => JSON.stringify(it.getBoundingClientRect()))
          .join();
      const now = measure();
      // As it is before it has come.
      for (const it of tools.children) (it as HTMLElement).style.display = 'none';
      expect(measure()).to.equal(now);
    });

  it('never comes without its looks, also where another graphic has loaded it first', async () => {
    const page = await mountFrame(
      `<script>
        tasks = [];
        requestIdleCallback = (task) => tasks.push(task);
      </script>
      <script type="module" src="/src/elements/desertion-timeline/desertion-timeline.ts"></script>
      <desertion-timeline></desertion-timeline>`,
      'height: 700px',
    );
    const { document, tasks } = page as Window & typeof globalThis & { tasks: (() => void)[] };
    const first = document.querySelector('desertion-timeline')!;
    await until(() => first.shadowRoot!.querySelector('.picture svg') && tasks.length > 0);
    const second = first.cloneNode() as typeof first;
    const ofFirst = tasks.splice(0);
    document.body.append(second);
    await until(() => second.shadowRoot!.querySelector('.picture svg'));
    for (const task of ofFirst) task();
    await until(() => first.shadowRoot!.querySelector('.tools button'));
    second.setAttribute('state', 'pace');
    await until(() => second.shadowRoot!.querySelector('.tools button'));
    for (const button of buttonsOf(second)) expect(button.clientHeight).to.be.at.least(24);
  });

  it('says on its button what a press brings', async () => {
    const graphic = await mount(MARKUP);
    const [table] = buttonsOf(graphic) as [HTMLElement];
    await showTable(graphic);
    expect([table.textContent.trim(), table.ariaLabel, table.ariaExpanded]).to.deep.equal([
      ...['Picture', 'Show the picture', 'true'],
    ]);
    table.click();
    await settled();
    expect(table.ariaExpanded).to.equal('false');
    expect(find(graphic, '.picture svg')).not.to.equal(null);
  });
});
