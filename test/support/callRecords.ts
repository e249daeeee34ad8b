import type { Call } from '../../src/domain/call.ts';
import { type CallRecord, freshWatch } from '../../src/domain/callRecord.ts';

/** A Monday afternoon: the moment of every click here. */
export const CLICK = Date.parse('2026-03-02T14:30:00Z');

export const CALL_ID = '7d9f3c1e-5b1a-4f0e-9a57-2f6f0c1d8e44';

/** A call of Sara's to Amara about ticket 4821. */
export function aCall(parts: Partial<Call> = {}): Call {
  return {
    id: CALL_ID,
    ticketId: 4821,
    requester: { id: 5001, name: 'Amara Okafor', number: '+61491570156' },
    agent: { id: 3001, name: 'Sara Lind', number: '+12025550143' },
    settings: { baseHost: 'demo1.api.infobip.com', callerId: '+442079460018' },
    clickedAt: CLICK,
    ...parts,
  };
}

/** The record of a call that was placed a moment after the click. */
export function aRecord(parts: Partial<CallRecord> = {}): CallRecord {
  return {
    version: 1,
    call: aCall(),
    state: { name: 'placed', since: CLICK + 400 },
    note: { name: 'pending' },
    watch: freshWatch,
    ...parts,
  };
}
