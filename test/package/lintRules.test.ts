import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Each line of the fixture that breaks a rule says so in a comment; the fixture is laid out like the project itself.
const project = join(import.meta.dirname, '../..');
const fixture = join(project, 'test/lint-fixture');
const configuration = ['biome.json', '.oxlintrc.json', 'tsconfig.json', 'package.json', 'scripts/lint'];

let folder = '';
let reported: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-fixture-'));
  await cp(fixture, folder, { recursive: true });
  for (const path of configuration) await cp(join(project, path), join(folder, path), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
  reported = [...(await biomeReports()), ...(await oxlintReports())].sort();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('every planted violation is reported, and nothing else', async () => {
  expect(reported).toEqual(await plantedViolations());
});

test('the fixture breaks the import rules of every room', async () => {
  const rooms = (await plantedViolations())
    .filter((violation) => violation.endsWith('noRestrictedImports'))
    .map((violation) => violation.replace(/^src\/|\/[^/]*$|:.*$/g, ''));
  expect(new Set(rooms)).toEqual(
    new Set([
      'adapters/browser',
      'adapters/infobip/click-to-call',
      'adapters/infobip/live',
      'adapters/infobip/shared',
      'adapters/zaf',
      'background.ts',
      'domain',
      'main.tsx',
      'ports',
      'session',
      'simulator',
      'text',
      'ui',
    ]),
  );
});

/** One line per violation: `path:line rule`, sorted. */
async function plantedViolations(): Promise<string[]> {
  const planted: string[] = [];
  for (const path of await readdir(fixture, { recursive: true })) {
    if (!/\.tsx?$/.test(path)) continue;
    const lines = (await readFile(join(fixture, path), 'utf8')).split('\n');
    lines.forEach((line, index) => {
      const rule = /\/[/*] breaks ([\w-]+)/.exec(line)?.[1];
      if (rule) planted.push(`${path}:${index + 1} ${rule}`);
    });
  }
  return planted.sort();
}

async function biomeReports(): Promise<string[]> {
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github'];
  const reports = (await lint('biome', args)).matchAll(/^::\w+ title=([^,]+),file=([^,]+),line=(\d+)/gm);
  return [...reports].map(([, rule = '', file = '', line]) => {
    const path = file.replace(`${folder}/`, '');
    return `${path}:${line} ${rule === 'plugin' ? 'noWordsInJsx' : rule.replace(/^.*\//, '')}`;
  });
}

async function oxlintReports(): Promise<string[]> {
  const reports = (await lint('oxlint', ['--format=unix', 'src'])).matchAll(
    /^([^:\n]+):(\d+):\d+: .*\[\w+\/[\w-]+\(([\w-]+)\)\]$/gm,
  );
  return [...reports].map(([, path, line, rule]) => `${path}:${line} ${rule}`);
}

/** What the linter printed; it exits with an error, as it should. */
function lint(tool: 'biome' | 'oxlint', args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(join(folder, 'node_modules/.bin', tool), args, { cwd: folder }, (error, stdout, stderr) => {
      if (error?.code === 1) resolve(stdout + stderr);
      else reject(new Error(`${tool} found nothing or did not run: ${stderr}`, { cause: error }));
    });
  });
}
