import { expect } from 'chai';
import { findViolations } from '../../testing/axe.fixture.js';
import { mount, settled, unmountAll } from '../../testing/mount.fixture.js';
import type { ScrollyStepElement } from './scrolly-step-element.js';

describe('<scrolly-step>', () => {
  afterEach(unmountAll);

  it('is a plain block outside a story', async () => {
    const step = await mount<ScrollyStepElement>('<scrolly-step><p>Prose.</p></scrolly-step>');
    const prose = step.querySelector('p')!.getBoundingClientRect();
    expect(getComputedStyle(step).display).to.equal('block');
    expect(step.getBoundingClientRect().height).to.be.closeTo(prose.height, 1);
    expect(await findViolations(step)).to.deep.equal([]);
  });

  it('is in full ink while active and quieter otherwise, both readable', async () => {
    for (const theme of ['light', 'dark']) {
      const story = await mount(
        `<scrolly-story theme="${theme}"><projection-meter></projection-meter>
          <scrolly-step name="a"><p>One.</p></scrolly-step><scrolly-step name="b"><p>Two.</p></scrolly-step>
        </scrolly-story>`,
      );
      (story as HTMLElementTagNameMap['scrolly-story']).goTo('a');
      await settled();
      const steps = [...story.querySelectorAll('scrolly-step')];
      for (const move of steps.flatMap((step) => step.getAnimations())) move.finish();
      const [active, quiet] = steps.map((step) =>
        contrast(getComputedStyle(step).color, getComputedStyle(story).backgroundColor),
      );
      expect(quiet).to.be.at.least(4.5);
      expect(active).to.be.greaterThan(quiet!);
      unmountAll();
    }
  });

  it('has the words for its graphic after its own, and only there', async () => {
    const step = await mount<ScrollyStepElement>(
      '<scrolly-step alt="A square."><p>Prose.</p></scrolly-step>',
    );
    const words = step.shadowRoot!.querySelector('.card + .visually-hidden')!;
    expect(words.textContent).to.equal('A square.');
    expect(words.getBoundingClientRect().width).to.be.at.most(1);
    expect(step.outerHTML).to.equal('<scrolly-step alt="A square."><p>Prose.</p></scrolly-step>');
  });
});

/** The contrast of two colours by WCAG. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
    const part = Number(channel) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
