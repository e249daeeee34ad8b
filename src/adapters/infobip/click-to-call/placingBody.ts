import type { Call, E164 } from '../../../domain/call.ts';

/**
 * The body of `send-click-to-call-message`. Numbers are digits only. Without `fromB` and with `anonymization` false the
 * customer would see the agent's own number, so exactly one of the two is always set. The text is spoken to the agent
 * and holds nothing from outside but the ticket's number.
 */
export function placingBody(call: Call) {
  const { callerId, customerCallerId } = call.settings;
  return {
    messages: [
      {
        from: digits(callerId),
        destinationA: digits(call.agent.number),
        destinationB: digits(call.requester.number),
        messageId: call.id,
        text: `Connecting your call about ticket ${call.ticketId}.`,
        language: 'en',
        ...(customerCallerId === undefined
          ? { anonymization: true }
          : { fromB: digits(customerCallerId), anonymization: false }),
      },
    ],
  };
}

function digits(number: E164 | null): string {
  if (number === null) throw new Error('A call is placed only while it has both numbers');
  return number.slice(1);
}
