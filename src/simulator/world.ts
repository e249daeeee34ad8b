import { defaultSwitches, type ScenarioId, type Switches } from './choices.ts';
import type { Clock } from './clock.ts';
import { createFaults, type Faults } from './faults.ts';
import { type InfobipAccount, newAccount } from './infobip/account.ts';
import type { RealMode } from './infobip/realInfobip.ts';
import { type Installation, secrets } from './installation.ts';
import { createWireLog, type WireLog } from './wireLog.ts';
import { seedZendesk } from './zendesk/seed.ts';
import type { ZendeskData } from './zendesk/zendeskData.ts';

/** Everything the simulator knows; nothing of it lives in a page. */
export interface World {
  readonly clock: Clock;
  readonly installation: Installation;
  readonly real: RealMode | null;
  readonly wireLog: WireLog;
  readonly faults: Faults;
  zendesk: ZendeskData;
  infobip: InfobipAccount;
  switches: Switches;
  scenario: ScenarioId;
  speed: { ringing: number; talking: number };
  colorScheme: 'light' | 'dark';
  signedInAgentId: number;
  revision: number;
  /** To be called after every change; tells the pages. */
  changed(): void;
}

export interface WorldOptions {
  clock: Clock;
  installation: Installation;
  real: RealMode | null;
  /** The key the simulated Infobip knows. */
  apiKey: string;
  onChange: () => void;
}

export function createWorld({ clock, installation, real, apiKey, onChange }: WorldOptions): World {
  const world: World = {
    clock,
    installation,
    real,
    wireLog: createWireLog(() => ({
      secrets: secrets(installation),
      numbers: world.real ? knownNumbers(world) : null,
    })),
    faults: createFaults(clock),
    ...freshState(clock, apiKey),
    revision: 0,
    changed() {
      world.revision += 1;
      onChange();
    },
  };
  return world;
}

/** Back to the start, but for the installation's settings and what guards real calls. */
export function resetWorld(world: World, apiKey: string) {
  world.clock.clear();
  world.faults.disarm();
  world.wireLog.clear();
  Object.assign(world, freshState(world.clock, apiKey));
}

function freshState(clock: Clock, apiKey: string) {
  return {
    zendesk: seedZendesk(clock.now()),
    infobip: newAccount(apiKey),
    switches: { ...defaultSwitches },
    scenario: 'byHand' as ScenarioId,
    speed: { ringing: 1, talking: 1 },
    colorScheme: 'light' as const,
    signedInAgentId: 3001,
  };
}

function knownNumbers({ zendesk, installation, real }: World): string[] {
  const stored = [...zendesk.people.values()].flatMap(({ phone, identities }) => [
    phone ?? '',
    ...identities.map(({ type, value }) => (type === 'phone_number' ? value : '')),
  ]);
  return [...stored, ...installation.values.values(), ...(real?.allowedNumbers ?? [])];
}
