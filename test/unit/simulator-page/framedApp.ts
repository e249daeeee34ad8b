import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { vi } from 'vitest';
import type { RequestReply } from '../../../src/simulator/protocol.ts';
import type { HostView } from '../../../src/simulator/workspace/zaf-host/hostView.ts';
import { createZafHost, type HostCommand } from '../../../src/simulator/workspace/zaf-host/zafHost.ts';

export const appOrigin = 'http://127.0.0.1:4800';
export const guid = '5f0c7a52-7f0e-4a54-9a2b-6b3a86f2c0de';
const pageOrigin = 'http://localhost:4800';

/** The client of Zendesk's SDK, as far as these tests use it. */
export interface SdkClient {
  get(path: string | string[]): Promise<Record<string, unknown>>;
  set(path: string, value: unknown): Promise<Record<string, unknown>>;
  invoke(action: string, ...args: unknown[]): Promise<Record<string, unknown>>;
  request(options: unknown): Promise<unknown>;
  metadata(): Promise<unknown>;
  context(): Promise<unknown>;
  on(event: string, handler: (data?: unknown) => unknown): void;
  off(event: string, handler: (data?: unknown) => unknown): void;
  trigger(event: string, data: unknown): void;
}

const require = createRequire(import.meta.url);
const sdkFolder = dirname(require.resolve('zendesk_app_framework_sdk'));

export function hostView(fields: Record<string, unknown> = {}): HostView {
  return {
    metadata: {
      appId: 1,
      name: 'Click to Call',
      version: '1.0.0',
      installationId: 7,
      settings: { base_host: 'x' },
    },
    context: {
      instanceGuid: guid,
      product: 'support',
      account: { subdomain: 'acme' },
      location: 'ticket_sidebar',
      ticketId: 4821,
    },
    fields: { 'ticket.id': 4821, 'ticket.requester.id': 5001, colorScheme: 'light', ...fields },
    notifications: [],
    ticketStamp: '2026-01-01T10:00:00Z',
  };
}

/**
 * A host, and on the other end of its wire an app with the real source of Zendesk's SDK in a window of its own.
 * Messages cross as they do between frames: as copies, and later.
 */
export function framedApp() {
  let view = hostView();
  const toApp = new Set<(event: { origin: string; source: unknown; data: unknown }) => void>();
  const unknown: string[] = [];
  const sentKeys: string[] = [];
  const set = vi.fn<HostCommand>(() => Promise.resolve({ value: undefined }));
  const invoke = vi.fn<HostCommand>(() => Promise.resolve({ value: undefined }));
  const request = vi.fn<() => Promise<RequestReply | null>>();
  const parent = { postMessage: (data: unknown) => deliver(data) };
  const contentWindow = {
    parent,
    Promise,
    addEventListener: (_: string, listener: (event: unknown) => void) => toApp.add(listener),
    postMessage(data: unknown, target: unknown) {
      if (target !== appOrigin) return;
      const copy: unknown = structuredClone(data);
      queueMicrotask(() => {
        for (const listener of toApp) listener({ origin: pageOrigin, source: parent, data: copy });
      });
    },
  };

  /** Sends to the host what the app's window, or another one, would. */
  function deliver(data: unknown, from: { origin?: string; source?: unknown } = {}): void {
    const event = new MessageEvent('message', {
      data: structuredClone(data),
      origin: from.origin ?? appOrigin,
    });
    Object.defineProperty(event, 'source', { value: from.source ?? contentWindow });
    window.dispatchEvent(event);
  }

  const host = createZafHost({
    guid,
    appOrigin,
    frame: { contentWindow: contentWindow as unknown as Window },
    view: () => view,
    set,
    invoke,
    request,
    onUnknown: (what) => unknown.push(what),
    onMessage(direction, message) {
      if (direction === 'toApp') sentKeys.push(String((message as { key?: string }).key));
    },
  });

  return {
    host,
    unknown,
    /** The keys of what the host has sent, answers as `undefined`. */
    sentKeys,
    set,
    invoke,
    request,
    deliver,
    /** Changes what the host knows, and lets it tell the app. */
    change(fields: Record<string, unknown>, ticketStamp = view.ticketStamp) {
      view = { ...view, fields: { ...view.fields, ...fields }, ticketStamp };
      host.update();
    },
    /** Sends a notification to the app's open instances. */
    notify(id: string, event: string, data: unknown) {
      view = { ...view, notifications: [...view.notifications, { id, event, data }] };
      host.update();
    },
    /** Loads the app's page: `ZAFClient.init()` of the real SDK. */
    load(): SdkClient {
      // What listened in the page before is gone with it.
      toApp.clear();
      const location = { search: `?origin=${encodeURIComponent(pageOrigin)}&app_guid=${guid}`, hash: '' };
      const sdk = loadModule(join(sdkFolder, 'index.js'), contentWindow, { location });
      return (sdk as { init(): SdkClient }).init();
    },
  };
}

function loadModule(path: string, window: unknown, document: unknown): unknown {
  const module = { exports: {} as unknown };
  const requireHere = (name: string) => loadModule(join(dirname(path), `${name}.js`), window, document);
  compileFunction(readFileSync(path, 'utf8'), ['module', 'exports', 'require', 'window', 'document'])(
    module,
    module.exports,
    requireHere,
    window,
    document,
  );
  return module.exports;
}
