import type { FaultBody, FaultKind } from './choices.ts';
import { type HttpReply, jsonReply, type Service, textReply } from './http.ts';
import { requestError } from './infobip/requestError.ts';
import { zendeskError } from './zendesk/zendeskError.ts';

/** The answer of a `status…` or `proxyError` fault. */
export function faultReply(kind: FaultKind, service: Service, body: FaultBody, retryAfter = 7): HttpReply {
  if (kind === 'proxyError') return textReply(422, 'Proxy error: the request could not be sent');
  const status = Number.parseInt(kind.slice('status'.length), 10);
  const reply = inWordsOf(status, service, body);
  const retry = kind === 'status429RetryAfter' ? { 'retry-after': String(retryAfter) } : {};
  return { ...reply, headers: { ...reply.headers, ...retry } };
}

function inWordsOf(status: number, service: Service, body: FaultBody): HttpReply {
  if (body === 'empty') return { status, headers: {}, body: '' };
  if (body === 'html' || status === 502 || status === 503) {
    return textReply(status, `<html><body><h1>${status}</h1></body></html>`, 'text/html; charset=utf-8');
  }
  if (service === 'zendesk') return zendeskError(status);
  if (body === 'errorCode') {
    return jsonReply(status, {
      errorCode: `E${status}`,
      description: `The request was answered with ${status}.`,
      action: 'Check the request and the account.',
      violations: [],
      resources: [{ name: 'API documentation', url: 'https://www.infobip.com/docs/api' }],
    });
  }
  return requestError(status);
}
