import { describe, expect, test } from 'vitest';
import { retryAfterOf, sendOnce, type TimedOutcome } from '../../../src/adapters/zaf/sendOnce.ts';
import type { ZafClient } from '../../../src/adapters/zaf/zafClient.ts';
import { deferred } from '../../support/deferred.ts';
import { fakeZaf } from '../../support/fakeZaf.ts';
import { createStandingTime } from '../../support/standingTime.ts';

const DEADLINE = 30_000;
const request = { url: '/api/v2/tickets/4821.json', type: 'GET' } as const;

function send(answer: ZafClient['request']): Promise<TimedOutcome> {
  return sendOnce(fakeZaf({ request: answer }), createStandingTime(), request, DEADLINE);
}

async function headerOf(headers: unknown, name: string): Promise<string | null> {
  const outcome = await send(async () => ({ status: 200, responseText: '', headers }));
  if (outcome.kind !== 'reply') throw new Error('no reply');
  return outcome.header(name);
}

test('a request asks for the complete response and for one try only', async () => {
  const zaf = fakeZaf({ request: async () => ({ status: 200, responseText: '' }) });
  await sendOnce(zaf, createStandingTime(), request, DEADLINE);
  expect(zaf.request.mock.calls).toEqual([[{ ...request, autoRetry: false, httpCompleteResponse: true }]]);
});

describe('a reply is read', () => {
  test.each<[string, unknown, number, string]>([
    ['complete', { status: 200, responseText: '{"a":1}', responseJSON: { a: 1 } }, 200, '{"a":1}'],
    ['complete without its text', { status: 200, responseJSON: { a: 1 } }, 200, '{"a":1}'],
    ['complete without a body', { status: 204, statusText: 'nocontent' }, 204, ''],
    ['complete, refused', { status: 404, responseText: 'no' }, 404, 'no'],
    ['the body alone', { ticket: { id: 4821 } }, 200, '{"ticket":{"id":4821}}'],
    ['the body alone, as text', '{"ticket":1}', 200, '{"ticket":1}'],
    ['nothing at all', undefined, 200, ''],
  ])('%s', async (_, answer, status, text) => {
    expect(await send(async () => answer)).toMatchObject({ kind: 'reply', status, text });
  });

  test.each<[string, unknown, number, string]>([
    ['a jqXHR', { status: 401, statusText: 'error', responseText: 'no key' }, 401, 'no key'],
    [
      'a jqXHR of a success that is no JSON',
      { status: 200, statusText: 'parsererror', responseText: '{' },
      200,
      '{',
    ],
    ['a jqXHR without text', { status: 500, responseJSON: { error: 'x' } }, 500, '{"error":"x"}'],
  ])('rejected with %s', async (_, reason, status, text) => {
    expect(await send(() => Promise.reject(reason))).toMatchObject({ kind: 'reply', status, text });
  });
});

describe('the connection is taken for broken', () => {
  test.each<[string, unknown]>([
    ['status 0', { status: 0, statusText: 'error', responseText: '' }],
    ['an Error', new Error('The frame is gone')],
    ['nothing', undefined],
    ['a text', 'timeout'],
    ['a status that is no number', { status: '500' }],
  ])('when the host rejects with %s', async (_, reason) => {
    expect(await send(() => Promise.reject(reason))).toEqual({ kind: 'connection' });
  });

  test('when the complete response has status 0', async () => {
    expect(await send(async () => ({ status: 0, responseText: '' }))).toEqual({ kind: 'connection' });
  });
});

describe('headers', () => {
  test.each([
    ['an object in lower case', { 'retry-after': '7', date: 'Mon, 02 Mar 2026 14:30:00 GMT' }],
    ['an object in title case', { 'Retry-After': '7', Date: 'Mon, 02 Mar 2026 14:30:00 GMT' }],
    ['lines of text', 'Date: Mon, 02 Mar 2026 14:30:00 GMT\r\nRetry-After: 7\r\n'],
    ['lines of text in lower case', 'date:Mon, 02 Mar 2026 14:30:00 GMT\nretry-after:7'],
  ])('as %s', async (_, headers) => {
    expect(await headerOf(headers, 'retry-after')).toBe('7');
    expect(await headerOf(headers, 'date')).toBe('Mon, 02 Mar 2026 14:30:00 GMT');
    expect(await headerOf(headers, 'etag')).toBeNull();
  });

  test.each([undefined, null, 7, [], '', {}, { 'retry-after': { seconds: 7 } }])(
    'none in %j',
    async (headers) => {
      expect(await headerOf(headers, 'retry-after')).toBeNull();
    },
  );

  test.each([
    ['7', 7],
    [' 120 ', 120],
    ['0', 0],
    [7, 7],
    ['-1', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['Mon, 02 Mar 2026 14:30:00 GMT', undefined],
  ])('Retry-After %j', async (value, seconds) => {
    const outcome = await send(() => Promise.reject({ status: 429, headers: { 'Retry-After': value } }));
    expect(outcome.kind === 'reply' && retryAfterOf(outcome)).toBe(seconds);
  });
});

describe('a reply that does not come in time', () => {
  function slow() {
    const reply = deferred<unknown>();
    const time = createStandingTime();
    const zaf = fakeZaf({ request: () => reply.promise });
    return { reply, time, outcome: sendOnce(zaf, time, request, DEADLINE) };
  }

  test('is no longer waited for, and still handed on when it comes', async () => {
    const { reply, time, outcome } = slow();
    await time.advance(DEADLINE);
    const timed = await outcome;
    if (timed.kind !== 'deadline') throw new Error(timed.kind);
    reply.resolve({ status: 200, responseText: '{}' });
    expect(await timed.late).toMatchObject({ kind: 'reply', status: 200, text: '{}' });
  });

  test('may turn out to be a broken connection', async () => {
    const { reply, time, outcome } = slow();
    await time.advance(DEADLINE);
    const timed = await outcome;
    if (timed.kind !== 'deadline') throw new Error(timed.kind);
    reply.reject({ status: 0 });
    expect(await timed.late).toEqual({ kind: 'connection' });
  });

  test('is not waited for any longer by a timer once it has come', async () => {
    const waits: AbortSignal[] = [];
    const time = createStandingTime();
    const sleep: typeof time.sleep = (ms, signal) => {
      waits.push(signal as AbortSignal);
      return time.sleep(ms, signal);
    };
    const zaf = fakeZaf({ request: async () => ({ status: 200, responseText: '' }) });
    await sendOnce(zaf, { now: time.now, sleep }, request, DEADLINE);
    expect(waits.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('counts as in time until the deadline', async () => {
    const { reply, time, outcome } = slow();
    await time.advance(DEADLINE - 1);
    reply.resolve({ status: 200, responseText: '' });
    await time.settle();
    await time.advance(1);
    expect(await outcome).toMatchObject({ kind: 'reply' });
  });
});
