import { describe, expect, it, vi } from 'vitest';
import { createAppCommands } from '../../../src/simulator/workspace/zaf-host/appCommands.ts';

function start() {
  const targets = {
    inTicket: {
      change: vi.fn<(change: unknown) => Promise<string | null>>(() => Promise.resolve(null)),
      resize: vi.fn(),
    },
    notify: vi.fn(),
    routeTo: vi.fn(),
  };
  return { targets, ...createAppCommands(targets) };
}

describe('what an app may order', () => {
  it('a height, in px only', async () => {
    const { targets, invoke } = start();
    await invoke('resize', [{ width: '100%', height: '218px' }]);
    expect(targets.inTicket.resize).toHaveBeenCalledWith(218);
    await expect(invoke('resize', [{ width: '100%', height: '50%' }])).rejects.toThrow('px');
  });

  it('a notice, a plain one unless it says otherwise', async () => {
    const { targets, invoke } = start();
    await invoke('notify', ['<b>Hi</b>']);
    await invoke('notify', ['Gone', 'error', { sticky: true }]);
    expect(targets.notify.mock.calls).toEqual([
      ['<b>Hi</b>', 'notice', false],
      ['Gone', 'error', true],
    ]);
  });

  it('a change of the draft, refused in the words of the server', async () => {
    const { targets, set, invoke } = start();
    await set('comment.type', 'internalNote');
    await invoke('ticket.comment.appendText', ['Hello']);
    expect(targets.inTicket.change.mock.calls).toEqual([
      [{ draft: { type: 'internalNote' } }],
      [{ draft: { append: 'Hello' } }],
    ]);
    targets.inTicket.change.mockResolvedValue('The ticket is closed');
    await expect(set('comment.text', 'x')).rejects.toThrow('The ticket is closed');
  });

  it('nothing of a ticket’s from the background', async () => {
    const { set, invoke } = createAppCommands({ inTicket: null, notify: vi.fn(), routeTo: vi.fn() });
    expect(await set('comment.type', 'internalNote')).toBeUndefined();
    expect(await invoke('resize', [{ width: '100%', height: '218px' }])).toBeUndefined();
    expect(await invoke('ticket.comment.appendText', ['Hello'])).toBeUndefined();
    expect(await invoke('notify', ['Hi'])).toEqual({ value: undefined });
  });

  it('nothing with arguments of another shape', async () => {
    const { targets, set, invoke } = start();
    await expect(set('comment.type', 'secret')).rejects.toThrow();
    await expect(invoke('routeTo', ['admin', 1])).rejects.toThrow();
    expect(targets.inTicket.change).not.toHaveBeenCalled();
    expect(targets.routeTo).not.toHaveBeenCalled();
  });

  it('nothing that has no name here', async () => {
    const { set, invoke } = start();
    expect(await set('ticket.subject', 'x')).toBeUndefined();
    expect(await invoke('dial', ['1'])).toBeUndefined();
  });
});
