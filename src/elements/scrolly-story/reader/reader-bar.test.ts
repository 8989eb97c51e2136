import { expect } from 'chai';
import { click, press, setViewport } from '../../../../scripts/testing/browser-commands.js';
import { findViolations } from '../../../testing/axe.fixture.js';
import { LeakCounter } from '../../../testing/leak-counter.fixture.js';
import { mount, mountWhole, settled, unmountAll, until } from '../../../testing/mount.fixture.js';
import { forgetReader } from '../../../testing/reader.fixture.js';
import type { ScrollyStoryElement } from '../scrolly-story-element.js';
import { READER_KEY } from './reader-preferences.js';

const STEPS = `
  <scrolly-step name="list" state="document"><p>One <a href="#nowhere">a link</a>.</p></scrolly-step>
  <scrolly-step name="first-year" state="2024"><h3>The year</h3><p>Two.</p></scrolly-step>
  <scrolly-step name="pace" state="pace"><p>Three <button style="color: black; background: white">a button</button>.</p></scrolly-step>`;

/** As many as a long article has: the bar says a wide "24 of 24". */
const MANY = STEPS + '<scrolly-step state="2024"><p>More.</p></scrolly-step>'.repeat(21);

const story = (
  attributes = '',
  graphic = '<desertion-timeline></desertion-timeline>',
  steps = STEPS,
): string => `<scrolly-story ${attributes}>${graphic}${steps}</scrolly-story>`;

/** In a page with room above and below. */
async function mountStory(attributes = '', width = 1000): Promise<ScrollyStoryElement> {
  const box = await mount(`<div style="padding-block: 1200px">${story(attributes)}</div>`, width);
  const element = box.querySelector('scrolly-story')!;
  await until(() => buttonOf(element) || attributes.includes('no-controls'));
  return element;
}

const find = <E extends HTMLElement>(element: Element, selector: string): E =>
  element.shadowRoot!.querySelector<E>(selector)!;
const buttonOf = (element: Element) => find<HTMLButtonElement>(element, '.open');
const panelOf = (element: Element) => find(element, '.panel');
const isOpen = (element: Element): boolean => panelOf(element)?.matches(':popover-open') ?? false;
const placeOf = (element: Element) => find(element, '.open .count').textContent;
const deepActive = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

async function openPanel(element: Element): Promise<HTMLElement> {
  buttonOf(element).click();
  await until(() => isOpen(element) && panelOf(element).querySelector('.move'));
  return panelOf(element);
}

const buttonNamed = (panel: Element, name: string): HTMLElement =>
  [...panel.querySelectorAll<HTMLElement>('button, label, a')].find(
    (it) => it.textContent.trim() === name,
  )!;

/** Boxes of what a reader reads in a graphic. */
function boxesIn(graphic: Element): DOMRect[] {
  return ['.shown .headline', '.shown .notes', '.shown .source', '[part$="-button"]']
    .flatMap((selector) => [...graphic.shadowRoot!.querySelectorAll(selector)])
    .flatMap((it) => {
      const range = document.createRange();
      range.selectNodeContents(it);
      return [...range.getClientRects()];
    });
}

const overlap = (one: DOMRect, two: DOMRect): boolean =>
  one.left < two.right - 1 &&
  two.left < one.right - 1 &&
  one.top < two.bottom - 1 &&
  two.top < one.bottom - 1;

describe('the reader’s bar', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(() => {
    unmountAll();
    forgetReader();
  });

  it('says which step of how many this is, in every mode', async () => {
    const element = await mountStory();
    expect(placeOf(element)).to.equal('1 of 3');
    element.goTo('first-year');
    await until(() => placeOf(element) === '2 of 3');
    element.mode = 'flat';
    await until(() => placeOf(element) === 'Steps: 3');
    element.mode = 'step';
    await until(() => find(element, '.controls .open') && !find(element, '.open .count'));
  });

  describe('in a text that several stories tell', () => {
    const mountText = async (markup: string): Promise<ScrollyStoryElement[]> => {
      const box = await mount(markup, 1000);
      const stories = [...box.querySelectorAll('scrolly-story')];
      await until(() => stories.every(buttonOf));
      return stories;
    };
    const placesOf = (stories: readonly Element[]): (string | null)[] => stories.map(placeOf);
    const TWO = `<main>${story('name="one"')}<p>Between.</p>${story('name="two"')}</main>`;

    it('counts through the steps of all of them', async () => {
      const stories = await mountText(TWO);
      await until(() => placesOf(stories).join() === '1 of 6,4 of 6');
      stories[1]!.goTo('pace');
      await until(() => placeOf(stories[1]!) === '6 of 6');
    });

    it('counts anew when one has more steps, and when one goes', async () => {
      const stories = await mountText(TWO);
      stories[0]!.insertAdjacentHTML('beforeend', '<scrolly-step><p>More.</p></scrolly-step>');
      await until(() => placesOf(stories).join() === '1 of 7,5 of 7');
      stories[0]!.remove();
      await until(() => placeOf(stories[1]!) === '1 of 3');
    });

    it('begins anew in another article, and where a story has no bar', async () => {
      const texts = `<article>${story()}</article><article>${story()}</article>`;
      const apart = await mountText(`<main>${texts}</main>`);
      await settled();
      expect(placesOf(apart)).to.eql(['1 of 3', '1 of 3']);
      unmountAll();
      const box = await mount(`<main>${story('no-controls')}${story()}</main>`, 1000);
      const last = box.querySelector('scrolly-story:last-child')!;
      await until(() => buttonOf(last));
      await settled();
      expect(placeOf(last)).to.equal('1 of 3');
    });

    it('lists the steps of all of them, each with its own address, and leads there', async () => {
      const [one, two] = await mountText(TWO);
      const panel = await openPanel(one!);
      const items = [...panel.querySelectorAll<HTMLAnchorElement>('a.item')];
      expect(items.map((it) => it.getAttribute('href'))).to.eql(
        ['one', 'two'].flatMap((name) =>
          ['list', 'first-year', 'pace'].map((step) => `#${name}/${step}`),
        ),
      );
      items[4]!.click();
      await until(() => two!.index === 1 && placeOf(two!) === '5 of 6');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('goes on from one to the next by its button', async () => {
      const [one, two] = await mountText(TWO);
      one!.goTo('pace');
      await until(() => placeOf(one!) === '3 of 6');
      const panel = await openPanel(one!);
      panel.querySelectorAll<HTMLElement>('.move')[1]!.click();
      await until(() => two!.index === 0 && two!.contains(document.activeElement));
      expect(isOpen(one!)).to.equal(false);
    });
  });

  it('writes numbers in the nearest language', async () => {
    const box = await mount(`<div lang="ar-EG">${story()}</div>`);
    const element = box.querySelector('scrolly-story')!;
    await until(() => placeOf(element) === '١ من ٣');
  });

  it('is left out with no-controls, and with it the way past the graphic', async () => {
    const element = await mountStory('no-controls');
    expect(buttonOf(element)).to.equal(null);
    expect(find(element, '.skip')).to.equal(null);
  });

  for (const layout of ['side', 'stack', 'overlay'])
    it(`covers nothing of the graphic and takes no room of it, in layout ${layout}`, async () => {
      for (const width of [320, 480, 640, 768, 1000, 1240]) {
        await setViewport(width, 700);
        for (const [attribute, lang] of [
          ['', 'en'],
          ['', 'fr'],
          ['no-table', 'en'],
        ] as const) {
          const timeline = `<desertion-timeline ${attribute}></desertion-timeline>`;
          const box = await mount(
            `<div lang="${lang}">${story(`layout="${layout}"`, timeline, MANY)}</div>`,
            width,
          );
          const element = box.querySelector('scrolly-story')!;
          const graphic = element.querySelector('desertion-timeline')!;
          await until(() => graphic.shadowRoot!.querySelector('.picture svg'));
          const bar = buttonOf(element).getBoundingClientRect();
          const stage = find(element, '.stage').getBoundingClientRect();
          expect(bar.bottom, `${width}`).to.be.at.most(stage.bottom + 1);
          expect(bar.right, `${width}`).to.be.at.most(width);
          expect(bar.height).to.be.at.least(24);
          for (const text of boxesIn(graphic))
            expect(overlap(bar, text), `${width} px, ${layout}, ${attribute} ${lang}`).to.equal(
              false,
            );
          unmountAll();
        }
      }
    });

  it('mirrors where reading goes from right to left', async () => {
    const box = await mount(`<div dir="rtl">${story()}</div>`, 1000);
    const element = box.querySelector('scrolly-story')!;
    const bar = buttonOf(element).getBoundingClientRect();
    const frame = element.getBoundingClientRect();
    expect(bar.left - frame.left).to.be.below(frame.right - bar.right);
  });

  it('stays in view with the stage, above what passes', async () => {
    for (const layout of ['side', 'stack', 'overlay']) {
      const element = await mountStory(`layout="${layout}"`);
      element.goTo(1);
      await settled();
      const { left, top, width, height } = buttonOf(element).getBoundingClientRect();
      expect(top, layout).to.be.within(300, 700);
      const hit = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit?.closest('.open') === buttonOf(element), layout).to.equal(true);
      unmountAll();
    }
  });

  describe('opens a panel', () => {
    it('on the first press, which Escape and a press elsewhere close', async () => {
      const element = await mountStory();
      element.goTo(0);
      buttonOf(element).focus();
      expect(buttonOf(element).getAttribute('aria-expanded')).to.equal('false');
      await press('Enter');
      await until(() => isOpen(element));
      expect(buttonOf(element).getAttribute('aria-expanded')).to.equal('true');
      await press('Tab');
      await until(() => panelOf(element).contains(deepActive()));
      await press('Escape');
      await until(() => !isOpen(element));
      expect(deepActive() === buttonOf(element)).to.equal(true);
      expect(buttonOf(element).getAttribute('aria-expanded')).to.equal('false');
      await press('Enter');
      await until(() => isOpen(element));
      await click({ x: 5, y: 5 });
      await until(() => !isOpen(element));
      const { left, top } = buttonOf(element).getBoundingClientRect();
      await click({ x: left + 10, y: top + 10 });
      await until(() => isOpen(element));
      await click({ x: left + 10, y: top + 10 });
      await until(() => !isOpen(element));
    });

    it('beside the button that closes it, also where a browser does not anchor it there', async () => {
      const element = await mountStory();
      const unanchored = new CSSStyleSheet();
      unanchored.replaceSync(
        '.panel:not(.cornered) { position-area: none !important; inset: auto 8px 8px auto !important }',
      );
      element.shadowRoot!.adoptedStyleSheets.push(unanchored);
      element.goTo(1);
      await until(() => buttonOf(element).getBoundingClientRect().bottom <= innerHeight);
      const panel = await openPanel(element);
      const boxes = () => [panel, buttonOf(element)].map((it) => it.getBoundingClientRect());
      await until(() => !overlap(boxes()[0]!, boxes()[1]!));
      expect(boxes()[0]!.top).to.be.at.least(0);
      expect(boxes()[0]!.bottom).to.be.at.most(innerHeight);
      const { left, top } = boxes()[1]!;
      await click({ x: left + 10, y: top + 10 });
      await until(() => !isOpen(element));
    });

    it('at the present step, with all ways to read in sight on the smallest phone', async () => {
      await setViewport(360, 640);
      const box = await mount(
        `<div style="padding-block: 1200px">${story('', undefined, MANY)}</div>`,
        360,
      );
      const element = box.querySelector('scrolly-story')!;
      await until(() => buttonOf(element));
      element.goTo(12);
      await until(() => placeOf(element) === '13 of 24');
      const before = scrollY;
      const panel = await openPanel(element);
      const list = panel.querySelector('ol')!;
      await until(() => list.scrollTop > 0);
      const current = panel.querySelector('[aria-current="step"]')!.getBoundingClientRect();
      const frame = list.getBoundingClientRect();
      expect(current.top).to.be.at.least(frame.top);
      expect(current.bottom).to.be.at.most(frame.bottom);
      expect(scrollY).to.equal(before);
      const ways = [...panel.querySelectorAll('fieldset label')];
      expect(ways).to.have.lengthOf(4);
      for (const way of ways) {
        const { top, bottom } = way.getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(Math.min(innerHeight, panel.getBoundingClientRect().bottom));
      }
    });

    it('on the first press, also where that of another story has been open', async () => {
      const box = await mount(`<main>${story()}${story()}</main>`, 1000);
      const [one, two] = [...box.querySelectorAll('scrolly-story')];
      await until(() => buttonOf(one!) && buttonOf(two!));
      await openPanel(one!);
      await press('Escape');
      await until(() => !isOpen(one!));
      two!.goTo(0);
      buttonOf(two!).focus();
      await press('Enter');
      await until(() => isOpen(two!));
      await settled();
      expect(isOpen(two!)).to.equal(true);
    });

    it('with steps as readers know them: by heading, by how they begin, by name where they have no words', async () => {
      const long =
        'Compared month for month, the pace is more than twice what it was a year before.';
      const steps = `
        <scrolly-step name="a"><h3>The year</h3><p>Two.</p></scrolly-step>
        <scrolly-step name="b"><p>${long}</p></scrolly-step>
        <scrolly-step name="first-look"><img alt=""></scrolly-step>
        <scrolly-step name="the-sum"><p>It is <story-figure fact="F4"></story-figure>.</p></scrolly-step>`;
      const box = await mount(story('', '<desertion-timeline></desertion-timeline>', steps), 1000);
      const element = box as ScrollyStoryElement;
      await until(() => buttonOf(element));
      const panel = await openPanel(element);
      expect([...panel.querySelectorAll('.item')].map((it) => it.textContent.trim())).to.eql([
        'The year',
        'Compared month for month, the pace is more than …',
        'first look',
        'the sum',
      ]);
    });

    it('with the steps by title, the active one marked, and what goes on and back', async () => {
      const element = await mountStory();
      const reasons: string[] = [];
      element.addEventListener('scrolly-state', (event) => {
        reasons.push(event.reason);
      });
      const panel = await openPanel(element);
      const items = [...panel.querySelectorAll('.item')];
      expect(items.map((it) => it.textContent.trim())).to.deep.equal([
        'One a link.',
        'The year',
        'Three a button.',
      ]);
      buttonNamed(panel, 'Next').click();
      await until(() => element.index === 0);
      buttonNamed(panel, 'Next').click();
      await until(() => element.index === 1);
      expect(panel.querySelector('[aria-current="step"]')?.textContent.trim()).to.equal('The year');
      expect(isOpen(element)).to.equal(true);
      buttonNamed(panel, 'Previous').click();
      await until(() => element.index === 0);
      expect(buttonNamed(panel, 'Previous').getAttribute('aria-disabled')).to.equal('true');
      expect(reasons).to.deep.equal(['keyboard', 'keyboard', 'keyboard']);
      (items[2] as HTMLElement).click();
      await until(() => element.index === 2 && !isOpen(element));
      await until(() => deepActive()?.closest('[part="card"]'));
    });

    it('with links where the story has a name', async () => {
      const element = await mountStory('name="my ranks"');
      const panel = await openPanel(element);
      const links = [...panel.querySelectorAll('a')].map((it) => it.getAttribute('href'));
      expect(links).to.deep.equal([
        '#my%20ranks/list',
        '#my%20ranks/first-year',
        '#my%20ranks/pace',
      ]);
    });

    it('turns the story to another way of reading, and stays open with the focus', async () => {
      const element = await mountStory();
      element.goTo(1);
      const panel = await openPanel(element);
      const choose = (name: string) => {
        const input = buttonNamed(panel, name).querySelector('input')!;
        input.focus();
        input.click();
        return input;
      };
      for (const [name, selector] of [
        ['Step by step', '.frame.step'],
        ['Pictures in the text', '.frame.flat'],
        ['Text with tables', '.frame.flat'],
        ['By scrolling', '.frame.auto'],
      ] as const) {
        const input = choose(name);
        await until(() => find(element, selector) && isOpen(element));
        await until(() => deepActive() === input);
      }
      expect(localStorage.getItem(READER_KEY)).to.equal(null);
      choose('Less motion');
      await until(() => localStorage.getItem(READER_KEY) === '{"motion":"less"}');
      choose('Less motion');
      expect(localStorage.getItem(READER_KEY)).to.equal(null);
    });

    for (const mode of ['scroll', 'step', 'flat', 'text'])
      it(`without an accessibility violation in mode ${mode}, in light and dark`, async () => {
        for (const theme of ['light', 'dark']) {
          const box = await mount(
            `<main>${story(`name="ranks" mode="${mode}" theme="${theme}"`)}</main>`,
            1000,
          );
          const element = box.querySelector('scrolly-story')!;
          await until(() =>
            find(element, mode === 'scroll' ? '.auto' : mode === 'step' ? '.step' : '.flat'),
          );
          await settled();
          await openPanel(element);
          expect(await findViolations(box), theme).to.deep.equal([]);
          unmountAll();
        }
      });

    it('within the screen, however small, with targets that can be hit', async () => {
      for (const [width, height] of [
        [320, 256],
        [360, 640],
        [1024, 700],
      ] as const) {
        await setViewport(width, height);
        const element = await mountStory('name="ranks"', width);
        element.goTo(1);
        await settled();
        // In a flat story, as in a low viewport, it stands at the beginning.
        if (height < 320) buttonOf(element).scrollIntoView({ block: 'start' });
        const panel = await openPanel(element);
        await settled();
        const box = panel.getBoundingClientRect();
        expect(Math.min(box.left, box.top), `${width}`).to.be.at.least(0);
        expect(box.right).to.be.at.most(width);
        expect(box.bottom).to.be.at.most(height);
        for (const target of panel.querySelectorAll('button, a, label'))
          expect(target.getBoundingClientRect().height).to.be.at.least(24);
        unmountAll();
      }
    });

    it('tells the place in the whole that the story is a part of, and leads through all of it', async () => {
      const whole = await mountWhole();
      const stories = [...whole.shadowRoot!.querySelectorAll('scrolly-story')];
      const names = [...whole.shadowRoot!.querySelectorAll('[name]')].map((it) =>
        it.getAttribute('name'),
      );
      const first = stories[0]!.steps[0]!.getAttribute('name');
      const count = names.length;
      expect(placeOf(stories[0]!)).to.equal(`${names.indexOf(first) + 1} of ${count}`);
      stories[0]!.goTo(stories[0]!.steps.length - 1, { reason: 'api' });
      const panel = await openPanel(stories[0]!);
      const links = [...panel.querySelectorAll('a')].map((it) => it.getAttribute('href'));
      expect(links).to.deep.equal(names.map((name) => `#story/${name}`));
      await until(() => panel.querySelector('[aria-current]'));
      buttonNamed(panel, 'Next').click();
      await until(() => !isOpen(stories[0]!));
      const next = names[names.indexOf(stories[0]!.steps.at(-1)!.getAttribute('name')) + 1]!;
      const target = whole.shadowRoot!.querySelector(`[name="${next}"]`)!;
      await until(() => {
        const { top } = target.getBoundingClientRect();
        return top >= -1 && top < innerHeight;
      });
      await until(() => target.contains(deepActive()) || target.shadowRoot?.contains(deepActive()));
    });
  });

  describe('gives a link to the step away', () => {
    async function withNavigator(
      name: 'clipboard' | 'share',
      value: unknown,
      act: () => Promise<void>,
    ): Promise<void> {
      Object.defineProperty(navigator, name, { value, configurable: true });
      try {
        await act();
      } finally {
        Reflect.deleteProperty(navigator, name);
      }
    }

    it('to the clipboard', async () => {
      const copied: string[] = [];
      const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
      await withNavigator('clipboard', clipboard, async () => {
        const element = await mountStory('name="ranks"');
        element.goTo(1);
        const panel = await openPanel(element);
        buttonNamed(panel, 'Copy link to this step').click();
        await until(() => panel.querySelector('[role="status"]')!.textContent.trim());
        expect(copied.map((it) => new URL(it).hash)).to.deep.equal(['#ranks/first-year']);
      });
    });

    it('as a selected text where the clipboard is blocked or missing', async () => {
      const blocked = { writeText: () => Promise.reject(new DOMException('no')) };
      for (const clipboard of [blocked, undefined])
        await withNavigator('clipboard', clipboard, async () => {
          const element = await mountStory('name="ranks"');
          element.goTo(0);
          const panel = await openPanel(element);
          buttonNamed(panel, 'Copy link to this step').click();
          await until(() => panel.querySelector('input[readonly]'));
          const input = panel.querySelector<HTMLInputElement>('input[readonly]')!;
          expect(new URL(input.value).hash).to.equal('#ranks/list');
          expect(input.selectionEnd).to.equal(input.value.length);
          unmountAll();
        });
    });

    it('to the platform’s share sheet, where there is one', async () => {
      const shared: ShareData[] = [];
      await withNavigator(
        'share',
        (data: ShareData) => Promise.resolve(shared.push(data)),
        async () => {
          const element = await mountStory('name="ranks"');
          element.goTo(0);
          buttonNamed(await openPanel(element), 'Share').click();
          expect(new URL(shared[0]!.url!).hash).to.equal('#ranks/list');
        },
      );
    });

    it('only for a story with a name', async () => {
      const element = await mountStory();
      expect(buttonNamed(await openPanel(element), 'Copy link to this step')).to.equal(undefined);
    });
  });

  describe('keeps nothing', () => {
    it('of an open panel when the story goes', async () => {
      await openPanel(await mountStory());
      unmountAll();
      const leaks = new LeakCounter();
      await openPanel(await mountStory());
      unmountAll();
      await settled();
      expect(leaks.listeners.filter((it) => /^(Window|HTMLDocument)/.test(it))).to.deep.equal([]);
      leaks.stop();
    });
  });
});

describe('a reader by keyboard', () => {
  beforeEach(() => setViewport(1024, 700));
  afterEach(() => {
    unmountAll();
    forgetReader();
  });

  it('can go past the graphic to the prose of the active step', async () => {
    const element = await mountStory();
    element.goTo(1);
    await settled();
    const skip = find<HTMLButtonElement>(element, '.skip');
    expect(getComputedStyle(skip).clipPath).not.to.equal('none');
    skip.focus();
    expect(getComputedStyle(skip).clipPath).to.equal('none');
    await press('Enter');
    await settled();
    await until(() => element.steps[1]!.shadowRoot!.contains(deepActive()));
    expect(element.index).to.equal(1);
    expect(element.outerHTML).not.to.contain('tabindex');
  });

  it('meets what there is in reading order, and brings each step to its state', async () => {
    const element = await mountStory();
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const met: string[] = [];
    for (let i = 0; i < 7; i++) {
      await press('Tab');
      await until(() => deepActive() !== null);
      await settled();
      const active = deepActive()!;
      met.push(active.getAttribute('part') ?? active.localName);
    }
    expect(met).to.deep.equal([
      ...['skip', 'reader-button', 'table-button', 'save-button', 'more-button', 'a', 'button'],
    ]);
    await until(() => element.index === 2);
    const { top, bottom } = element.querySelector('button')!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(700);
  });

  it('sees what is in focus beside the stage that would lie over it', async () => {
    const element = await mountStory('layout="stack"', 600);
    const link = element.querySelector('a')!;
    element.goTo(2);
    await settled();
    element.querySelector('button')!.focus();
    await press('Shift+Tab');
    await until(() => deepActive() === link);
    const stage = () => find(element, '.stage').getBoundingClientRect();
    await until(
      () => element.index === 0 && link.getBoundingClientRect().top >= stage().bottom - 1,
    );
    expect(link.getBoundingClientRect().bottom).to.be.at.most(700);
  });

  it('can read a whole story in steps', async () => {
    const element = await mountStory('mode="step"');
    await until(() => find(element, '.frame.step'));
    await settled();
    const onward = [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>('.controls > [part="button"]'),
    ].at(-1)!;
    onward.focus();
    await until(() => deepActive() === onward);
    for (let i = 1; i < 3; i++) {
      await press('ArrowRight');
      await until(() => element.index === i);
    }
  });

  it('is not moved by a press on something in another step', async () => {
    const element = await mountStory();
    element.goTo(1);
    scrollBy({ top: 450, behavior: 'instant' });
    await settled();
    const button = element.querySelector('button')!;
    const { left, top } = button.getBoundingClientRect();
    const before = scrollY;
    await click({ x: left + 5, y: top + 5 });
    await until(() => deepActive() === button || scrollY !== before);
    await settled();
    expect(scrollY).to.equal(before);
  });
});
