import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writePhp } from './write-php.mjs';

test('nested names and lists become arrays of PHP', () => {
  assert.equal(
    writePhp({ tags: { 'a-b': { states: ['x'], none: [], unknown: null } } }).split('\n\n')[2],
    `return array(
\t'tags' => array(
\t\t'a-b' => array(
\t\t\t'states' => array(
\t\t\t\t'x',
\t\t\t),
\t\t\t'none' => array(),
\t\t\t'unknown' => null,
\t\t),
\t),
);
`,
  );
});

test('a quote or a backslash in a text does not end it', () => {
  assert.match(writePhp("it's a \\"), /return 'it\\'s a \\\\';/);
});

test('the file does nothing when it is opened by its address', () => {
  assert.match(writePhp({}), /^<\?php\n.*\n\ndefined\( 'ABSPATH' \) \|\| exit;\n/);
});
