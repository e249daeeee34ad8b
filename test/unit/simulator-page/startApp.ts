import { afterEach } from 'vitest';
import { framedApp } from './framedApp.ts';

const apps: ReturnType<typeof framedApp>[] = [];

/** A framed app that is disconnected after the test. */
export function startApp() {
  const app = framedApp();
  apps.push(app);
  return app;
}

/** A round trip: whatever was on its way has arrived. */
export const settled = (client: { get(path: string): Promise<unknown> }) => client.get('ticket.id');

afterEach(() => {
  for (const app of apps.splice(0)) app.host.disconnect();
});
