// npm test: everything that must hold, from formatting to the browser. Ends with the line "N passed, N failed".
// --package also makes the zip for Zendesk and looks into it.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installDependencies } from './dependencies.mjs';
import { root, run } from './run.mjs';

const results = join(root, '.cache/results');
const vitestResults = join(results, 'vitest.json');
const browserResults = join(results, 'browser.json');

const steps = [
  ['format and lint', () => run('biome', ['check', '--error-on-warnings'])],
  ['lint with types', () => run('oxlint', ['--deny-warnings'])],
  ['types', () => run('tsc', ['-p', 'tsconfig.json'])],
  ['types without the DOM', () => run('tsc', ['-p', 'src/tsconfig.core.json'])],
  ['dead code', () => run('knip', [])],
  ['build of the app', () => run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'])],
  ['build of the simulator', () => run('npm', ['run', '--silent', 'build:simulator'])],
  ['size of the first load', () => run(process.execPath, ['scripts/budget.mjs'])],
  ['tests', runVitest, countVitest],
  ['tests in the browser', runBrowser, countBrowser],
];
if (process.argv.includes('--package')) {
  steps.push(['package', () => run(process.execPath, ['scripts/package.mjs'])]);
}

await installDependencies(root);
await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });

let passed = 0;
let failed = 0;
const summary = [];
for (const [name, step, count] of steps) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const error = await step().then(
    () => undefined,
    (reason) => reason,
  );
  if (error) console.error(String(error.message));
  const counted = count
    ? await count().catch(() => ({ passed: 0, failed: 1 }))
    : { passed: Number(!error), failed: 0 };
  // A runner that ends badly has failed, even if each test that it could report has passed.
  if (error) counted.failed = Math.max(counted.failed, 1);
  passed += counted.passed;
  failed += counted.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  summary.push(`${seconds} s  ${name}: ${counted.failed ? `${counted.failed} FAILED` : 'passed'}`);
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function runVitest() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestResults}`];
  return run('vitest', ['run', ...reporters]);
}

async function countVitest() {
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(vitestResults, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

function runBrowser() {
  return run('playwright', ['test', '--config=test/browser', '--reporter=dot,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserResults },
  });
}

async function countBrowser() {
  const { stats } = JSON.parse(await readFile(browserResults, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
