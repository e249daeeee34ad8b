import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Installs what the lock file of `folder` names, unless it is there already.
 * @param {string} folder absolute path of a folder with a package-lock.json
 */
export async function installDependencies(folder) {
  if (await isInstalled(folder)) return;
  await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
}

/** npm leaves a lock file of what it has installed; it names fewer packages where some are optional. */
async function isInstalled(folder) {
  const wanted = await lockedPackages(join(folder, 'package-lock.json'));
  const present = await lockedPackages(join(folder, 'node_modules/.package-lock.json')).catch(() => ({}));
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.integrity === present[path]?.integrity,
  );
}

async function lockedPackages(lockFile) {
  return JSON.parse(await readFile(lockFile, 'utf8')).packages;
}
