import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { setViewport } from '../../scripts/testing/browser-commands.js';
import { Ledger } from '../testing/leak-counter.fixture.js';
import { allSettled, mount, scrollToY, unmountAll, until } from '../testing/testing.fixture.js';
import { SliceController } from './slice-controller.lazy.js';

class SliceHost extends LitElement {
  index: number | undefined;
  readonly controller = new SliceController(this, (index) => (this.index = index));

  protected override updated(): void {
    this.controller.slice(4);
  }

  protected override render(): TemplateResult {
    return html`${this.controller.track}`;
  }
}

customElements.define('slice-host', SliceHost);

const HOST =
  '<slice-host style="display:block;position:relative;block-size:400px;margin-block:1000px"></slice-host>';

function mountHost(markup = HOST): SliceHost {
  return mount(markup).querySelector('slice-host') as SliceHost;
}

/** Brings so much of the host above the line, 0–1. */
function bring(host: Element, part: number): void {
  const { top, height } = host.getBoundingClientRect();
  scrollToY(scrollY + top + height * part - innerHeight / 2);
}

describe('the slice that the middle of the screen is in', () => {
  beforeEach(() => setViewport(800, 600));
  afterEach(unmountAll);

  it('is the last one that has been passed, forwards and backwards', async () => {
    const host = mountHost();
    for (const [part, index] of [
      [-0.2, -1],
      [0.1, 0],
      [0.3, 1],
      [0.6, 2],
      [0.9, 3],
      [0.4, 1],
      [-0.1, -1],
    ] as const) {
      bring(host, part);
      await until(() => host.index === index);
    }
  });

  it('is right after a jump past all of them and back', async () => {
    const host = mountHost();
    await until(() => host.index === -1);
    bring(host, 2);
    await until(() => host.index === 3);
    bring(host, -1);
    await until(() => host.index === -1);
  });

  it('is read anew when the viewport gets lower', async () => {
    const host = mountHost();
    bring(host, 0.6);
    await until(() => host.index === 2);
    await setViewport(800, 300);
    await until(() => host.index === 0);
  });

  it('is that of the box which scrolls', async () => {
    const host = mountHost(
      `<div style="block-size:300px;overflow:auto;margin-block-start:400px">${HOST}</div>`,
    );
    host.parentElement!.scrollTop = 1000 + 0.6 * 400 - 150;
    await until(() => host.index === 2);
  });

  it('stays known while the host is hidden', async () => {
    const host = mountHost();
    bring(host, 0.6);
    await until(() => host.index === 2);
    host.style.display = 'none';
    await allSettled();
    expect(host.index).to.equal(2);
  });

  it('costs one observer, and nothing once the host has gone', async () => {
    const ledger = new Ledger();
    try {
      const host = mountHost();
      await until(() => host.index !== undefined);
      expect(ledger.observers.IntersectionObserver).to.equal(1);
      expect(ledger.listeners).to.deep.equal([]);
      host.remove();
      expect(ledger.observers.IntersectionObserver).to.equal(0);
      document.body.append(host);
      host.requestUpdate();
      await host.updateComplete;
      expect(ledger.observers.IntersectionObserver).to.equal(1);
      host.remove();
    } finally {
      ledger.stop();
    }
  });
});
