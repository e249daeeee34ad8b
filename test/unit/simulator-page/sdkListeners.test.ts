// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '../../../src/adapters/browser/systemClock.ts';
import { createClickToCall } from '../../../src/adapters/infobip/click-to-call/clickToCall.ts';
import { createTicketChanges } from '../../../src/adapters/zaf/ticketChanges.ts';
import type { ZafClient } from '../../../src/adapters/zaf/zafClient.ts';
import { createZafHelpdesk } from '../../../src/adapters/zaf/zafHelpdesk.ts';
import { createZafSecureProxy } from '../../../src/adapters/zaf/zafSecureProxy.ts';
import { aCall, CALL_ID, CLICK } from '../../support/callRecords.ts';
import { settled, startApp } from './startApp.ts';

/** The events that the SDK was told to listen to, less those it was told to leave. */
let listening: string[] = [];

function count({ data }: MessageEvent): void {
  const { key = '' } = JSON.parse(String(data)) as { key?: string };
  const [, verb, event = ''] = /^iframe\.(on|off):(.*)$/.exec(key) ?? [];
  if (verb === 'on') listening.push(event);
  if (verb === 'off') listening.splice(listening.indexOf(event), 1);
}

beforeEach(() => {
  listening = [];
  addEventListener('message', count);
});
afterEach(() => removeEventListener('message', count));

it('each request leaves two listeners of the SDK behind and none of the app’s, answered, refused or failed', async () => {
  const app = startApp();
  const sdk = app.load();
  const client = sdk as unknown as ZafClient;
  const helpdesk = createZafHelpdesk(client, systemClock, {
    appId: null,
    ticketChanges: createTicketChanges(client),
  });
  const provider = createClickToCall(createZafSecureProxy(client, systemClock), systemClock);
  helpdesk.onTicketChanged(() => {});
  await settled(sdk);
  const before = [...listening];

  const complete = { status: 200, statusText: 'success', headers: {}, responseText: '{}', responseJSON: {} };
  app.request.mockResolvedValueOnce({ ok: true, complete });
  await helpdesk.readStamp(4821);
  app.request.mockResolvedValueOnce({
    ok: false,
    jqXHR: { status: 404, statusText: 'error', responseText: '' },
  });
  await helpdesk.findNote(4821, CALL_ID, CLICK);
  app.request.mockResolvedValueOnce({
    ok: false,
    jqXHR: { status: 0, statusText: 'error', responseText: '' },
  });
  await provider.place(aCall());
  await helpdesk.readTicket();
  await helpdesk.appendToDraft('Called', 'Called');
  await settled(sdk);

  const left = listening.slice(before.length);
  expect(listening.slice(0, before.length)).toEqual(before);
  expect(app.request).toHaveBeenCalledTimes(3);
  expect(left).toHaveLength(2 * 3);
  expect(left.every((event) => /^request:\d+\.(done|fail)$/.test(event))).toBe(true);
});
