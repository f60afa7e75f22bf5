// `npm test`: all set-up, then everything. The last line counts: “123 passed, 0 failed”.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, environment, root, setUp } from './setup.mjs';

const say = (line) => console.log(`set-up: ${line}`);
const counts = { passed: 0, failed: 0 };

function step(name, command, args, env = {}) {
  console.log(`\n── ${name}`);
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment(env),
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

/** A step that is right or wrong as a whole counts as one. */
function check(name, command, args) {
  counts[step(name, command, args) ? 'passed' : 'failed']++;
}

function vitest(project, env) {
  const report = path.join(root, 'results', `tests-${project}.json`);
  rmSync(report, { force: true });
  const ok = step(
    `tests: ${project}`,
    'vitest',
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
  );
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
  } = readReport(report);
  counts.passed += numPassedTests;
  // A test that was skipped was not run: that is no pass. A run that broke down without a failed test is a failure.
  counts.failed += numFailedTests + numPendingTests + numTodoTests;
  if (!ok && numFailedTests === 0) counts.failed++;
  if (numPassedTests === 0) counts.failed++;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

try {
  const browsers = setUp(['chrome', 'firefox'], say);
  mkdirSync(path.join(root, 'results'), { recursive: true });
  const env = { QUANDIAN_CHROMIUM: browsers.chrome, QUANDIAN_FIREFOX: browsers.firefox };
  check('format, lint and walls', 'biome', ['check', '.']);
  check('types', 'tsc', ['--noEmit']);
  check('types of domain/, without the DOM', 'tsc', ['--noEmit', '-p', 'domain']);
  vitest('unit', env);
  vitest('page', env);
  build(['chrome', 'firefox'], say);
  vitest('e2e', env);
} catch (error) {
  console.error(error.message);
  counts.failed++;
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
