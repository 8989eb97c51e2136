/** Ends the output with one plain line, `N passed, N failed`, that a person or a script can read. */
export function countsReporter() {
  return {
    stop({ sessions }) {
      const { passed, failed } = countResults(sessions);
      // On exit, because after its reporters the runner still prints its own summary.
      process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
    },
  };
}

/** Every test case in every engine; a file that could not be loaded or run is one failure. */
export function countResults(sessions) {
  const counts = { passed: 0, failed: 0 };
  for (const { passed, errors, testResults } of sessions) {
    const tests = listTests(testResults).filter(({ skipped }) => !skipped);
    const failed = tests.filter((test) => !test.passed).length;
    const brokenFile = errors?.length > 0 || (!passed && failed === 0);
    counts.passed += tests.length - failed;
    counts.failed += failed + (brokenFile ? 1 : 0);
  }
  return counts;
}

function listTests(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(listTests)];
}
