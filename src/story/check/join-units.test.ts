import { expect } from 'chai';
import type { StoryData } from '../story-data.js';
import { joinUnits } from './join-units.js';

const sources = [{ id: 's', label: 'a source' }];
const fact = (id: string, unit: string) =>
  ({ id, label: id, value: 12.5, unit, certainty: 'recorded', source: 's' }) as const;

const story: StoryData = {
  sources,
  facts: [fact('rise', 'm'), fact('homes', 'homes'), fact('pace', 'mm a year')],
  derived: [],
  steps: [
    {
      name: 'one',
      heading: '{rise} {rise:unit}',
      text: ['{rise} {rise:unit}, {homes} {homes:unit}.', 'By {pace} {pace:unit}.'],
    },
  ],
  graphics: {
    'projection-meter': {
      figures: { reached: 'rise', pace: 'homes' },
      eyebrow: ['{reached:unit}'],
      states: {
        rate: {
          headline: '{reached} {reached:unit} of {pace} {pace:unit}',
          picture: '{reached}\u00a0{reached:unit}',
          notes: ['{rise} {rise:unit}'],
          about: ['reached'],
        },
      },
      labels: { added: '{reached} {reached:unit}', part: ['{reached} {reached:unit}'] },
    },
  },
};

describe('the units in a story’s texts', () => {
  const joined = joinUnits(story);

  it('are left out where they stand within their numbers, and nowhere else', () => {
    const [step] = joined.steps;
    expect(step!.heading).to.equal('{rise}');
    expect(step!.text[0]).to.equal('{rise}, {homes} {homes:unit}.');
  });

  it('stay where they say by what a pace goes', () => {
    expect(joined.steps[0]!.text[1]).to.equal('By {pace} {pace:unit}.');
  });

  it('are those of the figures that play the roles of a graphic', () => {
    const { states, labels, eyebrow } = joined.graphics!['projection-meter']!;
    expect(states['rate']).to.eql({
      headline: '{reached} of {pace} {pace:unit}',
      picture: '{reached}',
      notes: ['{rise}'],
      about: ['reached'],
    });
    expect(labels).to.eql({ added: '{reached}', part: ['{reached}'] });
    expect(eyebrow, 'by itself').to.eql(['{reached:unit}']);
  });

  it('leave a story as it is that measures nothing', () => {
    const counted = { ...story, facts: [fact('homes', 'homes')] };
    expect(joinUnits(counted)).to.equal(counted);
  });
});
