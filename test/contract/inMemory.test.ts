import { describe, test } from 'vitest';
import { createMemoryLock } from '../../src/adapters/browser/memoryLock.ts';
import { createMemoryAgentPhone } from '../support/memoryAgentPhone.ts';
import { createMemoryInstances } from '../support/memoryInstances.ts';
import { createMemoryLedger } from '../support/memoryLedger.ts';
import { createMemoryMirrors } from '../support/memoryMirrors.ts';
import { createMemoryOtherCalls } from '../support/memoryOtherCalls.ts';
import { agentPhoneContract } from './agentPhoneContract.ts';
import { callLedgerContract } from './callLedgerContract.ts';
import { callLockContract } from './callLockContract.ts';
import { callMirrorContract } from './callMirrorContract.ts';
import { instanceChannelContract } from './instanceChannelContract.ts';
import { otherCallsChannelContract } from './otherCallsChannelContract.ts';

describe('a ledger in memory', () => {
  for (const { name, run } of callLedgerContract) test(name, () => run(createMemoryLedger()));
});

describe('a lock in memory', () => {
  for (const { name, run } of callLockContract) {
    const lock = createMemoryLock();
    test(name, () => run({ here: lock, there: lock }));
  }
});

describe('instances in memory', () => {
  for (const { name, run } of instanceChannelContract) {
    const agents = { sara: createMemoryInstances(), tom: createMemoryInstances() };
    test(name, () => run((agent = 'sara') => agents[agent].join()));
  }
});

describe('other agents’ calls in memory', () => {
  for (const { name, run } of otherCallsChannelContract) {
    const agents = { sara: createMemoryOtherCalls(), tom: createMemoryOtherCalls() };
    test(name, () => run((agent = 'sara') => agents[agent].join()));
  }
});

describe('the mirror in memory', () => {
  for (const { name, run } of callMirrorContract) {
    const agents = { sara: createMemoryMirrors(), tom: createMemoryMirrors() };
    test(name, () => run((agent = 'sara') => agents[agent].join()));
  }
});

describe('the agent’s number in memory', () => {
  for (const { name, run } of agentPhoneContract)
    test(name, () => run(createMemoryAgentPhone({ ownNumber: null })));
});
