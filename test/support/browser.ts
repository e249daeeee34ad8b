import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const project = join(import.meta.dirname, '../..');
const { version } = JSON.parse(
  readFileSync(join(project, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
);
const cache = join(project, `.cache/chromium-${version}`);
const fonts = join(project, 'node_modules/@expo-google-fonts');
const fontWeights = ['400Regular', '600SemiBold', '700Bold'];
const ownBrowser = join(cache, 'chromium');
const systemBrowser = join(cache, 'system-browser');

/**
 * Puts the browser of the tests into the project's cache: once, and before any test asks for it, since two that unpack
 * at a time would spoil each other's files. With `CHROME_PATH` in the environment that browser is used instead.
 */
export async function prepareBrowser(): Promise<void> {
  if (process.env.CHROME_PATH) return wrapSystemBrowser(process.env.CHROME_PATH);
  if (existsSync(ownBrowser)) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser that comes with the tests is for Linux on x64. Set CHROME_PATH to your own Chromium or Chrome.',
    );
  }
  const unpacked = `${cache}-${process.pid}`;
  await mkdir(unpacked, { recursive: true });
  await unpackChromium(unpacked);
  await addFonts(unpacked);
  // Only what is complete gets the name that the next run looks for.
  await rm(cache, { recursive: true, force: true });
  await rename(unpacked, cache);
}

/** How Playwright starts the browser that {@link prepareBrowser} has put in place. */
export function browserLaunchOptions(): LaunchOptions {
  const chromiumSandbox = process.getuid?.() !== 0;
  if (process.env.CHROME_PATH) return { executablePath: systemBrowser, chromiumSandbox };
  // The libraries and fonts that come with it make it independent of what the machine has.
  const LD_LIBRARY_PATH = join(cache, 'al2023/lib');
  const env = { ...process.env, LD_LIBRARY_PATH, FONTCONFIG_PATH: cache } as Record<string, string>;
  return { executablePath: ownBrowser, chromiumSandbox: false, env };
}

async function unpackChromium(folder: string): Promise<void> {
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be in a cloud.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  await chromium.executablePath();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** Lines break at the same places on every machine only with the same fonts, and a bare machine has no Arabic one. */
async function addFonts(folder: string): Promise<void> {
  for (const family of await readdir(fonts)) {
    for (const weight of fontWeights)
      await cp(join(fonts, family, weight), join(folder, 'fonts'), { recursive: true });
  }
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(cache, 'fonts')}</dir>
  <cachedir>${join(cache, 'font-cache')}</cachedir>
  <alias binding="same"><family>system-ui</family><prefer><family>Inter</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>Inter</family></prefer></alias>
</fontconfig>
`,
  );
}

/**
 * Some distributions block storage in third-party frames, where the app lives, by default. Playwright takes no
 * preferences for Chromium, so a script in front of the browser writes them into each new profile.
 */
async function wrapSystemBrowser(chromePath: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  await writeFile(
    systemBrowser,
    `#!/bin/sh
for argument; do
  case "$argument" in --user-data-dir=*) profile="\${argument#--user-data-dir=}/Default" ;; esac
done
if [ -n "$profile" ] && [ ! -e "$profile/Preferences" ]; then
  mkdir -p "$profile"
  echo '{"profile":{"cookie_controls_mode":0}}' > "$profile/Preferences"
fi
exec "${chromePath}" "$@"
`,
  );
  await chmod(systemBrowser, 0o755);
}
