import { expect } from 'chai';
import { StoryWishes } from './story-wishes.js';

describe('what a framed story wishes', () => {
  it('is granted now and then', () => {
    const wishes = new StoryWishes();
    for (let time = 0; time < 60_000; time += 2500) expect(wishes.grants(time)).to.equal(true);
  });

  it('is granted a few times in a row, as when a reader tabs through it', () => {
    const wishes = new StoryWishes();
    for (const time of [0, 300, 600, 900, 1200]) expect(wishes.grants(time)).to.equal(true);
  });

  it('is not granted to a story that keeps asking, however long it does', () => {
    const wishes = new StoryWishes();
    let granted = 0;
    for (let time = 0; time < 60_000; time += 16) if (wishes.grants(time)) granted++;
    expect(granted).to.equal(5);
  });

  it('is not granted while a reader scrolls, and soon after', () => {
    const wishes = new StoryWishes();
    for (const time of [1000, 1016, 1032]) wishes.pageMoved(time);
    expect(wishes.grants(1040)).to.equal(false);
    expect(wishes.grants(1500)).to.equal(false);
    expect(wishes.grants(1540)).to.equal(true);
  });

  it('is granted where the page has moved once, as it does to what gets the focus', () => {
    const wishes = new StoryWishes();
    wishes.pageMoved(1000);
    expect(wishes.grants(1010)).to.equal(true);
  });

  it('is not granted to a story that the reader has left, unless the page has sent it somewhere', () => {
    const wishes = new StoryWishes();
    expect(wishes.grants(1000, false)).to.equal(false);
    wishes.expectOne();
    expect(wishes.grants(1010, false)).to.equal(true);
  });

  it('is granted once where the page has sent the story somewhere', () => {
    const wishes = new StoryWishes();
    for (const time of [1000, 1016]) wishes.pageMoved(time);
    wishes.expectOne();
    expect(wishes.grants(1020)).to.equal(true);
    expect(wishes.grants(1030)).to.equal(false);
  });
});
