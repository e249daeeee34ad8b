import { createBroadcastInstances } from './adapters/browser/broadcastInstances.ts';
import { createBroadcastMirror } from './adapters/browser/broadcastMirror.ts';
import { createBroadcastOtherCalls } from './adapters/browser/broadcastOtherCalls.ts';
import { createMemoryLock } from './adapters/browser/memoryLock.ts';
import { openStorage } from './adapters/browser/openStorage.ts';
import { storageScope } from './adapters/browser/storageScope.ts';
import { createClickToCall } from './adapters/infobip/click-to-call/clickToCall.ts';
import type { SignedInAgent } from './adapters/zaf/agentQuestion.ts';
import type { HostConnection } from './adapters/zaf/connectZendesk.ts';
import type { TicketChanges } from './adapters/zaf/ticketChanges.ts';
import { createZafHelpdesk } from './adapters/zaf/zafHelpdesk.ts';
import { createZafSecureProxy } from './adapters/zaf/zafSecureProxy.ts';
import type { Clock } from './ports/clock.ts';
import { createMirroredCalls } from './session/mirroredCalls.ts';
import type { PanelOutside } from './session/panelOutside.ts';
import { createNoteText } from './text/noteText.ts';
import { createNoteWords } from './text/noteWords.ts';

/**
 * The half of the composition root that the first paint does without: everything that places and follows calls.
 * `takesOver`: this frame goes on with calls that no storage keeps, when the frame that placed them is gone.
 * `ticketChanges`: of the ticket that the frame stands in, if it stands in one.
 */
export async function openOutside(
  { client, appId, origin, agentId, locale }: HostConnection & SignedInAgent,
  clock: Clock,
  {
    takesOver,
    ticketChanges = noTicket,
  }: { readonly takesOver: boolean; readonly ticketChanges?: TicketChanges },
): Promise<PanelOutside> {
  const scope = storageScope(origin, agentId);
  const going = new AbortController();
  const { signal } = going;
  addEventListener('pagehide', () => going.abort());
  // A page that comes back from the browser's cache has given up its calls; a fresh start takes them up again.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [storage, words] = await Promise.all([
    openStorage(scope, clock),
    createNoteWords({ locale, timeZone }),
  ]);
  const helpdesk = createZafHelpdesk(client, clock, { appId, ticketChanges });
  const local = createMemoryLock();
  const mirrored = createMirroredCalls({
    mirror: createBroadcastMirror(scope),
    frameId: crypto.randomUUID(),
    local,
    clock,
    signal,
    takesOver,
  });
  const onDisk = storage.calls && { ...storage.calls, channel: createBroadcastInstances(scope) };
  return {
    helpdesk,
    agentPhone: storage.agentPhone,
    otherCalls: {
      helpdesk,
      lock: storage.calls?.lock ?? local,
      channel: createBroadcastOtherCalls(scope),
      clock,
      signal,
    },
    callIds: { next: () => crypto.randomUUID() },
    mirrored: onDisk && mirrored,
    tools: {
      ...(onDisk ?? mirrored),
      clock,
      helpdesk,
      noteText: createNoteText(words),
      provider: createClickToCall(createZafSecureProxy(client, clock), clock),
      signal,
    },
  };
}

const noTicket: TicketChanges = { listen() {} };
