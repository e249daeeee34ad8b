import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import * as z from 'zod';
import { type Labels, labelsSchema, type Manifest, manifestSchema } from './installation.ts';
import { originsOf } from './server/guard.ts';
import { simulatorApp } from './server/simulatorApp.ts';
import { createSimulation, type Simulation, type SimulationOptions } from './simulation.ts';

export interface StartOptions extends Partial<Omit<SimulationOptions, 'appOrigin'>> {
  /** The unpacked app package, with `manifest.json`. */
  appFolder: string;
  /** The built workspace page. */
  pageFolder: string;
  /** 0, the usual, takes any free port. */
  port?: number;
  /** Tries the next ports when `port` is taken. */
  orNextFree?: boolean;
}

/** A running simulator and, without HTTP, the same powers the page has. */
export interface Simulator extends Simulation {
  readonly port: number;
  /** What `POST /sim/…` wants as `x-simulator-token`. */
  readonly token: string;
  /** Address of the workspace, token included. */
  readonly pageUrl: string;
  readonly appOrigin: string;
  /** Ends the server and every answer still open. */
  close(): Promise<void>;
}

/** Starts the simulator on 127.0.0.1. Rejects when the package is not built or the port is taken. */
export async function startSimulator(options: StartOptions): Promise<Simulator> {
  const { appFolder, pageFolder, port: wanted = 0, orNextFree = false, ...rest } = options;
  const manifest = rest.manifest ?? (await readManifest(appFolder));
  const labels = rest.labels ?? (await readLabels(appFolder));
  const token = randomBytes(16).toString('hex');
  const server = createServer();
  const port = await listen(server, wanted, orNextFree);
  const origins = originsOf(port);
  const simulation = createSimulation({ ...rest, manifest, labels, appOrigin: origins.app });
  const app = simulatorApp({ simulation, origins, token, appFolder, pageFolder });
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing));
  return {
    ...simulation,
    port,
    token,
    pageUrl: `${origins.page}/?token=${token}`,
    appOrigin: origins.app,
    close: () =>
      new Promise((closed) => {
        simulation.clock.clear();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function readManifest(appFolder: string): Promise<Manifest> {
  const text = await readFile(join(appFolder, 'manifest.json'), 'utf8').catch(() => {
    throw new Error(`There is no app package in ${appFolder}: run "npm run build" first`);
  });
  const manifest = manifestSchema.safeParse(JSON.parse(text));
  if (!manifest.success)
    throw new Error(`Zendesk would refuse manifest.json:\n${z.prettifyError(manifest.error)}`);
  return manifest.data;
}

async function readLabels(appFolder: string): Promise<Labels> {
  const text = await readFile(join(appFolder, 'translations/en.json'), 'utf8');
  return labelsSchema.parse(JSON.parse(text)).app.parameters;
}

async function listen(server: Server, port: number, orNextFree: boolean): Promise<number> {
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', failed);
        listening();
      });
    });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (taken && orNextFree && port < 65_535) return listen(server, port + 1, orNextFree);
    throw error;
  }
  return (server.address() as AddressInfo).port;
}
