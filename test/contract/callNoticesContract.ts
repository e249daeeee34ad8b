import { describe, expect, test } from 'vitest';
import type { CallNotice } from '../../src/domain/callNotice.ts';
import type { Helpdesk } from '../../src/ports/helpdesk.ts';
import type { FaultKind } from '../../src/simulator/choices.ts';
import { CALL_ID, CLICK } from '../support/callRecords.ts';
import type { SimulatedPorts } from '../support/simulatedPorts.ts';

type Subject = SimulatedPorts & { readonly helpdesk: Helpdesk };

const NOTIFY = 'POST /api/v2/apps/notify';

const notice: CallNotice = {
  callId: CALL_ID,
  ticketId: 4821,
  requesterId: 5001,
  agent: { id: 3001, name: 'Sara Lind' },
  since: CLICK,
  until: null,
};

/** What holds for every helpdesk that tells other agents of a call. */
export function describeCallNotices(implementation: string, open: () => Subject): void {
  describe(`the helpdesk’s notices of a call: ${implementation}`, () => {
    test.each([notice, { ...notice, until: CLICK + 60_000 }])('are heard as they were sent', async (sent) => {
      const { helpdesk, time } = open();
      const heard: CallNotice[] = [];
      helpdesk.onCallNotice((each) => heard.push(each));
      await helpdesk.sendCallNotice(sent);
      await time.settle();
      expect(heard).toEqual([sent]);
    });

    test.each<FaultKind>([
      'status403',
      'status404',
      'status429RetryAfter',
      'status500',
      'malformedJson',
      'emptyBody',
      'droppedBefore',
      'neverAnswersAfter',
    ])('are sent once, and a failure is nobody’s concern: %s', async (kind) => {
      const ports = open();
      ports.fault('notify', kind);
      await expect(ports.until(ports.helpdesk.sendCallNotice(notice))).resolves.toBeUndefined();
      expect(ports.sent(NOTIFY)).toBe(1);
    });

    test('are taken a hundred times a minute and then refused', async () => {
      const ports = open();
      const heard: CallNotice[] = [];
      ports.helpdesk.onCallNotice((each) => heard.push(each));
      for (let count = 0; count < 101; count++) await ports.helpdesk.sendCallNotice(notice);
      await ports.time.settle();
      expect(heard).toHaveLength(100);
      await ports.time.advance(60_000);
      await ports.helpdesk.sendCallNotice(notice);
      await ports.time.settle();
      expect(heard).toHaveLength(101);
    });
  });
}
