import { type CallStore, createCallKeeper, type KeeperTools } from './callKeeper.ts';
import { takeUpLedger } from './takeUpLedger.ts';

/**
 * A keeper without a face: goes on with every unfinished call of this agent, now and as other instances tell of theirs,
 * whether or not a panel is open. It never begins one. `mirrored` as in `PanelOutside`.
 */
export async function keepCalls(tools: KeeperTools, mirrored: CallStore | null): Promise<void> {
  const stores = mirrored ? [tools, { ...tools, ...mirrored }] : [tools];
  await Promise.all(
    stores.map((each) =>
      takeUpLedger(
        each,
        createCallKeeper(each, () => {}),
        () => {},
      ),
    ),
  );
}
