import { createClickToCall } from '../../src/adapters/infobip/click-to-call/clickToCall.ts';
import { createTicketChanges } from '../../src/adapters/zaf/ticketChanges.ts';
import { createZafHelpdesk } from '../../src/adapters/zaf/zafHelpdesk.ts';
import { createZafSecureProxy } from '../../src/adapters/zaf/zafSecureProxy.ts';
import type { Helpdesk } from '../../src/ports/helpdesk.ts';
import type { SecureProxy } from '../../src/ports/secureProxy.ts';
import type { VoiceProvider } from '../../src/ports/voiceProvider.ts';
import type { FaultBody, FaultKind, Step } from '../../src/simulator/choices.ts';
import { createSimulation, type Simulation } from '../../src/simulator/simulation.ts';
import { CLICK } from './callRecords.ts';
import { parsedManifest } from './parsedManifest.ts';
import { createSimulatedTime, type SimulatedTime } from './simulatedTime.ts';
import { createSimulatedZaf, type SimulatedZaf } from './simulatedZaf.ts';

/** The real adapters of one frame over the simulated services, whose time begins at the click. */
export interface SimulatedPorts {
  readonly simulation: Simulation;
  readonly time: SimulatedTime;
  readonly zaf: SimulatedZaf;
  readonly helpdesk: Helpdesk;
  readonly proxy: SecureProxy;
  readonly provider: VoiceProvider;
  fault(step: Step, kind: FaultKind, more?: { body?: FaultBody; times?: number; delayMs?: number }): void;
  /** Moves the time on until `asked` is answered. */
  until<T>(asked: Promise<T>): Promise<T>;
  /** How many requests of this kind have been sent, as `PUT /api/v2/tickets/4821.json`. */
  sent(request: string): number;
}

export function openSimulatedPorts(): SimulatedPorts {
  const simulation = createSimulation({ manifest: parsedManifest, time: 'manual', start: CLICK });
  const time = createSimulatedTime(simulation.clock);
  const zaf = createSimulatedZaf(simulation, { agentId: 3001, ticketId: 4821 });
  const proxy = createZafSecureProxy(zaf, time);
  return {
    simulation,
    time,
    zaf,
    proxy,
    helpdesk: createZafHelpdesk(zaf, time, {
      appId: simulation.snapshot().installation.appId,
      ticketChanges: createTicketChanges(zaf),
    }),
    provider: createClickToCall(proxy, time),
    fault: (step, kind, more) => simulation.perform('fault', { step, kind, ...more }),
    async until(asked) {
      let answered = false;
      void asked.finally(() => {
        answered = true;
      });
      await time.settle();
      while (!answered) await time.advance(1_000);
      return asked;
    },
    sent: (request) =>
      simulation.world.wireLog.entries.filter(
        ({ method, url }) => `${method} ${new URL(url).pathname}` === request,
      ).length,
  };
}
