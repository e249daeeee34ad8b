import type * as z from 'zod';
import { type FaultKind, faultTakesEffect, type Step } from './choices.ts';
import type { Clock } from './clock.ts';
import { faultReply } from './faultReply.ts';
import { type HttpReply, lostConnection, parseJson, type Service } from './http.ts';
import type { actionSchemas } from './protocol.ts';
import type { ArmedFault } from './snapshot.ts';

type FaultOrder = z.output<typeof actionSchemas.fault>;

/** The faults that wait for their request. */
export interface Faults {
  arm(order: FaultOrder): void;
  disarm(id?: number): void;
  list(): ArmedFault[];
  /** Lets `work` answer, unless a fault armed for this step decides otherwise. May never settle. */
  serve(step: Step | null, service: Service, work: () => HttpReply | Promise<HttpReply>): Promise<HttpReply>;
}

export function createFaults(clock: Clock): Faults {
  let armed: (FaultOrder & { id: number })[] = [];
  let lastId = 0;

  function take(step: Step): FaultOrder | undefined {
    const fault = armed.find((candidate) => candidate.step === step);
    if (fault) fault.times -= 1;
    armed = armed.filter((candidate) => candidate.times > 0);
    return fault;
  }

  return {
    arm(order) {
      lastId += 1;
      armed.push({ ...order, id: lastId });
    },
    disarm(id) {
      armed = id === undefined ? [] : armed.filter((fault) => fault.id !== id);
    },
    list: () => armed.map(({ id, step, kind, times }) => ({ id, step, kind, timesLeft: times })),
    async serve(step, service, work) {
      const fault = step === null ? undefined : take(step);
      if (!fault) return work();
      const reply = faultTakesEffect.includes(fault.kind) ? await work() : undefined;
      const delay = fault.delayMs ?? (fault.kind === 'slow' ? 5_000 : 31_000);
      switch (fault.kind) {
        case 'slow':
        case 'afterDeadline':
          await new Promise<void>((done) => void clock.after(delay, done));
          return reply ?? lostConnection;
        case 'droppedBefore':
        case 'droppedAfter':
          return lostConnection;
        case 'neverAnswersBefore':
        case 'neverAnswersAfter':
          return new Promise<never>(() => undefined);
        default:
          return reply
            ? spoiled(fault.kind, reply)
            : faultReply(fault.kind, service, fault.body, fault.retryAfterSeconds);
      }
    },
  };
}

function spoiled(kind: FaultKind, reply: HttpReply): HttpReply {
  if (kind === 'emptyBody') return { ...reply, body: '' };
  if (kind === 'malformedJson') return { ...reply, body: reply.body.slice(0, -1) };
  return { ...reply, body: JSON.stringify({ unexpected: parseJson(reply.body) !== undefined }) };
}
