import type { Switches } from '../choices.ts';
import type { Call } from './call.ts';
import { outcomeCodes } from './outcomeCodes.ts';
import { enroute } from './statuses.ts';

const tariff = 0.0023;

/** A time as Infobip writes it in reports: no colon in the offset. */
export function reportTime(time: number): string {
  return new Date(time).toISOString().replace('Z', '+0000');
}

/** The report of an ended call, from the agent's leg only. */
export function finalReport(call: Call, switches: Switches) {
  const { agent } = call;
  const answered = agent.answeredAt !== null;
  const seconds = secondsOnLine(call);
  const times = answered
    ? { startTime: time(agent.ringingSince), answerTime: time(agent.answeredAt), endTime: time(call.endedAt) }
    : unansweredTimes(switches);
  return {
    ...heading(call, switches),
    voiceCall: {
      feature: 'Click-to-call',
      ...times,
      duration: seconds,
      chargedDuration: seconds,
      fileDuration: null,
      direction: 'OUTBOUND',
      dtmfCodes: null,
      ...(agent.result === 'machine' ? { answeredBy: 'MACHINE' } : {}),
    },
    ...price(switches),
    ...outcomeCodes(call, switches.codes),
  };
}

/** What is said about a call that is not over. */
export function pendingReport(call: Call, switches: Switches) {
  return { ...heading(call, switches), voiceCall: null, price: null, status: enroute, error: null };
}

export function price({ price: form }: Switches) {
  if (form === 'missing') return {};
  return { price: { pricePerSecond: form === 'string' ? String(tariff) : tariff, currency: 'EUR' } };
}

/** Whole seconds from the answer on the agent's line to the end, 0 without an answer. */
export function secondsOnLine({ agent, endedAt }: Call): number {
  if (agent.answeredAt === null || endedAt === null) return 0;
  return Math.round((endedAt - agent.answeredAt) / 1000);
}

function heading(call: Call, { unansweredTimes: empty }: Switches) {
  return {
    ...(call.bulkId === null ? {} : { bulkId: call.bulkId }),
    messageId: call.id,
    from: call.message.from,
    to: call.agent.number,
    sentAt: reportTime(call.placedAt),
    mccMnc: null,
    callbackData: empty === 'nullString' ? 'null' : null,
  };
}

function unansweredTimes({ unansweredTimes: form }: Switches) {
  if (form === 'missing') return {};
  const empty = form === 'null' ? null : 'null';
  return { startTime: empty, answerTime: empty, endTime: empty };
}

function time(value: number | null): string | null {
  return value === null ? null : reportTime(value);
}
