import { appFrame, expect, panelStates, reach, test } from './panelStates.ts';

for (const [name, state] of Object.entries(panelStates)) {
  test(`${name}`, async ({ desk, page }) => {
    await reach(desk, state, { width: 320 });
    const f = await appFrame(desk);
    const o: unknown[] = [];
    for (const w of [280, 320, 400]) {
      await page.locator('.bare').evaluate((e, w) => {
        (e as HTMLElement).style.width = `${w}px`;
      }, w);
      await page.waitForTimeout(60);
      const h = await f.locator('main').evaluate((e) => e.getBoundingClientRect().height);
      const fh = await page.locator('iframe').evaluate((e) => e.getBoundingClientRect().height);
      const s = await f.evaluate(() => {
        const r = document.querySelector('main > button')?.getBoundingClientRect();
        return r ? [r.top, r.height, r.left, innerWidth - r.right] : null;
      });
      o.push([w, h, fh, s]);
    }
    process.stdout.write(`${name}: ${state.height} ${JSON.stringify(o)}\n`);
    await page.screenshot({ path: `/tmp/b2/${name.replaceAll(' ', '-')}.png` });
  });
}
