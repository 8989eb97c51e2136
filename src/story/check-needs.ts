import type { Fault } from './fault.js';
import { castFigures, type Need } from './graphics.js';
import { monthsIn } from './period.js';
import { numberOf, type Story } from './story.js';

/** The faults of a valid story that lacks what a graphic draws. */
export function checkNeeds(
  needs: readonly Need[],
  story: Story,
  figures?: Readonly<Record<string, string>>,
): Fault[] {
  const cast = castFigures(needs, figures);
  return needs.flatMap(({ role, number, period, certainty, parts }): Fault[] => {
    const id = cast.get(role) ?? role;
    const figure = story.figures.get(id);
    const index = story.writtenFacts.findIndex((fact) => fact.id === id);
    const path = index < 0 ? 'facts' : `facts[${index}]`;
    if (!figure) return [{ path, value: undefined, cure: `add a figure with the id "${id}"` }];
    if (number && numberOf(figure) === undefined)
      return [{ path: `${path}.value`, value: figure.value, cure: `give ${id} a number` }];
    if (period && monthsIn(figure.period) === undefined)
      return [
        {
          path: `${path}.period`,
          value: figure.period,
          cure: `give ${id} a period with from and to`,
        },
      ];
    if (certainty && figure.certainty !== certainty)
      return [
        {
          path: `${path}.certainty`,
          value: figure.certainty,
          cure: `only a ${certainty} ${id} can be drawn here`,
        },
      ];
    const ids = parts?.map((part) => cast.get(part) ?? part) ?? [];
    const counts = ids.map((part) => numberOf(story.figures.get(part)) ?? 0);
    if (parts && counts.reduce((sum, count) => sum + count, 0) !== numberOf(figure))
      return [
        {
          path: `${path}.value`,
          value: figure.value,
          cure: `make ${id} the sum of ${ids.join(', ')}`,
        },
      ];
    return [];
  });
}
