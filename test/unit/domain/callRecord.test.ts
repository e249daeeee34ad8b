import { expect, test } from 'vitest';
import { erasePersonalData } from '../../../src/domain/callRecord.ts';
import { aRecord, CLICK } from '../../support/callRecords.ts';

const done = aRecord({
  state: { name: 'ended', outcome: { kind: 'agentAnswered', secondsOnAgentLine: 134 }, at: CLICK },
  note: { name: 'saved', at: CLICK, auditId: 90_001 },
  watch: {
    unansweredReads: 1,
    lastReadAt: CLICK,
    raw: '{"results":[{"from":"442079460018","to":"12025550143"}]}',
    trouble: null,
  },
});

test('once a call is done, neither person’s number nor the raw report is left', () => {
  const text = JSON.stringify(erasePersonalData(done));
  expect(text).not.toMatch(/61491570156|12025550143|results/);
});

test('what other panels need to know of it stays', () => {
  const erased = erasePersonalData(done);
  expect(erased).toMatchObject({
    version: 1,
    call: {
      id: done.call.id,
      ticketId: 4821,
      requester: { id: 5001, name: 'Amara Okafor' },
      agent: { id: 3001 },
      clickedAt: CLICK,
    },
    state: done.state,
    note: done.note,
    watch: { unansweredReads: 1, lastReadAt: CLICK },
  });
});

test('the record it was made from is left as it was', () => {
  const before = structuredClone(done);
  erasePersonalData(done);
  expect(done).toEqual(before);
});
