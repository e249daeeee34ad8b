// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { appOrigin, guid, hostView } from './framedApp.ts';
import { settled, startApp } from './startApp.ts';

describe('an app that says hello', () => {
  it('learns its installation and its ticket, and that its tab is in front', async () => {
    const app = startApp();
    app.host.setActive(true);
    const client = app.load();
    const activated = vi.fn();
    client.on('app.activated', activated);
    expect(await client.metadata()).toEqual(hostView().metadata);
    expect(await client.context()).toEqual(hostView().context);
    expect(activated.mock.calls).toEqual([[{ firstLoad: true }]]);
    expect(app.unknown).toEqual([]);
  });

  it('is told nothing about the front when its tab is behind', async () => {
    const app = startApp();
    const client = app.load();
    const activated = vi.fn();
    client.on('app.activated', activated);
    await settled(client);
    expect(activated).not.toHaveBeenCalled();
  });

  it('starts without subscriptions when its frame is loaded again', async () => {
    const app = startApp();
    const before = app.load();
    before.on('colorScheme.changed', () => undefined);
    await settled(before);
    app.change({ colorScheme: 'dark' });
    await settled(app.load());
    app.change({ colorScheme: 'light' });
    expect(app.sentKeys.filter((key) => key === 'zaf.colorScheme.changed')).toHaveLength(1);
  });
});

describe('get', () => {
  it('answers many paths at once, and names the ones that do not exist beside the rest', async () => {
    const app = startApp();
    const answer = await app.load().get(['ticket.id', 'ticket.phone']);
    expect(answer['ticket.id']).toBe(4821);
    expect(answer.errors).toMatchObject({
      'ticket.phone': { name: 'APIFieldNotExistError', path: 'ticket.phone' },
    });
  });

  it('rejects for a single path that does not exist, and the mistake is recorded', async () => {
    const app = startApp();
    await expect(app.load().get('ticket.phone')).rejects.toMatchObject({ name: 'APIFieldNotExistError' });
    expect(app.unknown).toEqual(['ticket.phone']);
  });

  it('does not blame the app for asking after a requirement that is not installed', async () => {
    const app = startApp();
    await expect(app.load().get('requirement:outcome')).rejects.toThrow('requirement:outcome');
    expect(app.unknown).toEqual([]);
  });
});

describe('set and invoke', () => {
  it('answer once the work is done', async () => {
    const app = startApp();
    const client = app.load();
    await client.set('comment.type', 'internalNote');
    await client.invoke('notify', 'Hello', 'notice');
    expect(app.set).toHaveBeenCalledWith('comment.type', 'internalNote');
    expect(app.invoke).toHaveBeenCalledWith('notify', ['Hello', 'notice']);
  });

  it('reject for a name nobody knows, and the mistake is recorded', async () => {
    const app = startApp();
    app.invoke.mockResolvedValue(undefined);
    await expect(app.load().invoke('dial', '1')).rejects.toThrow('dial');
    expect(app.unknown).toEqual(['dial']);
  });

  it('reject with the reason when Zendesk refuses', async () => {
    const app = startApp();
    app.set.mockRejectedValue(new Error('The ticket is closed'));
    await expect(app.load().set('comment.text', 'x')).rejects.toThrow('The ticket is closed');
    expect(app.unknown).toEqual([]);
  });
});

describe('request', () => {
  const complete = {
    status: 200,
    statusText: 'success',
    headers: {},
    responseText: '{"a":1}',
    responseJSON: { a: 1 },
  };

  it('gives the body, or the whole response to who asks for it', async () => {
    const app = startApp();
    const client = app.load();
    app.request.mockResolvedValue({ ok: true, complete });
    expect(await client.request('/api/v2/users/1.json')).toEqual({ a: 1 });
    expect(await client.request({ url: '/x', httpCompleteResponse: true })).toEqual(complete);
    expect(app.unknown).toEqual([]);
  });

  it('gives the text where the body is not JSON', async () => {
    const app = startApp();
    const text = { status: 200, statusText: 'success', headers: {}, responseText: 'plain' };
    app.request.mockResolvedValue({ ok: true, complete: text });
    expect(await app.load().request('/x')).toBe('plain');
  });

  it('rejects with what jQuery would give', async () => {
    const app = startApp();
    const jqXHR = { status: 403, statusText: 'error', responseText: 'no' };
    app.request.mockResolvedValue({ ok: false, jqXHR });
    await expect(app.load().request('/x')).rejects.toEqual(jqXHR);
  });

  it('stays open when no reply ever comes', async () => {
    const app = startApp();
    const client = app.load();
    app.request.mockResolvedValue(null);
    const ended = vi.fn();
    void client.request('/x').then(ended, ended);
    await settled(client);
    await settled(client);
    expect(app.request).toHaveBeenCalledOnce();
    expect(ended).not.toHaveBeenCalled();
  });

  it('that nobody listens for is recorded as a mistake', async () => {
    const app = startApp();
    await app.load().metadata();
    app.request.mockResolvedValue({ ok: true, complete });
    app.deliver(
      JSON.stringify({ key: 'request:9', message: { url: '/x' }, appGuid: guid, instanceGuid: guid }),
    );
    expect(app.unknown).toEqual(['request:9 {"url":"/x"}']);
  });
});

describe('a message that is not the app’s', () => {
  const get = JSON.stringify({ id: 1, request: 'set', params: { x: 1 }, appGuid: guid, instanceGuid: guid });

  it('is ignored when it comes from another origin or another window', () => {
    const app = startApp();
    app.deliver(get, { origin: 'http://127.0.0.1:4999' });
    app.deliver(get, { source: {} });
    expect(app.set).not.toHaveBeenCalled();
    app.deliver(get, { origin: appOrigin });
    expect(app.set).toHaveBeenCalledOnce();
  });

  it('is a mistake when it speaks for another instance, or is no JSON string', () => {
    const app = startApp();
    app.deliver(JSON.stringify({ id: 1, request: 'get', params: [], appGuid: guid, instanceGuid: 'other' }));
    app.deliver(JSON.stringify({ id: 1, request: 'get', params: [], appGuid: 'other', instanceGuid: guid }));
    app.deliver({ id: 1, request: 'get', params: [], appGuid: guid, instanceGuid: guid });
    app.deliver('not json');
    expect(app.unknown).toHaveLength(4);
  });

  it('of today’s SDK that wants no answer is no mistake', () => {
    const app = startApp();
    app.deliver(JSON.stringify({ key: 'session.live', appGuid: guid, instanceGuid: guid }));
    app.deliver(JSON.stringify({ key: '__track__', message: {}, appGuid: guid, instanceGuid: guid }));
    expect(app.unknown).toEqual([]);
  });
});
