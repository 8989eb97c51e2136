import { expect } from 'chai';
import { Ledger } from '../../testing/leak-counter.fixture.js';
import { mount, recordConsole, unmountAll } from '../../testing/testing.fixture.js';

describe('frame-host.js', () => {
  afterEach(unmountAll);

  it('listens once however often it is loaded, and says where the attribute belongs', async () => {
    const ledger = new Ledger();
    const script = new URL('./start-frame-host.ts', import.meta.url).href;
    for (const copy of ['', '?again']) await import(script + copy);
    ledger.stop();
    expect(ledger.listeners).to.deep.equal(['Window load', 'Window message']);
    const warnings = recordConsole('warn');
    mount('<iframe data-scrolly-frame title="A story"></iframe>');
    dispatchEvent(new Event('load'));
    warnings.stop();
    expect(warnings.lines).to.have.lengthOf(1);
    expect(warnings.lines[0]).to.include('<div data-scrolly-frame><iframe …></iframe></div>');
  });
});
