import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placingEvidence } from '../../../src/adapters/infobip/click-to-call/placingEvidence.ts';
import type { PlacingEvidence } from '../../../src/domain/evidence.ts';
import { CALL_ID } from '../../support/callRecords.ts';

const AT = 1_000;
const OTHER_ID = '00000000-0000-4000-8000-000000000000';
const accepted = { groupId: 1, groupName: 'PENDING', id: 26, name: 'PENDING_ACCEPTED' };

function evidence(status: number, body: unknown, retryAfter?: number): PlacingEvidence {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const reply = { kind: 'reply', status, text, ...(retryAfter !== undefined && { retryAfter }) } as const;
  return placingEvidence(reply, CALL_ID, AT);
}

function message(status: unknown, messageId: string | null | undefined = CALL_ID) {
  return { to: '12025550143', status, messageId };
}

function rejected(id: number, name: string) {
  return { messages: [message({ groupId: 5, groupName: 'REJECTED', id, name })] };
}

const serviceException = (messageId: string, validationErrors?: object) => ({
  requestError: {
    serviceException: { messageId, text: 'as it says', ...(validationErrors && { validationErrors }) },
  },
});
const errorCode = (code: string, properties: string[] = []) => ({
  errorCode: code,
  description: 'as it says',
  violations: properties.map((property) => ({ property, violation: 'not valid' })),
});

describe('200 with PENDING or ACCEPTED means placed', () => {
  test.each([
    ['as documented', { bulkId: 'b', messages: [message(accepted)] }],
    ['group ACCEPTED', { messages: [message({ groupId: 0, groupName: 'ACCEPTED' })] }],
    ['the group’s number alone', { messages: [message({ groupId: 1 })] }],
    ['the group’s name alone', { messages: [message({ groupName: 'pending' })] }],
    ['without a messageId', { messages: [{ status: accepted }] }],
    ['messageId null', { messages: [message(accepted, null)] }],
    ['ours among several', { messages: [message({ groupName: 'REJECTED' }, OTHER_ID), message(accepted)] }],
  ])('%s', (_, body) => {
    expect(evidence(200, body)).toEqual({ kind: 'accepted', at: AT });
  });
});

describe('200 with REJECTED means refused, by Infobip’s reason', () => {
  test.each([
    [6, 'REJECTED_NETWORK', 'accountSetUp'],
    [8, 'REJECTED_PREFIX_MISSING', 'destination'],
    [10, 'REJECTED_DND', 'accountSetUp'],
    [11, 'REJECTED_SOURCE', 'callerId'],
    [12, 'REJECTED_NOT_ENOUGH_CREDITS', 'noCredit'],
    [13, 'REJECTED_SENDER', 'callerId'],
    [14, 'REJECTED_DESTINATION_BLOCKLISTED', 'destinationBlocked'],
    [17, 'REJECTED_PREPAID_PACKAGE_EXPIRED', 'noCredit'],
    [18, 'REJECTED_DESTINATION_NOT_REGISTERED', 'destinationNotRegistered'],
    [19, 'REJECTED_ROUTE_NOT_AVAILABLE', 'accountSetUp'],
    [20, 'REJECTED_FLOODING_FILTER', 'flooding'],
    [21, 'REJECTED_SYSTEM_ERROR', 'accountSetUp'],
    [51, 'MISSING_TO', 'destination'],
    [52, 'REJECTED_DESTINATION', 'destination'],
    [53, 'REJECTED_INVALID_AUDIO_FILE_URL', 'spokenText'],
    [54, 'REJECTED_INVALID_LANGUAGE', 'spokenText'],
    [55, 'REJECTED_EMPTY_MESSAGE', 'spokenText'],
    [91, 'REJECTED_INVALID_SSML', 'spokenText'],
    [87, 'SIGNALS_BLOCKED', 'fraud'],
    [87, 'REJECTED_INVALID_DELIVERY_TIME_WINDOW', 'accountSetUp'],
    [100, 'REJECTED_BY_ACCOUNT', 'accountSetUp'],
    [199, 'REJECTED_FOR_A_NEW_REASON', 'other'],
  ])('%i %s: %s', (id, name, reason) => {
    expect(evidence(200, rejected(id, name))).toEqual({
      kind: 'refused',
      refusal: { reason, code: name },
      at: AT,
    });
  });

  test('without a name or a number it is refused for a reason not told', () => {
    const body = { messages: [message({ groupName: 'REJECTED' })] };
    expect(evidence(200, body)).toEqual({ kind: 'refused', refusal: { reason: 'other' }, at: AT });
  });
});

describe('a status of the reply that refuses', () => {
  test.each([
    [400, serviceException('BAD_REQUEST'), 'badRequest', '400 BAD_REQUEST'],
    [400, serviceException('BAD_REQUEST', { 'messages[0].from': ['…'] }), 'callerId', '400 BAD_REQUEST'],
    [400, serviceException('BAD_REQUEST', { 'messages[0].fromB': ['…'] }), 'callerId', '400 BAD_REQUEST'],
    [
      400,
      serviceException('BAD_REQUEST', { 'messages[0].destinationB': ['…'] }),
      'destination',
      '400 BAD_REQUEST',
    ],
    [400, errorCode('E400', ['messages[0].language']), 'spokenText', '400 E400'],
    [401, serviceException('UNAUTHORIZED'), 'apiKey', '401 UNAUTHORIZED'],
    [401, errorCode('E401'), 'apiKey', '401 E401'],
    [403, serviceException('FORBIDDEN'), 'scope', '403 FORBIDDEN'],
    [403, errorCode('E403'), 'scope', '403 E403'],
    [404, serviceException('NOT_FOUND'), 'host', '404 NOT_FOUND'],
    [404, errorCode('E404'), 'host', '404 E404'],
    [429, serviceException('TOO_MANY_REQUESTS'), 'tooManyRequests', '429 TOO_MANY_REQUESTS'],
    [429, errorCode('E429'), 'tooManyRequests', '429 E429'],
  ])('%i %j: %s', (status, body, reason, code) => {
    expect(evidence(status, body)).toEqual({ kind: 'refused', refusal: { reason, code }, at: AT });
  });

  test.each([400, 401, 403, 404, 429])(
    '%i without a word of Infobip’s blames neither key nor setting',
    (status) => {
      for (const body of [
        '',
        '<html><h1>no</h1></html>',
        '{"error":"Couldn\'t authenticate you"}',
        '[]',
        'null',
      ]) {
        const refusal = { reason: 'gateway', code: String(status) };
        expect(evidence(status, body)).toEqual({ kind: 'refused', refusal, at: AT });
      }
    },
  );

  test('says how long to wait where it is told', () => {
    expect(evidence(429, errorCode('E429'), 17)).toHaveProperty('refusal.retryAfter', 17);
  });

  test('422 of Zendesk’s proxy', () => {
    const refusal = { reason: 'proxy' };
    expect(evidence(422, 'Proxy error: not secure')).toEqual({ kind: 'refused', refusal, at: AT });
  });
});

describe('all else means that the call may have been placed', () => {
  test.each([
    ['status 23 on our fresh id', 200, rejected(23, 'REJECTED_DUPLICATE_MESSAGE_ID'), 'duplicate'],
    ['status 23 by its number', 200, { messages: [message({ groupName: 'REJECTED', id: 23 })] }, 'duplicate'],
    ['a group nobody knows', 200, { messages: [message({ groupId: 9, groupName: 'PARKED' })] }, 'unreadable'],
    [
      'a group that says the call is over',
      200,
      { messages: [message({ groupName: 'DELIVERED' })] },
      'unreadable',
    ],
    ['a status without a group', 200, { messages: [message({})] }, 'unreadable'],
    ['no status', 200, { messages: [{ messageId: CALL_ID }] }, 'unreadable'],
    ['another message alone, accepted', 200, { messages: [message(accepted, OTHER_ID)] }, 'unreadable'],
    [
      'another message alone, rejected',
      200,
      { messages: [message({ groupName: 'REJECTED' }, OTHER_ID)] },
      'unreadable',
    ],
    ['no message', 200, { messages: [] }, 'unreadable'],
    ['another shape', 200, { results: [] }, 'unreadable'],
    ['an empty body', 200, '', 'unreadable'],
    ['half of a body', 200, '{"messages":[{"messageId"', 'unreadable'],
    ['a page', 200, '<html></html>', 'unreadable'],
    ['a proxy error with 200', 200, 'Proxy error: time-out', 'serverError'],
    ['a proxy error with 400', 400, 'Proxy error: time-out', 'serverError'],
    ['a proxy error with 502', 502, 'Proxy error: time-out', 'serverError'],
    ['422 of anybody else', 422, serviceException('UNPROCESSABLE'), 'unreadable'],
    ['201', 201, { messages: [message(accepted)] }, 'unreadable'],
    ['302', 302, '', 'unreadable'],
    ['408', 408, '', 'serverError'],
    ['409', 409, '', 'unreadable'],
    ['500', 500, serviceException('GENERAL_ERROR'), 'serverError'],
    ['503', 503, '<html></html>', 'serverError'],
    ['504', 504, '', 'serverError'],
  ])('%s', (_, status, body, why) => {
    expect(evidence(status, body)).toEqual({ kind: 'noReply', why, at: AT });
  });
});

describe('whatever is answered', () => {
  const group = fc.constantFrom(
    'PENDING',
    'ACCEPTED',
    'REJECTED',
    'DELIVERED',
    'PARKED',
    'constructor',
    null,
  );
  const named = fc.record(
    {
      groupName: group,
      groupId: fc.integer({ min: -1, max: 9 }),
      id: fc.integer({ min: 0, max: 101 }),
      name: fc.string(),
    },
    { requiredKeys: [] },
  );
  const anyMessage = fc.record(
    { status: fc.oneof(named, fc.jsonValue()), messageId: fc.constantFrom(CALL_ID, OTHER_ID, null) },
    { requiredKeys: [] },
  );
  const messages = fc.array(anyMessage, { maxLength: 3 }).map((list) => JSON.stringify({ messages: list }));
  const text = fc.oneof(
    messages,
    fc.json(),
    fc.string(),
    fc.string().map((rest) => `Proxy error${rest}`),
  );
  const status = fc.oneof(
    fc.constantFrom(200, 400, 401, 403, 404, 408, 422, 429, 500),
    fc.integer({ min: 0, max: 999 }),
  );

  test('it never throws, and accepted needs a 200 that says so', () => {
    fc.assert(
      fc.property(status, text, (code, body) => {
        const learned = evidence(code, body);
        if (learned.kind !== 'accepted') return;
        expect(code).toBe(200);
        const groups = (
          JSON.parse(body) as { messages: { status?: { groupName?: unknown; groupId?: unknown } }[] }
        ).messages.map((each) => each.status);
        expect(
          groups.some(
            (each) =>
              each?.groupId === 0 ||
              each?.groupId === 1 ||
              /^(pending|accepted)$/i.test(String(each?.groupName)),
          ),
        ).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('refused needs one of the statuses that refuse', () => {
    fc.assert(
      fc.property(status, text, (code, body) => {
        if (evidence(code, body).kind !== 'refused') return;
        expect([200, 400, 401, 403, 404, 422, 429]).toContain(code);
        if (code === 422) expect(body).toMatch(/^\s*Proxy error/);
        if (code === 200) expect(body).toContain('messages');
      }),
      { numRuns: 2_000 },
    );
  });
});
