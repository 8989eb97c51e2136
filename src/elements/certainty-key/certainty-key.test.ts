import { expect } from 'chai';
import { findViolations } from '../../testing/axe.fixture.js';
import { LeakCounter } from '../../testing/leak-counter.fixture.js';
import { mount, settled, unmountAll } from '../../testing/mount.fixture.js';
import { until } from '../../testing/testing.fixture.js';

const listed = (key: Element): string[] =>
  [...key.shadowRoot!.querySelectorAll('li strong')].map(({ textContent }) => textContent);

async function mountPage(markup: string): Promise<HTMLElement> {
  const page = await mount<HTMLElement>(`<div>${markup}<certainty-key></certainty-key></div>`);
  await settled();
  return page;
}

describe('<certainty-key>', () => {
  afterEach(unmountAll);

  it('lists the certainties of what stands on the page, and no others', async () => {
    const page = await mountPage(
      '<story-figure fact="F9a"></story-figure><story-figure fact="F4"></story-figure>',
    );
    const key = page.querySelector('certainty-key')!;
    await until(() => listed(key).length);
    expect(listed(key)).to.deep.equal(['recorded', 'judged']);
  });

  it('lists those of a graphic: what it draws, and its sums', async () => {
    const page = await mountPage('<projection-meter></projection-meter>');
    const key = page.querySelector('certainty-key')!;
    await until(() => listed(key).length);
    expect(listed(key)).to.deep.equal(['projected', 'our arithmetic']);
  });

  it('follows what comes and goes', async () => {
    const page = await mountPage('<story-figure fact="F4"></story-figure>');
    const key = page.querySelector('certainty-key')!;
    await until(() => listed(key).length);
    page.insertAdjacentHTML('afterbegin', '<story-figure fact="F8a"></story-figure>');
    await until(() => listed(key).length === 2);
    expect(listed(key)).to.deep.equal(['recorded', 'claimed']);
    page.querySelector('[fact="F4"]')!.remove();
    await until(() => listed(key).length === 1);
    expect(listed(key)).to.deep.equal(['claimed']);
  });

  it('draws a mark of its own for each, told apart without colour', async () => {
    const page = await mountPage(
      ['F4', 'F1', 'F2a', 'F8a', 'F9a', 'D1']
        .map((id) => `<story-figure fact="${id}"></story-figure>`)
        .join(' '),
    );
    const key = page.querySelector('certainty-key')!;
    await until(() => listed(key).length === 6);
    const marks = [...key.shadowRoot!.querySelectorAll('.sample')].map((it) => it.innerHTML);
    expect(new Set(marks)).to.have.property('size', 6);
  });

  it('stands on its own paper, so that it can be read on a page in the colours of the other theme', async () => {
    const page = await mountPage('<story-figure fact="F4"></story-figure>');
    const key = page.querySelector('certainty-key')!;
    const paperIn = async (theme: 'light' | 'dark'): Promise<string> => {
      key.setAttribute('theme', theme);
      await settled();
      return getComputedStyle(key).backgroundColor;
    };
    const [light, dark] = [await paperIn('light'), await paperIn('dark')];
    expect(light).to.match(/^rgb\(/);
    expect(dark)
      .to.match(/^rgb\(/)
      .and.not.equal(light);
  });

  it('shows the author’s own legend while there is nothing of ours to explain', async () => {
    const key = await mount('<certainty-key><p>My own legend</p></certainty-key>');
    expect(key.querySelector('p')!.getClientRects()).to.have.length(1);
  });

  it('has no accessibility violation, and leaves nothing behind', async () => {
    const leaks = new LeakCounter();
    try {
      const page = await mountPage('<story-figure fact="F4"></story-figure>');
      const key = page.querySelector('certainty-key')!;
      await until(() => listed(key).length);
      expect(await findViolations(key)).to.deep.equal([]);
      page.remove();
      expect(leaks.observers.MutationObserver).to.equal(0);
      expect(leaks.listeners.filter((it) => !it.startsWith('HTMLSpan'))).to.deep.equal([]);
    } finally {
      leaks.stop();
    }
  });
});
