import metadata from 'libphonenumber-js/metadata.min.json';
import { createMemoryLedger } from '../../src/adapters/browser/memoryLedger.ts';
import { createMemoryLock } from '../../src/adapters/browser/memoryLock.ts';
import { createClickToCall } from '../../src/adapters/infobip/click-to-call/clickToCall.ts';
import { createTicketChanges } from '../../src/adapters/zaf/ticketChanges.ts';
import { readWorkspace, workspacePaths } from '../../src/adapters/zaf/workspaceSchema.ts';
import { createZafHelpdesk } from '../../src/adapters/zaf/zafHelpdesk.ts';
import { createZafSecureProxy } from '../../src/adapters/zaf/zafSecureProxy.ts';
import type { E164 } from '../../src/domain/call.ts';
import { createPhoneNumbers } from '../../src/domain/phoneNumber.ts';
import type { CallLedger } from '../../src/ports/callLedger.ts';
import type { CallLock } from '../../src/ports/callLock.ts';
import type { PanelOutside } from '../../src/session/panelOutside.ts';
import { createPanelSession, type PanelSession } from '../../src/session/panelSession.ts';
import type { CallView, TicketView } from '../../src/session/panelView.ts';
import { createSimulation, type Simulation, type SimulationOptions } from '../../src/simulator/simulation.ts';
import { createNoteText } from '../../src/text/noteText.ts';
import { createEnglishTranslator } from '../../src/text/translator.ts';
import { createMemoryAgentPhone } from './memoryAgentPhone.ts';
import { createMemoryInstances, type MemoryInstances } from './memoryInstances.ts';
import { createMemoryOtherCalls, type MemoryOtherCalls } from './memoryOtherCalls.ts';
import { createMortalFrame } from './mortalFrame.ts';
import { parsedManifest } from './parsedManifest.ts';
import { createSimulatedTime, type SimulatedTime } from './simulatedTime.ts';
import { createSimulatedZaf, type SimulatedZaf } from './simulatedZaf.ts';

/** One browser profile of an agent: what survives a closed tab. */
export interface Browser {
  readonly ledger: CallLedger;
  readonly lock: CallLock;
  readonly instances: MemoryInstances;
  readonly otherCalls: MemoryOtherCalls;
  ownNumber: E164 | null;
}

/** A panel in a ticket, with everything real but the page. */
export interface OpenPanel extends PanelSession {
  readonly zaf: SimulatedZaf;
  view(): TicketView;
  call(): CallView;
  /** Ends this frame as a closed tab does: its locks are freed, its timers never fire. */
  close(): void;
}

/** The simulated Zendesk and Infobip, at a stand-still until their time is moved. */
export interface Desk {
  readonly simulation: Simulation;
  readonly time: SimulatedTime;
  readonly browser: Browser;
  open(options?: { ticketId?: number; agentId?: number; browser?: Browser }): Promise<OpenPanel>;
  /** Requests by what they are, oldest first, as `POST /voice/ctc/1/send`. */
  requests(pathEnd: string): { url: string; body: string; status: number | null }[];
  /** Comments the app wrote into a ticket. */
  notes(ticketId?: number): { public: boolean; html: string; metadata: unknown }[];
}

const SARA = 3001;
const translator = createEnglishTranslator({ locale: 'en-GB', timeZone: 'UTC' });
export const TICKET = 4821;

export function createBrowser(): Browser {
  return {
    ledger: createMemoryLedger(),
    lock: createMemoryLock(),
    instances: createMemoryInstances(),
    otherCalls: createMemoryOtherCalls(),
    ownNumber: null,
  };
}

export function createDesk(options: Partial<SimulationOptions> = {}): Desk {
  const start = Date.parse('2026-03-02T14:30:00Z');
  const simulation = createSimulation({ manifest: parsedManifest, time: 'manual', start, ...options });
  const time = createSimulatedTime(simulation.clock);
  const browser = createBrowser();
  let calls = 0;

  async function open({
    ticketId = TICKET,
    agentId = SARA,
    browser: its = browser,
  } = {}): Promise<OpenPanel> {
    const clock = time;
    const closing = new AbortController();
    const frame = createMortalFrame(closing.signal);
    const zaf = frame.zaf(createSimulatedZaf(simulation, { agentId, ticketId }));
    const session = createPanelSession(clock, () => {});
    const loaded = readWorkspace(await zaf.get(workspacePaths), simulation.snapshot().installation.settings);
    if (!loaded) throw new Error('The simulated workspace could not be read');
    const changes = createTicketChanges(zaf);
    let listening = false;
    const helpdesk = createZafHelpdesk(zaf, clock, {
      appId: simulation.snapshot().installation.appId,
      ticketChanges: {
        listen(listener) {
          listening = true;
          changes.listen(listener);
        },
      },
    });
    const outside: PanelOutside = {
      helpdesk,
      agentPhone: createMemoryAgentPhone(its),
      tools: {
        helpdesk,
        noteText: createNoteText(translator),
        clock,
        ledger: frame.ledger(its.ledger),
        lock: frame.lock(its.lock),
        channel: frame.channel(its.instances.join()),
        provider: createClickToCall(createZafSecureProxy(zaf, clock), clock),
        signal: closing.signal,
      },
      otherCalls: {
        helpdesk,
        lock: frame.lock(its.lock),
        channel: frame.otherCalls(its.otherCalls.join()),
        clock,
        signal: closing.signal,
      },
      callIds: { next: () => `0a0a0a0a-0000-4000-8000-${String(++calls).padStart(12, '0')}` },
      storageDenied: false,
      ledgerInFrame: createMemoryLedger(),
    };
    void session.open(loaded.workspace, Promise.resolve(outside));
    session.usePhoneNumbers(createPhoneNumbers(metadata));
    // The session loads what places calls, and listens to the ticket once that is there.
    while (!listening) await new Promise((resolve) => setImmediate(resolve));
    await time.settle();
    function view(): TicketView {
      const shown = session.getView();
      if (shown.screen !== 'ticket') throw new Error(`The panel shows ${JSON.stringify(shown)}`);
      return shown;
    }
    function call(): CallView {
      const shown = view().call;
      if (!shown) throw new Error('The panel shows no call');
      return shown;
    }
    return { ...session, zaf, view, call, close: () => closing.abort() };
  }

  return {
    simulation,
    time,
    browser,
    open,
    requests: (pathEnd) =>
      simulation.world.wireLog.entries
        .filter(({ method, url }) => `${method} ${new URL(url).pathname}`.endsWith(pathEnd))
        .map(({ url, requestBody, status }) => ({ url, body: requestBody, status })),
    notes: (ticketId = TICKET) =>
      (simulation.snapshot().tickets.find(({ id }) => id === ticketId)?.comments ?? [])
        .slice(1)
        .map(({ public: isPublic, htmlBody, metadata: custom }) => ({
          public: isPublic,
          html: htmlBody,
          metadata: custom,
        })),
  };
}
