import { agentPhoneContract } from '../contract/agentPhoneContract.ts';
import type { BrowserPort } from '../contract/browserEntry.ts';
import { callLedgerContract } from '../contract/callLedgerContract.ts';
import { callLockContract } from '../contract/callLockContract.ts';
import { callMirrorContract } from '../contract/callMirrorContract.ts';
import type { ContractCase } from '../contract/contractCase.ts';
import { instanceChannelContract } from '../contract/instanceChannelContract.ts';
import { otherCallsChannelContract } from '../contract/otherCallsChannelContract.ts';
import { test } from './adapterFrames.ts';

const contracts: Record<BrowserPort, readonly Pick<ContractCase<never>, 'name'>[]> = {
  ledger: callLedgerContract,
  lock: callLockContract,
  channel: instanceChannelContract,
  otherCalls: otherCallsChannelContract,
  mirror: callMirrorContract,
  agentPhone: agentPhoneContract,
};
const titles: Record<BrowserPort, string> = {
  ledger: 'the ledger in IndexedDB',
  lock: 'the Web Lock of a call',
  channel: 'the BroadcastChannel between instances',
  otherCalls: 'the BroadcastChannel of other agents’ calls',
  mirror: 'the BroadcastChannel for calls that no storage keeps',
  agentPhone: 'the agent’s number in IndexedDB',
};

for (const port of Object.keys(contracts) as BrowserPort[]) {
  test.describe(titles[port], () => {
    for (const { name } of contracts[port]) {
      test(name, async ({ frames }) => {
        const frame = await frames.add();
        await frame.evaluate(([which, what]) => window.adapters.run(which, what), [port, name] as const);
      });
    }
  });
}
