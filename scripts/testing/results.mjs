/**
 * Ends the output of a process with what failed, a line for each, and one plain line, `N passed,
 * N failed`, that a person or a script can read. The failures were told before, but far above in a long
 * output; and whoever runs tests still prints a summary of their own.
 */
const all = { passed: 0, failed: 0, failures: [] };
let told = false;

/** @param {{ passed: number, failed: number, failures: readonly string[] }} results of some of the tests */
export function addResults({ passed, failed, failures }) {
  all.passed += passed;
  all.failed += failed;
  all.failures.push(...failures);
  if (!told) process.once('exit', tellResults);
  told = true;
}

function tellResults() {
  for (const failure of all.failures) console.log(failure);
  console.log(`${all.passed} passed, ${all.failed} failed`);
  // Who ran the last of them knows nothing of those before.
  if (all.failed > 0) process.exitCode = 1;
}
