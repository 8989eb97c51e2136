import { sharedFormat } from '../../support/shared-format.js';

/** What a text says as a number: that number, one of two that it may mean, or none. */
export type Reading = number | readonly [whole: number, broken: number] | undefined;

/** Marks that tell which way a text runs are no part of its number. */
const DIRECTION = /[\u061C\u200E\u200F\u2066-\u2069]/g;
const MINUS = /^[-−–]/;
/** Signs between thousands that never stand before a fraction. */
const GROUP = /[\p{Zs}'’٬]/gu;
/** A space, in groups that must all be parted alike. */
const APART = ' ';
/** Thousands, as most of the world parts them, and as South Asia does. */
const GROUPS = /^(?:\d{1,3}(?:[.,\s]\d{3})+|\d{1,2}(?:[.,\s]\d{2})*[.,\s]\d{3})$/;
/** As programs write what is very large or very small. */
const SCIENTIFIC = /^\d*\.?\d+e[+-]?\d+$/i;

/**
 * Reads a number as people write it: "3,450", "3.450", "3 450", "3’450", "٣٬٤٥٠", "3450.5". A single point or
 * comma before three digits parts thousands in one language and a fraction in another: it is read where the
 * language parts thousands by it, and is otherwise either of two.
 *
 * @param language of the place where the text stands, a valid BCP 47 tag
 */
export function readNumber(text: string, language: string): Reading {
  const plain = toDigits(text.replace(DIRECTION, '').trim());
  const unsigned = plain.replace(MINUS, '').replace(/^\+/, '');
  const reading = readUnsigned(unsigned, language);
  if (!MINUS.test(plain) || reading === undefined) return reading;
  return typeof reading === 'number' ? 0 - reading : [0 - reading[0], 0 - reading[1]];
}

function readUnsigned(text: string, language: string): Reading {
  if (SCIENTIFIC.test(text)) return finite(text);
  const written = text.replace(GROUP, APART).replaceAll('٫', '.');
  const signs = [...new Set(written.match(/[.,]/g))];
  // Whatever comes last of two different signs stands before the fraction.
  if (signs.length === 2) return readBroken(written, written.at(indexOfLast(written))!);
  const [sign] = signs;
  if (!sign) return readGrouped(written);
  if (written.split(sign).length > 2) return readGrouped(written);
  return readOneSign(written, sign, language);
}

/** A text with a single point or comma. */
function readOneSign(text: string, sign: string, language: string): Reading {
  const broken = readBroken(text, sign);
  const whole = readGrouped(text);
  if (whole === undefined || /^0/.test(text)) return broken;
  if (groupSign(language) === sign) return whole;
  return broken === undefined ? whole : [whole, broken];
}

const indexOfLast = (text: string): number =>
  Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));

function readBroken(text: string, sign: string): number | undefined {
  const [before = '', after = '', ...more] = text.split(sign);
  if (more.length || !/^\d*$/.test(after) || !(before + after)) return undefined;
  const whole = before ? readGrouped(before) : 0;
  return whole === undefined ? undefined : finite(`${whole}.${after || '0'}`);
}

/** Digits alone, or in groups that one sign parts. */
function readGrouped(text: string): number | undefined {
  if (/^\d+$/.test(text)) return finite(text);
  if (new Set(text.match(/[.,\s]/g)).size > 1 || !GROUPS.test(text)) return undefined;
  return finite(text.replace(/[.,\s]/g, ''));
}

function finite(digits: string): number | undefined {
  const number = Number(digits);
  return Number.isFinite(number) ? number : undefined;
}

/** What a language parts thousands by. */
function groupSign(language: string): string | undefined {
  const parts = sharedFormat(Intl.NumberFormat, language, {}).formatToParts(1234567);
  return parts.find(({ type }) => type === 'group')?.value;
}

/** Digits of any script as those of ASCII: each script has its ten in a row, beginning with zero. */
function toDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}
