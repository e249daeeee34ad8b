import type { RequestReply } from '../../protocol.ts';

/** How one `client.request` ends on the wire: which event it fires, and with what. */
export interface RequestOutcome {
  event: 'done' | 'fail';
  responseArgs: unknown[];
}

/** `done` gives the body (parsed, if it is JSON) or, when `complete` was asked for, the whole response; `fail` what jQuery would. */
export function responseArgs(reply: RequestReply, complete: boolean): RequestOutcome {
  if (!reply.ok) return { event: 'fail', responseArgs: [reply.jqXHR, 'error', reply.jqXHR.statusText] };
  const { responseJSON, responseText } = reply.complete;
  const body = responseJSON === undefined ? responseText : responseJSON;
  return { event: 'done', responseArgs: [complete ? reply.complete : body] };
}

/** What a request comes to when nothing could be reached at all. */
export const connectionLost: RequestReply = {
  ok: false,
  jqXHR: { status: 0, statusText: 'error', responseText: '' },
};
