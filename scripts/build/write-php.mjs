/** A PHP file that returns a value: what the build knows, for a plugin to read. */
export function writePhp(value) {
  return `<?php\n// Written by the build, from the manifest of the elements.\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${writeValue(value)};\n`;
}

function writeValue(value, depth = 0) {
  if (value === null || typeof value === 'boolean' || typeof value === 'number')
    return String(value);
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  const tab = '\t'.repeat(depth + 1);
  const items = Array.isArray(value)
    ? value.map((item) => writeValue(item, depth + 1))
    : Object.entries(value).map(
        ([name, item]) => `${writeValue(name)} => ${writeValue(item, depth + 1)}`,
      );
  if (items.length === 0) return 'array()';
  return `array(\n${items.map((item) => `${tab}${item},\n`).join('')}${'\t'.repeat(depth)})`;
}
