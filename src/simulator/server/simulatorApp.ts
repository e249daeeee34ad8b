import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as z from 'zod';
import { type ActionName, actionSchemas } from '../protocol.ts';
import type { Simulation } from '../simulation.ts';
import { guard, type Origins } from './guard.ts';
import { served, staticFile } from './staticFile.ts';
import { sdkAddress, zafSdk } from './zafSdk.ts';

export interface SimulatorAppOptions {
  simulation: Simulation;
  origins: Origins;
  token: string;
  /** The unpacked app package. */
  appFolder: string;
  /** The built workspace page. */
  pageFolder: string;
}

/** The simulator's routes; see `protocol.ts` for those below `/sim`. */
export function simulatorApp({
  simulation,
  origins,
  token,
  appFolder,
  pageFolder,
}: SimulatorAppOptions): Hono {
  const app = new Hono();
  const changes = allChanges(simulation);
  app.use(guard(origins, token));

  app.get('/sim/state', (context) => context.json(simulation.snapshot()));

  app.get('/sim/events', (context) =>
    streamSSE(context, async (stream) => {
      let shown = -1;
      while (!stream.aborted) {
        if (shown === simulation.world.revision) await changes.next();
        const snapshot = simulation.snapshot();
        shown = snapshot.revision;
        await stream.writeSSE({ event: 'state', data: JSON.stringify(snapshot) });
      }
    }),
  );

  app.post('/sim/:name', async (context) => {
    const { name } = context.req.param();
    if (!(name in actionSchemas)) return context.json({ error: `There is no action ${name}` }, 404);
    const body: unknown = await context.req.json().catch(() => undefined);
    const parsed = actionSchemas[name as ActionName].safeParse(body);
    if (!parsed.success) return context.json({ error: z.prettifyError(parsed.error) }, 400);
    if (name === 'request') return context.json(await simulation.request(actionSchemas.request.parse(body)));
    try {
      simulation.perform(name as Exclude<ActionName, 'request'>, parsed.data as never);
    } catch (error) {
      return context.json({ error: error instanceof Error ? error.message : String(error) }, 400);
    }
    return context.json(simulation.snapshot());
  });

  app.get('/app/:installation/assets/:path{.+}', async (context) => {
    const { installation, path } = context.req.param();
    if (installation !== String(simulation.world.installation.id)) return context.notFound();
    const file = await staticFile(`${appFolder}/assets`, path);
    if (!file || !path.endsWith('.html')) return file ?? context.notFound();
    return served((await file.text()).replace(sdkAddress.zendesk, sdkAddress.simulator), '.html');
  });

  app.get(sdkAddress.simulator, async () => served(await zafSdk(), '.js'));

  app.get('*', async (context) => {
    if (`http://${context.req.header('host')}` !== origins.page) return context.notFound();
    const path = context.req.path.slice(1);
    return (await staticFile(pageFolder, path === '' ? 'index.html' : path)) ?? context.notFound();
  });

  return app;
}

/** Lets any number of streams wait for the next change; changes in one turn count as one. */
function allChanges(simulation: Simulation) {
  let waiting: (() => void)[] = [];
  simulation.onChange(() => {
    if (waiting.length === 0) return;
    const woken = waiting;
    waiting = [];
    setImmediate(() => {
      for (const wake of woken) wake();
    });
  });
  return { next: () => new Promise<void>((wake) => waiting.push(wake)) };
}
