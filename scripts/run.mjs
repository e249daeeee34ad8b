import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder, absolute. */
export const root = join(import.meta.dirname, '..');

/**
 * Runs a command in the project's folder, with the tools of node_modules on its path and its output on the terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<void>} rejects when the command fails
 */
export function run(command, args, options = {}) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  );
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      ...options,
      env: { ...process.env, PATH: path, ...options.env },
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(' ')}: ended with ${signal ?? `code ${code}`}`));
    });
  });
}
