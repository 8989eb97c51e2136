import { expect } from 'chai';
import { allSettled, mount, unmountAll } from '../../testing/testing.fixture.js';
import { measurePage } from './measure-page.js';

describe('measurePage', () => {
  afterEach(() => {
    unmountAll();
    document.body.removeAttribute('style');
  });

  it('is as high as all of the page', async () => {
    document.body.style.margin = '0';
    mount('<div style="height:3000px"></div>');
    await allSettled();
    expect(measurePage()).to.equal(3000);
  });

  it('is lower than the screen where the page is, and counts its margins', async () => {
    document.body.style.margin = '10px';
    mount('<div style="height:99.5px"></div>');
    await allSettled();
    expect(measurePage()).to.equal(120);
  });
});
