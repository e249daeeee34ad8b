import { createAgentDatabase } from '../../src/adapters/browser/agentDatabase.ts';
import { createBroadcastInstances } from '../../src/adapters/browser/broadcastInstances.ts';
import { createBroadcastMirror } from '../../src/adapters/browser/broadcastMirror.ts';
import { createBroadcastOtherCalls } from '../../src/adapters/browser/broadcastOtherCalls.ts';
import { createBrowserAgentPhone } from '../../src/adapters/browser/browserAgentPhone.ts';
import { createBrowserLedger } from '../../src/adapters/browser/browserLedger.ts';
import { createBrowserLock } from '../../src/adapters/browser/browserLock.ts';
import { openStorage } from '../../src/adapters/browser/openStorage.ts';
import { systemClock } from '../../src/adapters/browser/systemClock.ts';
import { agentPhoneContract } from './agentPhoneContract.ts';
import { callLedgerContract } from './callLedgerContract.ts';
import { callLockContract } from './callLockContract.ts';
import { callMirrorContract } from './callMirrorContract.ts';
import { instanceChannelContract } from './instanceChannelContract.ts';
import { otherCallsChannelContract } from './otherCallsChannelContract.ts';

declare global {
  interface Window {
    /** The browser's adapters in a framed page of the tests, for what the tests have it do. */
    readonly adapters: typeof adapters;
  }
}

const SARA = 'https://acme.zendesk.com/3001';
const TOM = 'https://acme.zendesk.com/3002';

/** Each call runs one case over adapters of its own. */
const contracts = {
  ledger: (name: string) => caseOf(callLedgerContract, name).run(ledger(SARA)),
  lock: (name: string) => caseOf(callLockContract, name).run({ here: lock(SARA), there: lock(SARA) }),
  channel: (name: string) =>
    caseOf(instanceChannelContract, name).run((agent = 'sara') =>
      createBroadcastInstances(agent === 'sara' ? SARA : TOM),
    ),
  otherCalls: (name: string) =>
    caseOf(otherCallsChannelContract, name).run((agent = 'sara') =>
      createBroadcastOtherCalls(agent === 'sara' ? SARA : TOM),
    ),
  mirror: (name: string) =>
    caseOf(callMirrorContract, name).run((agent = 'sara') =>
      createBroadcastMirror(agent === 'sara' ? SARA : TOM),
    ),
  agentPhone: (name: string) => caseOf(agentPhoneContract, name).run(agentPhone(SARA)),
};

export type BrowserPort = keyof typeof contracts;

function caseOf<Case extends { readonly name: string }>(contract: readonly Case[], name: string): Case {
  const found = contract.find((each) => each.name === name);
  if (!found) throw new Error(`There is no case “${name}”`);
  return found;
}

function ledger(scope: string, clock = systemClock) {
  return createBrowserLedger(createAgentDatabase(scope), clock);
}

function lock(scope: string) {
  return createBrowserLock(scope, navigator.locks);
}

function agentPhone(scope: string) {
  return createBrowserAgentPhone(createAgentDatabase(scope), systemClock);
}

const adapters = {
  run: (port: BrowserPort, name: string) => contracts[port](name),
  database: createAgentDatabase,
  ledger,
  lock,
  agentPhone,
  channel: createBroadcastInstances,
  mirror: createBroadcastMirror,
  openStorage: (scope: string) => openStorage(scope, systemClock),
};

Object.assign(window, { adapters });
