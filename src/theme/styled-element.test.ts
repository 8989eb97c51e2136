import { expect } from 'chai';
import { mount, settled, showTable, unmountAll } from '../testing/mount.fixture.js';

describe('an element that another page takes over', () => {
  afterEach(unmountAll);

  const openPage = (): Document => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 700px; block-size: 600px';
    document.querySelector('div')!.append(frame);
    return frame.contentDocument!;
  };
  const looks = (graphic: Element): string[] => {
    const root = graphic.shadowRoot!;
    return ['figure', 'button', 'p'].map((part) => {
      const { display, fontFamily, position, color } = getComputedStyle(root.querySelector(part)!);
      return [display, fontFamily, position, color].join(' ');
    });
  };

  it('keeps its styles there, and has them again when it is back', async () => {
    const graphic = await mount('<projection-meter state="rate" theme="light"></projection-meter>');
    await showTable(graphic);
    const box = graphic.parentElement!;
    const before = looks(graphic);
    const sheets = [...graphic.shadowRoot!.adoptedStyleSheets];
    const page = openPage();
    page.body.append(graphic);
    await settled(page);
    expect(looks(graphic)).to.deep.equal(before);
    expect(graphic.shadowRoot!.adoptedStyleSheets).to.have.length(sheets.length);
    box.append(graphic);
    await settled();
    expect(graphic.shadowRoot!.adoptedStyleSheets).to.deep.equal(sheets);
    expect(looks(graphic)).to.deep.equal(before);
  });

  it('is drawn there for the first time, too', async () => {
    const here = await mount('<projection-meter state="rate" theme="light"></projection-meter>');
    const page = openPage();
    const graphic = document.createElement('projection-meter');
    Object.assign(graphic, { state: 'rate', theme: 'light' });
    page.body.append(graphic);
    await settled(page);
    expect(looks(graphic)).to.deep.equal(looks(here));
  });

  it('waits without styles in a page that no window shows', async () => {
    const graphic = await mount('<projection-meter state="rate"></projection-meter>');
    const box = graphic.parentElement!;
    new DOMParser().parseFromString('', 'text/html').body.append(graphic);
    await settled(graphic.ownerDocument);
    expect(graphic.shadowRoot!.adoptedStyleSheets).to.deep.equal([]);
    box.append(graphic);
    await settled();
    expect(graphic.shadowRoot!.adoptedStyleSheets).not.to.deep.equal([]);
  });
});
