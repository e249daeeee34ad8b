import * as z from 'zod';

const envelope = z.looseObject({
  appGuid: z.string(),
  instanceGuid: z.string().optional(),
  key: z.string().optional(),
  message: z.unknown().optional(),
  id: z.number().optional(),
  request: z.string().optional(),
  params: z.unknown().optional(),
  error: z.looseObject({ msg: z.unknown() }).optional(),
});

const subscription = z.looseObject({ subscriberCount: z.int().nonnegative() });
const paths = z.array(z.string());
const valuesByPath = z.record(z.string(), z.unknown());
const argumentsByAction = z.record(z.string(), z.array(z.unknown()));

/** One message of the framed app, as the SDK sends it. */
export type AppMessage =
  | { kind: 'handshake' }
  | { kind: 'subscription'; event: string; subscribers: number }
  | { kind: 'trigger'; event: string; data: unknown }
  | { kind: 'reply'; hook: string; refusal: string | null }
  | { kind: 'get'; id: number; paths: string[] }
  | { kind: 'set'; id: number; values: Record<string, unknown> }
  | { kind: 'invoke'; id: number; actions: Record<string, unknown[]> }
  | { kind: 'request'; key: string; options: unknown }
  | { kind: 'silent' }
  | { kind: 'unknown'; id: number | null; what: string };

/**
 * Reads what arrived from the app's window. Messages are JSON strings; only the reply to a hook comes as an object.
 * Whatever the SDK would not send for the instance `guid` is `unknown`, with a line that says what it was.
 */
export function readAppMessage(data: unknown, guid: string): AppMessage {
  const parsed = envelope.safeParse(typeof data === 'string' ? parseJson(data) : data);
  if (!parsed.success) return unknown('a message that is not of the SDK');
  const message = parsed.data;
  const id = message.id ?? null;
  if (message.appGuid !== guid) return unknown(`appGuid ${message.appGuid}`, id);
  const hook = after(message.key, 'iframe.reply:');
  if (hook !== null)
    return { kind: 'reply', hook, refusal: message.error ? String(message.error.msg) : null };
  if (typeof data !== 'string')
    return unknown(`an object instead of a string: ${message.key ?? message.request}`, id);
  if (message.instanceGuid !== guid) return unknown(`instanceGuid ${message.instanceGuid}`, id);
  if (message.request !== undefined) return readCall(message.request, id, message.params);
  return readKey(message.key, message.message);
}

function readCall(request: string, id: number | null, params: unknown): AppMessage {
  if (id === null) return unknown(`${request} without an id`);
  if (request === 'get') {
    const asked = paths.safeParse(params);
    if (asked.success) return { kind: 'get', id, paths: asked.data };
  }
  if (request === 'set') {
    const values = valuesByPath.safeParse(params);
    if (values.success) return { kind: 'set', id, values: values.data };
  }
  if (request === 'invoke') {
    const actions = argumentsByAction.safeParse(params);
    if (actions.success) return { kind: 'invoke', id, actions: actions.data };
  }
  return unknown(`${request} ${JSON.stringify(params)}`, id);
}

function readKey(key: string | undefined, message: unknown): AppMessage {
  if (key === 'iframe.handshake') return { kind: 'handshake' };
  if (key === 'session.live' || key === '__track__') return { kind: 'silent' };
  if (key !== undefined && /^request:\d+$/.test(key)) return { kind: 'request', key, options: message };
  const triggered = after(key, 'iframe.trigger:');
  if (triggered !== null) return { kind: 'trigger', event: triggered, data: message };
  const event = after(key, 'iframe.on:') ?? after(key, 'iframe.off:');
  const count = subscription.safeParse(message);
  if (event !== null && count.success) {
    return { kind: 'subscription', event, subscribers: count.data.subscriberCount };
  }
  return unknown(`key ${key}`);
}

function after(key: string | undefined, prefix: string): string | null {
  return key?.startsWith(prefix) ? key.slice(prefix.length) : null;
}

function unknown(what: string, id: number | null = null): AppMessage {
  return { kind: 'unknown', id, what };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
