import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgentLeg, outcomeOf } from '../../../src/adapters/infobip/click-to-call/outcomeOf.ts';

const delivered = { groupId: 3, groupName: 'DELIVERED', id: 5, name: 'DELIVERED_TO_HANDSET' };
const undelivered = { groupId: 2, groupName: 'UNDELIVERABLE', id: 9, name: 'UNDELIVERABLE_NOT_DELIVERED' };
const expired = { groupId: 4, groupName: 'EXPIRED', id: 15, name: 'EXPIRED_EXPIRED' };
const noError = { groupId: 0, groupName: 'OK', id: 0, name: 'NO_ERROR' };

function outcome(leg: Partial<AgentLeg>) {
  return outcomeOf({ status: undefined, error: undefined, ...leg });
}

describe('the error says how the agent’s leg ended, whatever the status', () => {
  const named: [id: number, name: string, kind: string][] = [
    [10000, 'NORMAL_HANGUP', 'agentAnswered'],
    [10001, 'ANSWERED_ELSEWHERE', 'agentAnswered'],
    [10003, 'HUMAN_DETECTED', 'agentAnswered'],
    [5000, 'VOICE_ANSWERED', 'agentAnswered'],
    [10004, 'MAX_DURATION_REACHED', 'timeLimit'],
    [10002, 'MACHINE_DETECTED', 'agentMachine'],
    [5001, 'VOICE_ANSWERED_MACHINE', 'agentMachine'],
    [10200, 'NO_ANSWER', 'agentDidNotAnswer'],
    [5003, 'EC_VOICE_NO_ANSWER', 'agentDidNotAnswer'],
    [10201, 'BUSY', 'agentBusy'],
    [5002, 'EC_VOICE_USER_BUSY', 'agentBusy'],
    [10202, 'CANCELLED', 'hungUpBeforeAnswer'],
    [10203, 'REJECTED', 'agentDeclined'],
    [5603, 'EC_DECLINE', 'agentDeclined'],
    [10204, 'TEMPORARILY_UNAVAILABLE', 'agentUnreachable'],
  ];

  test.each(named)('%i %s: %s, by both, by the number alone, by the name alone', (id, name, kind) => {
    for (const error of [
      { id, name },
      { id },
      { name },
      { id, name, groupId: 3, groupName: 'OPERATOR_ERRORS' },
    ]) {
      for (const status of [undefined, delivered, undelivered, expired]) {
        expect(outcome({ error, status })).toEqual({ kind });
      }
    }
  });

  test.each([
    [10100, 'agentUnreachable'],
    [10101, 'agentUnreachable'],
    [10102, 'agentUnreachable'],
    [10103, 'agentUnreachable'],
    [5480, 'agentUnreachable'],
    [5487, 'hungUpBeforeAnswer'],
  ])('%i: %s', (id, kind) => {
    expect(outcome({ error: { id, name: 'AS_INFOBIP_NAMES_IT' }, status: undelivered })).toEqual({ kind });
  });

  test.each([
    [10301, 'INSUFFICIENT_FUNDS', 'noCredit'],
    [10303, 'A', 'invalidNumber'],
    [10304, 'B', 'invalidNumber'],
    [10305, 'C', 'invalidNumber'],
    [5404, 'D', 'invalidNumber'],
    [5484, 'E', 'invalidNumber'],
    [10300, 'F', 'network'],
    [10306, 'G', 'network'],
    [10313, 'H', 'network'],
    [10400, 'I', 'network'],
    [10402, 'J', 'network'],
    [5400, 'K', 'network'],
    [5503, 'L', 'network'],
    [5004, 'M', 'settings'],
    [5005, 'N', 'settings'],
  ])('%i %s: failed, %s', (id, name, reason) => {
    expect(outcome({ error: { id, name }, status: undelivered })).toEqual({
      kind: 'failed',
      reason,
      code: name,
    });
  });
});

test('an error that nobody knows leaves the word to the status', () => {
  const error = { id: 777, name: 'A_NEW_ERROR' };
  expect(outcome({ error, status: delivered, seconds: 134 })).toMatchObject({ kind: 'agentAnswered' });
  expect(outcome({ error, status: { groupId: 2, id: 97, name: 'BUSY' } })).toEqual({ kind: 'agentBusy' });
  const strange = { groupId: 2, groupName: 'UNDELIVERABLE', id: 901, name: 'A_NEW_STATUS' };
  expect(outcome({ error, status: strange })).toEqual({
    kind: 'failed',
    reason: 'other',
    code: 'A_NEW_ERROR',
  });
});

describe('without an error the status says it', () => {
  test.each([
    [3, 'DELIVERED', 5, 'DELIVERED_TO_HANDSET', 'agentAnswered'],
    [3, 'DELIVERED', 2, 'DELIVERED_TO_OPERATOR', 'agentAnswered'],
    [2, 'UNDELIVERABLE', 96, 'NO_ANSWER', 'agentDidNotAnswer'],
    [2, 'UNDELIVERABLE', 97, 'BUSY', 'agentBusy'],
    [2, 'UNDELIVERABLE', 98, 'CANCELLED', 'hungUpBeforeAnswer'],
    [2, 'UNDELIVERABLE', 9, 'UNDELIVERABLE_NOT_DELIVERED', 'agentUnreachable'],
    [2, 'UNDELIVERABLE', 31, 'AS_INFOBIP_NAMES_IT', 'agentUnreachable'],
    [2, 'UNDELIVERABLE', 4, 'AS_INFOBIP_NAMES_IT', 'agentUnreachable'],
    [5, 'REJECTED', 99, 'REJECTED', 'agentDeclined'],
    [4, 'EXPIRED', 15, 'EXPIRED_EXPIRED', 'agentDidNotAnswer'],
  ])('%i %s / %i %s: %s', (groupId, groupName, id, name, kind) => {
    const status = { groupId, groupName, id, name };
    for (const error of [undefined, null, noError, { id: 0 }, { name: 'NO_ERROR' }, {}]) {
      expect(outcome({ status, error })).toEqual({ kind });
    }
  });

  test.each([
    ['NO_ANSWER', 'agentDidNotAnswer'],
    ['BUSY', 'agentBusy'],
    ['CANCELLED', 'hungUpBeforeAnswer'],
  ])('%s by its name alone: %s', (name, kind) => {
    expect(outcome({ status: { groupName: 'UNDELIVERABLE', name } })).toEqual({ kind });
  });

  test.each([
    ['DELIVERED', 3, 'agentAnswered'],
    ['EXPIRED', 4, 'agentDidNotAnswer'],
  ])('%s by the group’s name or number alone: %s', (groupName, groupId, kind) => {
    expect(outcome({ status: { groupName } })).toEqual({ kind });
    expect(outcome({ status: { groupId } })).toEqual({ kind });
  });

  test.each([
    [52, 'REJECTED_DESTINATION', 'invalidNumber'],
    [8, 'REJECTED_PREFIX_MISSING', 'invalidNumber'],
    [51, 'MISSING_TO', 'invalidNumber'],
    [12, 'REJECTED_NOT_ENOUGH_CREDITS', 'noCredit'],
    [17, 'REJECTED_PREPAID_PACKAGE_EXPIRED', 'noCredit'],
    [6, 'REJECTED_NETWORK', 'accountSetUp'],
    [10, 'REJECTED_DND', 'accountSetUp'],
    [11, 'REJECTED_SOURCE', 'accountSetUp'],
    [13, 'REJECTED_SENDER', 'accountSetUp'],
    [14, 'REJECTED_DESTINATION_BLOCKLISTED', 'accountSetUp'],
    [18, 'REJECTED_DESTINATION_NOT_REGISTERED', 'accountSetUp'],
    [19, 'REJECTED_ROUTE_NOT_AVAILABLE', 'accountSetUp'],
    [20, 'REJECTED_FLOODING_FILTER', 'accountSetUp'],
    [21, 'REJECTED_SYSTEM_ERROR', 'accountSetUp'],
    [87, 'SIGNALS_BLOCKED', 'accountSetUp'],
    [100, 'AS_INFOBIP_NAMES_IT', 'accountSetUp'],
    [53, 'REJECTED_INVALID_AUDIO_FILE_URL', 'settings'],
    [54, 'REJECTED_INVALID_LANGUAGE', 'settings'],
    [55, 'REJECTED_EMPTY_MESSAGE', 'settings'],
    [91, 'REJECTED_INVALID_SSML', 'settings'],
    [199, 'REJECTED_FOR_A_NEW_REASON', 'other'],
  ])('REJECTED / %i %s: failed, %s', (id, name, reason) => {
    const status = { groupId: 5, groupName: 'REJECTED', id, name };
    expect(outcome({ status })).toEqual({ kind: 'failed', reason, code: name });
  });

  test('a name nobody knows is told as it is', () => {
    const status = { groupId: 2, groupName: 'UNDELIVERABLE', id: 901, name: 'A_NEW_STATUS' };
    expect(outcome({ status })).toEqual({ kind: 'failed', reason: 'other', code: 'A_NEW_STATUS' });
    expect(outcome({ status: { groupId: 2, id: 901 } })).toEqual({
      kind: 'failed',
      reason: 'other',
      code: '901',
    });
  });

  test('nothing readable at all is an unknown outcome', () => {
    expect(outcome({ seconds: 12 })).toEqual({ kind: 'unknown' });
  });

  test('a leg of which nothing at all is said has not ended', () => {
    expect(outcome({})).toBeNull();
  });
});

describe('what is not over has no outcome', () => {
  test.each([{ groupId: 1 }, { groupName: 'PENDING' }, { groupId: 0 }, { groupName: 'ACCEPTED' }])(
    '%j',
    (status) => {
      expect(outcome({ status })).toBeNull();
      expect(outcome({ status, error: noError })).toBeNull();
    },
  );
});

describe('what else is told of an answered leg', () => {
  test('its seconds, 0 too', () => {
    expect(outcome({ status: delivered, seconds: 134 })).toEqual({
      kind: 'agentAnswered',
      secondsOnAgentLine: 134,
    });
    expect(outcome({ status: delivered, seconds: 0 })).toEqual({
      kind: 'agentAnswered',
      secondsOnAgentLine: 0,
    });
  });

  test('that a machine answered, even where the code does not say so', () => {
    const leg = {
      status: delivered,
      error: { id: 5000, name: 'VOICE_ANSWERED' },
      answeredBy: 'MACHINE',
      seconds: 4,
    };
    expect(outcome(leg)).toEqual({ kind: 'agentMachine', secondsOnAgentLine: 4 });
    expect(outcome({ ...leg, answeredBy: 'HUMAN' })).toMatchObject({ kind: 'agentAnswered' });
  });

  test('no seconds of a leg that was not answered', () => {
    expect(outcome({ error: { name: 'BUSY' }, seconds: 0 })).toEqual({ kind: 'agentBusy' });
  });
});

test('the error’s group changes nothing', () => {
  const groupName = fc.constantFrom('OK', 'HANDSET_ERRORS', 'USER_ERRORS', 'OPERATOR_ERRORS', null);
  const id = fc.constantFrom(5000, 5002, 5003, 5603, 10000, 10200, 10201, 10300, 777);
  fc.assert(
    fc.property(id, fc.nat({ max: 9 }), groupName, (errorId, groupId, name) => {
      const withGroup = outcome({ error: { id: errorId, groupId, groupName: name }, status: undelivered });
      expect(withGroup).toEqual(outcome({ error: { id: errorId }, status: undelivered }));
    }),
  );
});
