// The one gate (`npm test`): types, lint, dead code, build, then every test; last line `N passed, N failed`.
// With CI=true a skipped test is a failure.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const report = '.cache/vitest.json';
const bin = (name) => `node_modules/.bin/${name}`;
const steps = [
  ['types', bin('tsc'), ['-p', '.']],
  ['lint', bin('oxlint'), ['--deny-warnings']],
  ['dead code', bin('knip'), []],
  ['build', process.execPath, ['web/launch.mjs', 'build']],
  ['tests', bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]],
];

mkdirSync('.cache', { recursive: true });
rmSync(report, { force: true });
const failed = [];
for (const [name, command, args] of steps) {
  console.log(`\n== ${name}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  if (status !== 0) failed.push(name);
}

let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch (error) {
  console.error(`no test report: ${error.message}`);
  if (!failed.includes('tests')) failed.push('tests');
}
const skipped = counts.numPendingTests;
if (process.env.CI === 'true' && skipped > 0) failed.push(`${skipped} tests were skipped, which CI does not allow`);
const checks = steps.length - 1;
const brokenChecks = steps.filter(([name]) => name !== 'tests' && failed.includes(name)).length;
if (failed.length > 0) console.error(`\nfailed: ${failed.join(', ')}`);
console.log(`\nchecks: ${checks - Math.min(brokenChecks, checks)} of ${checks} (types, lint, dead code, build)`);
const failures = Math.max(counts.numFailedTests + brokenChecks, failed.length > 0 ? 1 : 0);
console.log(`${counts.numPassedTests} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed.length > 0 ? 1 : 0;
