import { bindRoles } from '../bind-roles.js';
import { boundOf, type Figure, isRange, numberOf } from '../figure.js';
import type { Role, Roles } from '../graphic.js';
import type { Issue } from '../issue.js';
import { endMonth, monthsIn, startMonth } from '../period.js';
import type { Story } from '../story.js';

/** The figure that plays a role, with what a message calls it; none where it is not there, see `checkBindings`. */
interface Player {
  name: string;
  figure: Figure | undefined;
}

/** The issues of a valid story whose figures are not what a graphic draws. */
export function checkRoles(
  roles: Roles,
  story: Story,
  figures?: Readonly<Record<string, string>>,
): Issue[] {
  const ids = bindRoles(roles, figures);
  const find = (role: string): Player => {
    const id = ids.get(role) ?? role;
    const name = story.isOwn && id !== role ? `${id} ("${role}")` : id;
    return { name, figure: story.figures.get(id) };
  };
  return Object.entries(roles).flatMap(([key, role]): Issue[] => {
    const { name, figure } = find(key);
    if (!figure) return [];
    const found = checks.map((check) => check(role, { name, figure }, find)).find(Boolean);
    return found ? [{ ...found, path: `${locate(figure.id, story)}.${found.path}` }] : [];
  });
}

/** Where an author finds a figure: facts by their place in what was written, sums by their id. */
function locate(id: string, { data, writtenFacts }: Story): string {
  const index = writtenFacts.findIndex(
    (fact) => String(fact.id).toLowerCase() === id.toLowerCase(),
  );
  if (index >= 0) return `facts[${index}]`;
  return data.derived.some((derived) => derived.id === id) ? `derived["${id}"]` : `facts["${id}"]`;
}

type Check = (
  role: Role,
  player: { name: string; figure: Figure },
  find: (role: string) => Player,
) => Issue | undefined;

/** In this order; the first that finds an issue ends the search. */
const checks: readonly Check[] = [
  checkNumber,
  checkPeriod,
  checkCertainty,
  checkParts,
  checkOrder,
  checkWhole,
];

function checkNumber(
  { number, single, signed }: Role,
  { name, figure }: { name: string; figure: Figure },
): Issue | undefined {
  const value = numberOf(figure);
  if (!number) return undefined;
  if (value === undefined)
    return { path: 'value', value: figure.value, hint: `give ${name} a number` };
  if (value < 0 && !signed) return { path: 'value', value, hint: 'a mark can only show 0 or more' };
  const isOpen = ['at least', 'up to'].includes(boundOf(figure) ?? '');
  if ((single || value < 0) && (isOpen || isRange(figure)))
    return {
      path: isRange(figure) ? 'low' : 'qualifier',
      value: isRange(figure) ? figure.low : boundOf(figure),
      hint: `give ${name} one number: no range or bound can be drawn here`,
    };
  return undefined;
}

function checkPeriod(
  { period, months }: Role,
  { name, figure }: { name: string; figure: Figure },
): Issue | undefined {
  const isDated = figure.period?.from && figure.period.to;
  const isFit = (!period || isDated) && (!months || monthsIn(figure.period) !== undefined);
  if (isFit) return undefined;
  return {
    path: 'period',
    value: figure.period,
    hint: `give ${name} a period with from and to${period ? '' : ', or with months'}`,
  };
}

function checkCertainty(
  { certainty }: Role,
  { name, figure }: { name: string; figure: Figure },
): Issue | undefined {
  if (!certainty || certainty.includes(figure.certainty)) return undefined;
  return {
    path: 'certainty',
    value: figure.certainty,
    hint: `only a ${certainty.join(' or ')} ${name} can be drawn here`,
  };
}

function checkParts({ parts }: Role, { figure }: { figure: Figure }): Issue | undefined {
  const share = numberOf(figure) as number;
  if (!parts || (share >= 1 / parts && share <= 1)) return undefined;
  return { path: 'value', value: share, hint: `a share from ${1 / parts} to 1 can be drawn here` };
}

function checkOrder(
  { after }: Role,
  { name, figure }: { name: string; figure: Figure },
  find: (role: string) => Player,
): Issue | undefined {
  const before = after === undefined ? undefined : find(after);
  const to = before?.figure?.period?.to;
  const from = figure.period?.from;
  if (!before || !to || !from || startMonth(from) >= endMonth(to)) return undefined;
  return {
    path: 'period.from',
    value: from,
    hint: `let ${name} begin after ${before.name} has ended: the two stand on one axis`,
  };
}

function checkWhole(
  { whole }: Role,
  { figure }: { figure: Figure },
  find: (role: string) => Player,
): Issue | undefined {
  if (!whole) return undefined;
  const parts = whole.map((role) => find(role));
  // A part that is a range has its own issue.
  if (parts.some((part) => isRange(part.figure))) return undefined;
  const sum = parts.reduce((total, part) => total + (numberOf(part.figure) ?? NaN), 0);
  const value = numberOf(figure) as number;
  // Sources round: a part in a hundred is no mistake.
  if (Number.isNaN(sum) || Math.abs(sum - value) <= Math.abs(value) / 100) return undefined;
  const names = parts.map(({ name }) => name).join(' + ');
  return { path: 'value', value, hint: `make it ${names}, which is ${sum}: they are its parts` };
}
