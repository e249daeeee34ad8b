import { join } from 'node:path';
import { test, type WorkspaceOptions } from '../../test/browser/desk.ts';
import { panelStates, reach } from '../../test/browser/panelStates.ts';

const folder = join(import.meta.dirname, '../../.cache/states');

const looks: WorkspaceOptions[] = [
  { width: 320, scheme: 'light', locale: 'en-US' },
  { width: 320, scheme: 'dark', locale: 'en-US' },
  { width: 280, scheme: 'light', locale: 'en-US' },
  { width: 400, scheme: 'light', locale: 'en-US' },
  { width: 320, scheme: 'light', locale: 'ar' },
  { width: 280, scheme: 'dark', locale: 'ar' },
];

for (const [name, state] of Object.entries(panelStates)) {
  for (const look of looks) {
    const direction = look.locale === 'ar' ? 'rtl' : 'ltr';
    const title = `${name}-${look.width}-${look.scheme}-${direction}`.replaceAll(' ', '-');
    test(title, async ({ desk, page }) => {
      await page.setViewportSize({ width: look.width ?? 320, height: 640 });
      await reach(desk, state, look);
      await page.screenshot({ path: join(folder, `${title}.png`), animations: 'disabled' });
    });
  }
}
