// npm run mutations: breaks what must always be true, one rule at a time, in a copy of the tree, and runs the tests that must
// notice. Ends with code 1 if one of them does not.
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutations } from './mutations/mutations.mjs';
import { root, run } from './run.mjs';

const copied = [
  'scripts',
  'src',
  'test',
  'translations',
  'manifest.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];
/** Run in this order until something fails. By pattern: what is not there is not run. */
const stages = [
  [
    '--project',
    'unit',
    '--project',
    'contract',
    'test/unit/session',
    'test/unit/openOutside',
    'test/contract',
    'matrix',
  ],
  ['--project', 'model', 'test/model'],
];
const runs = process.env.MODEL_RUNS ?? '400';

const only = process.argv[2] ?? '';
const copy = await mkdtemp(join(tmpdir(), 'mutations-'));
let survivors = 0;
try {
  for (const name of copied) await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  const broken = await failures();
  if (broken.length > 0) throw new Error(`Tests fail before anything is broken: ${broken.join(', ')}`);
  for (const mutation of mutations.filter(({ rule }) => rule.includes(only))) {
    const undo = await apply(mutation);
    const noticed = await failures();
    await undo();
    if (noticed.length === 0) survivors += 1;
    console.log(`${noticed.length > 0 ? 'killed  ' : 'SURVIVED'}  ${mutation.rule}`);
    for (const test of noticed.slice(0, 3)) console.log(`            by: ${test}`);
  }
} finally {
  await rm(copy, { recursive: true, force: true });
}
console.log(`\n${survivors} survived`);
process.exitCode = survivors > 0 ? 1 : 0;

/**
 * @param {import('./mutations/mutations.mjs').Mutation} mutation
 * @returns {Promise<() => Promise<void>>} undoes it
 */
async function apply({ rule, file, from, to }) {
  const path = join(copy, file);
  const text = await readFile(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${rule}: this does not stand once in ${file}: ${from}`);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
  return () => writeFile(path, text);
}

/** The names of the tests that fail; files that cannot be run count as well. */
async function failures() {
  for (const stage of stages) {
    const failed = await failuresOf(stage);
    if (failed.length > 0) return failed;
  }
  return [];
}

/** @param {string[]} stage */
async function failuresOf(stage) {
  const outputFile = join(copy, 'results.json');
  const args = ['run', '--bail', '1', '--reporter=json', `--outputFile=${outputFile}`, ...stage];
  const env = { MODEL_RUNS: runs, MODEL_SHRINKS: 'no' };
  const passed = await run('vitest', args, { cwd: copy, stdio: 'ignore', env }).then(
    () => true,
    () => false,
  );
  if (passed) return [];
  const { testResults } = JSON.parse(await readFile(outputFile, 'utf8'));
  const named = testResults.flatMap(({ name, status, assertionResults }) => {
    const failing = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => test.fullName.trim());
    return failing.length === 0 && status === 'failed' ? [name] : failing;
  });
  return named.length > 0 ? named : ['the run itself'];
}
