import { addResults } from './results.mjs';

/** Counts what the engines' tests have said; `SLOWEST=20 npm test` says as well which files took longest. */
export function countsReporter({ SLOWEST } = process.env) {
  let projectFolder = '';
  return {
    start({ config }) {
      projectFolder = `${config.rootDir}/`;
    },
    stop({ sessions }) {
      const inProject = (line) => line.replaceAll(projectFolder, '');
      const failures = [...sessions].flatMap(listFailures).map(inProject);
      addResults({ ...countResults(sessions), failures });
      if (SLOWEST) console.log(listSlowest(sessions, Number(SLOWEST)).map(inProject).join('\n'));
    },
  };
}

/** What failed in one file and one engine: engine, file, the test's full name and the first line of why. */
export function listFailures({ browser, testFile, passed, errors = [], testResults }) {
  const tests = listTests(testResults).filter((test) => !test.passed && !test.skipped);
  const reasons = [
    ...tests.map(({ fullName, error }) => `${fullName}: ${firstLine(error?.message)}`),
    ...errors.map(({ message }) => firstLine(message)),
  ];
  if (!passed && reasons.length === 0) reasons.push('ended before its tests did');
  return reasons.map((reason) => `${browser.name}, ${testFile}: ${reason}`);
}

/** The files whose tests took longest, in seconds: each in the engine that took most, the slowest first. */
export function listSlowest(sessions, count) {
  const times = new Map();
  for (const { browser, testFile, testResults } of sessions) {
    const milliseconds = listTests(testResults).reduce(
      (sum, test) => sum + (test.duration ?? 0),
      0,
    );
    const slowest = times.get(testFile);
    if (!slowest || slowest.milliseconds < milliseconds)
      times.set(testFile, { milliseconds, name: browser.name });
  }
  return [...times]
    .sort(([, one], [, other]) => other.milliseconds - one.milliseconds)
    .slice(0, count)
    .map(
      ([file, { milliseconds, name }]) =>
        `${(milliseconds / 1000).toFixed(1)} s  ${file} (${name})`,
    );
}

function firstLine(message = 'no message') {
  return message.split('\n', 1)[0];
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

/** Every test below a suite, with its name after those of the suites around it. */
function listTests(suite, path = '') {
  if (!suite) return [];
  const within = `${path} ${suite.name ?? ''}`.trim();
  const tests = suite.tests.map((test) => ({ ...test, fullName: `${within} ${test.name}`.trim() }));
  return [...tests, ...suite.suites.flatMap((inner) => listTests(inner, within))];
}
