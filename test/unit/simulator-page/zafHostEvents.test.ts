// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { settled, startApp } from './startApp.ts';

describe('events', () => {
  it('tell of another requester with the new id, and of nothing that stayed', async () => {
    const app = startApp();
    const client = app.load();
    const requester = vi.fn();
    const scheme = vi.fn();
    client.on('ticket.requester.id.changed', requester);
    client.on('colorScheme.changed', scheme);
    await settled(client);
    app.change({ 'ticket.requester.id': 5002 });
    await settled(client);
    expect(requester.mock.calls).toEqual([[5002]]);
    expect(scheme).not.toHaveBeenCalled();
  });

  it('tell of an update of the ticket by its stamp', async () => {
    const app = startApp();
    const client = app.load();
    const updated = vi.fn();
    client.on('ticket.updated', updated);
    await settled(client);
    app.change({});
    app.change({}, '2026-01-01T10:00:01Z');
    await settled(client);
    expect(updated).toHaveBeenCalledOnce();
  });

  it('tell once of a notification that was sent while the app is open', async () => {
    const app = startApp();
    app.notify('1', 'hello', { body: 'too early' });
    const client = app.load();
    const hello = vi.fn();
    const other = vi.fn();
    client.on('api_notification.hello', hello);
    client.on('api_notification.other', other);
    await settled(client);
    app.notify('2', 'hello', { body: 'Hi' });
    app.change({});
    await settled(client);
    expect(hello.mock.calls).toEqual([[{ body: 'Hi' }]]);
    expect(other).not.toHaveBeenCalled();
    expect(app.unknown).toEqual([]);
  });

  it('are not sent any more when the app has unsubscribed', async () => {
    const app = startApp();
    const client = app.load();
    const handler = () => undefined;
    client.on('colorScheme.changed', handler);
    client.off('colorScheme.changed', handler);
    await settled(client);
    app.change({ colorScheme: 'dark' });
    expect(app.sentKeys).not.toContain('zaf.colorScheme.changed');
  });

  it('say goodbye before the frame goes', async () => {
    const app = startApp();
    const client = app.load();
    const goodbye = vi.fn();
    client.on('app.willDestroy', goodbye);
    await settled(client);
    app.host.close();
    await settled(client);
    expect(goodbye).toHaveBeenCalledOnce();
  });

  it('follow the tab to the back and to the front', async () => {
    const app = startApp();
    app.host.setActive(true);
    const client = app.load();
    const seen: unknown[] = [];
    client.on('app.deactivated', () => seen.push('deactivated'));
    client.on('app.activated', (data) => seen.push(data));
    await settled(client);
    app.host.setActive(false);
    app.host.setActive(true);
    await settled(client);
    expect(seen).toEqual([{ firstLoad: true }, 'deactivated', { firstLoad: false }]);
  });

  it('that can never fire are recorded as a mistake', async () => {
    const app = startApp();
    const client = app.load();
    client.on('ticket.requester.changed.id', () => undefined);
    client.on('ticket.phone.changed', () => undefined);
    await settled(client);
    expect(app.unknown).toEqual(['event ticket.requester.changed.id', 'event ticket.phone.changed']);
  });

  it('the app triggers itself come back to it', async () => {
    const app = startApp();
    const client = app.load();
    const heard = vi.fn();
    client.on('app.activated', heard);
    client.trigger('app.activated', { firstLoad: false });
    await settled(client);
    expect(heard.mock.calls).toEqual([[{ firstLoad: false }]]);
  });
});

describe('the save hook', () => {
  it('lets the agent save when no app objects', async () => {
    const app = startApp();
    const client = app.load();
    await settled(client);
    expect(await app.host.askToSave()).toBeNull();
    client.on('ticket.save', () => true);
    await settled(client);
    expect(await app.host.askToSave()).toBeNull();
  });

  it('names the reason when the app objects', async () => {
    const app = startApp();
    const client = app.load();
    client.on('ticket.save', () => 'The call is still on');
    await settled(client);
    expect(await app.host.askToSave()).toBe('The call is still on');
  });
});
