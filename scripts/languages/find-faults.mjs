/**
 * What is missing or bent in a translation: a text without words, a figure left out or invented, a
 * digit typed where a figure should be named.
 */
export function findFaults(language, sections) {
  return Object.entries(sections).flatMap(([section, { texts }]) =>
    Object.entries(texts).flatMap(([id, unit]) => {
      const fault = judge(unit);
      return fault ? [`${language}: ${section}, ${id}: ${fault}`] : [];
    }),
  );
}

function judge({ source, target }) {
  if (!target) return 'is not translated.';
  const parts = listParts(source);
  const missing = parts.filter((part) => !listParts(target).includes(part));
  const strange = listParts(target).filter((part) => !parts.includes(part));
  if (missing.length) return `lacks ${missing.join(', ')}.`;
  if (strange.length) return `has ${strange.join(', ')}, which the English text has not.`;
  const digits = listDigits(target).filter((digit) => !listDigits(source).includes(digit));
  if (digits.length) return `writes the number ${digits.join(', ')}, which the English text names.`;
  return undefined;
}

const listParts = (text) => [...new Set(text.match(/\{[^}]*\}/g) ?? [])].sort();
const listDigits = (text) => text.replace(/\{[^}]*\}/g, '').match(/\p{Nd}+/gu) ?? [];
