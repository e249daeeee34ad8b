import { describe, expect, test } from 'vitest';
import type { ZafClient } from '../../../src/adapters/zaf/zafClient.ts';
import { createZafSecureProxy } from '../../../src/adapters/zaf/zafSecureProxy.ts';
import type { SecureRequest } from '../../../src/ports/secureProxy.ts';
import { deferred } from '../../support/deferred.ts';
import { fakeZaf } from '../../support/fakeZaf.ts';
import { createStandingTime } from '../../support/standingTime.ts';

const url = 'https://demo1.api.infobip.com/voice/ctc/1/send';
const post: SecureRequest = { method: 'POST', url, body: { a: 1 }, credential: 'api_key', deadline: 30_000 };

function proxy(request?: ZafClient['request']) {
  const time = createStandingTime();
  const zaf = fakeZaf(request ? { request } : {});
  return { zaf, time, proxy: createZafSecureProxy(zaf, time) };
}

const ok = async () => ({ status: 200, responseText: '{}' });

describe('a request through Zendesk’s proxy', () => {
  test('has the one header with the placeholder, is secure, and is never repeated by the SDK', async () => {
    const { zaf, proxy: secure } = proxy(ok);
    await secure.send(post);
    expect(zaf.request.mock.calls).toEqual([
      [
        {
          url,
          type: 'POST',
          contentType: 'application/json',
          data: '{"a":1}',
          headers: { Authorization: 'App {{setting.api_key}}', Accept: 'application/json' },
          secure: true,
          autoRetry: false,
          httpCompleteResponse: true,
        },
      ],
    ]);
  });

  test('without a body sends none', async () => {
    const { zaf, proxy: secure } = proxy(ok);
    await secure.send({ method: 'GET', url, credential: 'api_key', deadline: 30_000 });
    expect(zaf.request.mock.calls[0]?.[0]).not.toHaveProperty('data');
  });
});

describe('a placeholder anywhere but in that header is kept back', () => {
  test.each<[string, Partial<SecureRequest>]>([
    ['in the body', { body: { text: 'About {{setting.api_key}}' } }],
    ['deep in the body', { body: { messages: [{ voice: { name: '{{' } }] } }],
    ['in the name of a field', { body: { '{{setting.api_key}}': 1 } }],
    ['in a body that is text', { body: '{{setting.api_key}}' }],
    ['begun in one value and ended in another', { body: ['{{setting.', 'api_key}}'] }],
    ['in the address', { url: `${url}?text={{setting.api_key}}` }],
    ['in the address, encoded', { url: `${url}?text=%7B%7Bsetting.api_key%7D%7D` }],
    ['in the address, encoded by half', { url: `${url}?text={%7bsetting.api_key}}` }],
  ])('%s', async (_, change) => {
    const { zaf, proxy: secure } = proxy(ok);
    expect(await secure.send({ ...post, ...change })).toEqual({ kind: 'unsafe' });
    expect(zaf.request).not.toHaveBeenCalled();
  });

  test('single braces are no placeholder', async () => {
    const { proxy: secure } = proxy(ok);
    expect(await secure.send({ ...post, body: { text: 'a { b } {', c: { d: {} } } })).toMatchObject({
      kind: 'reply',
    });
  });
});

describe('what becomes of it', () => {
  test('a reply of any status, with the seconds to wait where they are told', async () => {
    const refused = { status: 429, responseText: 'wait', headers: { 'Retry-After': '17' } };
    const { proxy: secure } = proxy(() => Promise.reject(refused));
    expect(await secure.send(post)).toEqual({ kind: 'reply', status: 429, text: 'wait', retryAfter: 17 });
  });

  test('a reply that says nothing of waiting', async () => {
    const { proxy: secure } = proxy(ok);
    expect(await secure.send(post)).toStrictEqual({ kind: 'reply', status: 200, text: '{}' });
  });

  test('a broken connection', async () => {
    const { proxy: secure } = proxy(() => Promise.reject({ status: 0 }));
    expect(await secure.send(post)).toEqual({ kind: 'connection' });
  });

  test('no reply in time, and the late one when it comes', async () => {
    const reply = deferred<unknown>();
    const { time, proxy: secure } = proxy(() => reply.promise);
    const sent = secure.send(post);
    await time.advance(30_000);
    const outcome = await sent;
    if (outcome.kind !== 'deadline') throw new Error(outcome.kind);
    reply.resolve({ status: 200, responseText: 'late' });
    expect(await outcome.late).toEqual({ kind: 'reply', status: 200, text: 'late' });
  });
});
