import { spawn } from 'node:child_process';

/** Opens an address in the person's browser where there is one to be seen; does nothing elsewhere. */
export function openBrowser(address: string) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || !process.stdout.isTTY) return;
  const { platform } = process;
  if (platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return;
  const [command, ...before] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const browser = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  // The address has been printed: a missing opener is no failure.
  browser.once('error', () => undefined);
  browser.unref();
}
