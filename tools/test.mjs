// `npm test`: browsers, types, build, lint, then every test. Ends with the line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const REPORT = 'node_modules/.cache/recoupe/tests.json';

const steps = [
  ['finding the browsers', ['tools/run.mjs', 'tools/ensure-browsers.ts']],
  ['checking the types', ['tools/types.mjs']],
  ['building', ['build.mjs']],
  ['linting the Firefox extension', ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--boring', '--no-config-discovery']],
];

rmSync(REPORT, { force: true });
let failedSteps = 0;
for (const [what, args] of steps) {
  console.log(`\n── ${what}`);
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) {
    failedSteps++;
    console.error(`failed: ${what}`);
  }
}
console.log('\n── running the tests');
const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`], { stdio: 'inherit' });

const { passed, failed: failedTests } = countTests();
const failed = failedSteps + (run.status === 0 ? 0 : Math.max(failedTests, 1)); // what fails outside of any test is one failure
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Counts of the run; a run that left no report failed as a whole. */
function countTests() {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    const brokenFiles = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length;
    return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
