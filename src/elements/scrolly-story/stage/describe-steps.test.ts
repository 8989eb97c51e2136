import { expect } from 'chai';
import { mount, unmountAll } from '../../../testing/mount.fixture.js';
import type { ScrollyStepElement } from '../../scrolly-step/scrolly-step-element.js';
import { describeSteps } from './describe-steps.js';

describe('the words of a step', () => {
  afterEach(unmountAll);

  it('stay when they come between the definition of the step and its first update', async () => {
    const box = await mount('<div></div>');
    // Nothing is defined in a document without a window.
    const elsewhere = document.implementation.createHTMLDocument();
    const element: ScrollyStepElement = elsewhere.createElement('scrolly-step');
    const step = { element, name: 'one', state: '', graphic: undefined };
    describeSteps([step]);
    box.append(element);
    element.dataset['alt'] = 'A bridge over a river';
    describeSteps([step]);
    await element.updateComplete;
    expect(element.description).to.contain('A bridge over a river');
  });
});
