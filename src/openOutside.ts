import { createBroadcastInstances } from './adapters/browser/broadcastInstances.ts';
import { createBroadcastOtherCalls } from './adapters/browser/broadcastOtherCalls.ts';
import { createMemoryLedger } from './adapters/browser/memoryLedger.ts';
import { openStorage } from './adapters/browser/openStorage.ts';
import { storageScope } from './adapters/browser/storageScope.ts';
import { createClickToCall } from './adapters/infobip/click-to-call/clickToCall.ts';
import type { Connection } from './adapters/zaf/connectZendesk.ts';
import { createZafHelpdesk } from './adapters/zaf/zafHelpdesk.ts';
import { createZafSecureProxy } from './adapters/zaf/zafSecureProxy.ts';
import type { Clock } from './ports/clock.ts';
import type { PanelOutside } from './session/panelOutside.ts';
import { createNoteText } from './text/noteText.ts';
import type { Translator } from './text/translator.ts';

/** The half of the composition root that the first paint does without: everything that places and follows calls. */
export async function openOutside(
  connection: Connection,
  clock: Clock,
  translator: Promise<Translator>,
): Promise<PanelOutside> {
  const { client, origin, workspace } = connection;
  const scope = storageScope(origin, workspace.agent.id);
  const [storage, words] = await Promise.all([openStorage(scope, clock), translator]);
  const helpdesk = createZafHelpdesk(client, clock, connection);
  const going = new AbortController();
  addEventListener('pagehide', () => going.abort());
  // A page that comes back from the browser's cache has given up its calls; a fresh start takes them up again.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  return {
    helpdesk,
    agentPhone: storage.agentPhone,
    otherCalls: {
      helpdesk,
      lock: storage.lock,
      channel: createBroadcastOtherCalls(scope),
      clock,
      signal: going.signal,
    },
    callIds: { next: () => crypto.randomUUID() },
    storageDenied: storage.denied,
    ledgerInFrame: createMemoryLedger(),
    tools: {
      clock,
      helpdesk,
      noteText: createNoteText(words),
      ledger: storage.ledger,
      lock: storage.lock,
      channel: createBroadcastInstances(scope),
      provider: createClickToCall(createZafSecureProxy(client, clock), clock),
      signal: going.signal,
    },
  };
}
