import { handlers } from './actions.ts';
import { type Clock, createClock } from './clock.ts';
import { handleRequest } from './handleRequest.ts';
import { realMode } from './infobip/realInfobip.ts';
import { install, type Labels, type Manifest } from './installation.ts';
import { type Action, type ActionName, actionSchemas, type RequestReply } from './protocol.ts';
import type { Snapshot, WireEntry } from './snapshot.ts';
import { snapshotOf } from './snapshotOf.ts';
import { createWorld, type World } from './world.ts';

export interface SimulationOptions {
  manifest: Manifest;
  labels?: Labels;
  /** `manual` stands still until `clock.advance`; `real` follows the machine's. */
  time?: 'real' | 'manual';
  /** Start of the clock, ms since the epoch. */
  start?: number;
  /** Settings other than the usual ones. */
  settings?: Record<string, string>;
  /** The real account. `fetch` is for tests. */
  real?: { host: string; apiKey: string; fetch?: typeof fetch };
  /** Where the app is served; only the snapshot names it. */
  appOrigin?: string;
}

/** The simulator without its server: Zendesk's side of the wire, the proxy, Infobip and the two phones. */
export interface Simulation {
  readonly world: World;
  readonly clock: Clock;
  /** A ZAF `client.request`. May never settle. */
  request(request: Action<'request'>): Promise<RequestReply>;
  /** What `POST /sim/<name>` does; throws for a body that does not fit and for what is not possible now. */
  perform<N extends Exclude<ActionName, 'request'>>(name: N, action: Action<N>): void;
  snapshot(): Snapshot;
  /** Calls `listener` after every change; returns its end. */
  onChange(listener: () => void): () => void;
  /** Requests nobody here knows: a test that caused one has failed. */
  unknownRequests(): WireEntry[];
}

const simulatedKey = 'sim-key';
const usualSettings = {
  base_host: 'demo1.api.infobip.com',
  api_key: simulatedKey,
  caller_id: '+442079460018',
  default_country: 'AU',
};

export function createSimulation(options: SimulationOptions): Simulation {
  const {
    manifest,
    labels = {},
    time = 'real',
    start,
    settings = {},
    appOrigin = 'http://127.0.0.1',
  } = options;
  const clock = createClock({ runs: time === 'real', ...(start === undefined ? {} : { start }) });
  const real = options.real ? realMode(options.real.host, options.real.fetch) : null;
  const own = options.real ? { base_host: options.real.host, api_key: options.real.apiKey } : {};
  const listeners = new Set<() => void>();
  const world = createWorld({
    clock,
    installation: install(manifest, labels, { ...usualSettings, ...own, ...settings }),
    real,
    apiKey: simulatedKey,
    onChange: () => {
      for (const listener of listeners) listener();
    },
  });
  return {
    world,
    clock,
    request: (request) => handleRequest(world, actionSchemas.request.parse(request)),
    perform(name, action) {
      const handle = handlers[name] as (world: World, action: unknown) => void;
      handle(world, actionSchemas[name].parse(action));
      world.changed();
    },
    snapshot: () => snapshotOf(world, appOrigin),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    unknownRequests: () => world.wireLog.entries.filter(({ unknown }) => unknown),
  };
}
