import metadata from 'libphonenumber-js/metadata.min.json';
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
import { keepCalls } from '../../src/session/keepCalls.ts';
import { createMirroredCalls } from '../../src/session/mirroredCalls.ts';
import { followOtherCalls } from '../../src/session/otherCalls.ts';
import type { PanelOutside } from '../../src/session/panelOutside.ts';
import { createPanelSession, type PanelSession } from '../../src/session/panelSession.ts';
import type { CallView, TicketView } from '../../src/session/panelView.ts';
import { createSimulation, type Simulation, type SimulationOptions } from '../../src/simulator/simulation.ts';
import { createNoteText } from '../../src/text/noteText.ts';
import { createEnglishNoteWords } from '../../src/text/noteWords.ts';
import { createDeafMirror } from './deafMirror.ts';
import { createMemoryAgentPhone } from './memoryAgentPhone.ts';
import { createMemoryInstances, type MemoryInstances } from './memoryInstances.ts';
import { createMemoryLedger } from './memoryLedger.ts';
import { createMemoryMirrors, type MemoryMirrors } from './memoryMirrors.ts';
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
  readonly mirrors: MemoryMirrors;
  /** Ledger and lock are kept from every frame that is opened from now on. */
  denied: boolean;
  ownNumber: E164 | null;
}

/** A frame of the app's. */
export interface OpenFrame {
  /** Ends it as a closed tab does, with the goodbye that the browser lets it say; its locks are freed. */
  leave(): void;
  /** Ends it without a word: its locks are freed, its timers never fire. */
  close(): void;
  /** It can neither hear nor be heard by other frames until the answer is called; then it does all at once. */
  goDeaf(): () => void;
}

/** A panel in a ticket, with everything real but the page. */
export interface OpenPanel extends PanelSession, OpenFrame {
  readonly zaf: SimulatedZaf;
  view(): TicketView;
  call(): CallView;
}

/** The simulated Zendesk and Infobip, at a stand-still until their time is moved. */
export interface Desk {
  readonly simulation: Simulation;
  readonly time: SimulatedTime;
  readonly browser: Browser;
  open(options?: { ticketId?: number; agentId?: number; browser?: Browser }): Promise<OpenPanel>;
  /** The keeper without a face. */
  openBackground(options?: { agentId?: number; browser?: Browser }): Promise<OpenFrame>;
  /** Requests by what they are, oldest first, as `POST /voice/ctc/1/send`. */
  requests(pathEnd: string): { url: string; body: string; status: number | null }[];
  /** Comments the app wrote into a ticket. */
  notes(ticketId?: number): { public: boolean; html: string; metadata: unknown }[];
}

const SARA = 3001;
export const TICKET = 4821;

export function createBrowser(): Browser {
  return {
    ledger: createMemoryLedger(),
    lock: createMemoryLock(),
    instances: createMemoryInstances(),
    otherCalls: createMemoryOtherCalls(),
    mirrors: createMemoryMirrors(),
    denied: false,
    ownNumber: null,
  };
}

export function createDesk(options: Partial<SimulationOptions> = {}): Desk {
  const start = Date.parse('2026-03-02T14:30:00Z');
  const simulation = createSimulation({ manifest: parsedManifest, time: 'manual', start, ...options });
  const time = createSimulatedTime(simulation.clock);
  const browser = createBrowser();
  let calls = 0;

  let frames = 0;

  /** Everything of a frame but what it asks the host at its start. */
  function openFrame(its: Browser, agentId: number, ticketId: number | null) {
    const closing = new AbortController();
    const going = new AbortController();
    closing.signal.addEventListener('abort', () => going.abort());
    const frame = createMortalFrame(closing.signal);
    const zaf = frame.zaf(createSimulatedZaf(simulation, { agentId, ticketId }));
    const changes = createTicketChanges(zaf);
    let isListening = false;
    const helpdesk = createZafHelpdesk(zaf, time, {
      appId: simulation.snapshot().installation.appId,
      ticketChanges: {
        listen(listener) {
          isListening = true;
          changes.listen(listener);
        },
      },
    });
    const { mirror, goDeaf } = createDeafMirror(its.mirrors.join());
    const mirrored = createMirroredCalls({
      mirror: frame.mirror(mirror),
      frameId: `frame-${frames++}`,
      local: frame.lock(createMemoryLock()),
      clock: time,
      signal: going.signal,
      takesOver: ticketId === null,
    });
    const onDisk = {
      ledger: frame.ledger(its.ledger),
      lock: frame.lock(its.lock),
      channel: frame.channel(its.instances.join()),
    };
    const outside: PanelOutside = {
      helpdesk,
      agentPhone: createMemoryAgentPhone(its),
      mirrored: its.denied ? null : mirrored,
      tools: {
        ...(its.denied ? mirrored : onDisk),
        helpdesk,
        noteText: createNoteText(createEnglishNoteWords({ locale: 'en-GB', timeZone: 'UTC' })),
        clock: time,
        provider: createClickToCall(createZafSecureProxy(zaf, time), time),
        signal: going.signal,
      },
      otherCalls: {
        helpdesk,
        lock: frame.lock(its.lock),
        channel: frame.otherCalls(its.otherCalls.join()),
        clock: time,
        signal: going.signal,
      },
      callIds: { next: () => `0a0a0a0a-0000-4000-8000-${String(++calls).padStart(12, '0')}` },
    };
    function leave(): void {
      going.abort();
      closing.abort();
    }
    const listening = () => isListening;
    return { zaf, outside, leave, close: () => closing.abort(), goDeaf, listening };
  }

  async function openBackground({ agentId = SARA, browser: its = browser } = {}): Promise<OpenFrame> {
    const { outside, ...frame } = openFrame(its, agentId, null);
    void followOtherCalls(outside.otherCalls, agentId);
    void keepCalls(outside.tools, outside.mirrored);
    await time.settle();
    return frame;
  }

  async function open({
    ticketId = TICKET,
    agentId = SARA,
    browser: its = browser,
  } = {}): Promise<OpenPanel> {
    const { zaf, outside, ...frame } = openFrame(its, agentId, ticketId);
    const session = createPanelSession(time, () => {});
    const loaded = readWorkspace(await zaf.get(workspacePaths), simulation.snapshot().installation.settings);
    if (!loaded) throw new Error('The simulated workspace could not be read');
    void session.open(loaded.workspace, Promise.resolve(outside));
    session.usePhoneNumbers(createPhoneNumbers(metadata));
    // The session loads what places calls, and listens to the ticket once that is there.
    while (!frame.listening()) await new Promise((resolve) => setImmediate(resolve));
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
    return { ...session, ...frame, zaf, view, call };
  }

  return {
    simulation,
    time,
    browser,
    open,
    openBackground,
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
