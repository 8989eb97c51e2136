import { sharedFormat } from '../../support/shared-format.js';

/* What only an author's own data needs: the built-in story counts, and measures nothing. */

/** Signs of units that everybody writes, and what `Intl` calls them. */
const SIGNS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '°': 'degree',
  '°C': 'celsius',
  '°F': 'fahrenheit',
  mm: 'millimeter',
  cm: 'centimeter',
  m: 'meter',
  km: 'kilometer',
  ft: 'foot',
  mi: 'mile',
  'km/h': 'kilometer-per-hour',
  'm/s': 'meter-per-second',
  mph: 'mile-per-hour',
  g: 'gram',
  kg: 'kilogram',
  lb: 'pound',
  l: 'liter',
  ha: 'hectare',
};

const CURRENCY = /^[A-Z]{3}$/;

/**
 * How `Intl` writes numbers of a unit, with the unit at its place: a sign as `°C`, `km/h` or `%` as a sign, a
 * name as `kilometer-per-hour` or `day` in words, a code of ISO 4217 as `EUR` as money. Undefined for any
 * other, which stands after the number as its author wrote it.
 */
export function readMeasure(unit: string | undefined): Intl.NumberFormatOptions | undefined {
  if (!unit) return undefined;
  if (CURRENCY.test(unit))
    return isCurrency(unit) ? { style: 'currency', currency: unit } : undefined;
  if (Object.hasOwn(SIGNS, unit)) return { style: 'unit', unit: SIGNS[unit]! };
  return isKnown(unit) ? { style: 'unit', unit, unitDisplay: 'long' } : undefined;
}

/** What an engine does not know as money, it writes as it is: "12 GDP" is no price. */
function isCurrency(code: string): boolean {
  const name = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }).of(code);
  return name !== undefined;
}

const known = new Map<string, boolean>();

function isKnown(unit: string): boolean {
  if (!known.has(unit)) known.set(unit, isUnit(unit));
  return known.get(unit)!;
}

function isUnit(unit: string): boolean {
  try {
    sharedFormat(Intl.NumberFormat, 'en', { style: 'unit', unit });
    return true;
  } catch {
    return false;
  }
}
