import type { Switches } from './choices.ts';
import type { HttpReply, HttpRequest } from './http.ts';
import { parseJson } from './http.ts';
import type { RequestOptions, RequestReply } from './protocol.ts';

/**
 * What Zendesk's host makes of the options of a `client.request`: the rules are those of jQuery's `ajax`, so an
 * object as `data` becomes a form, not JSON, and on a GET it goes into the query.
 */
export function toHttpRequest(options: RequestOptions, origin: string): HttpRequest {
  const method = (options.type ?? options.method ?? 'GET').toUpperCase();
  const url = new URL(options.url, origin);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.headers ?? {})) headers[name.toLowerCase()] = value;
  headers['accept'] ??= '*/*';
  const data = options.data === undefined || options.data === null ? '' : asText(options.data);
  const inQuery = method === 'GET' || method === 'HEAD';
  if (data !== '' && inQuery) url.search += (url.search === '' ? '' : '&') + data;
  const body = inQuery ? '' : data;
  if (body !== '' && options.contentType !== false) {
    headers['content-type'] ??=
      typeof options.contentType === 'string'
        ? options.contentType
        : 'application/x-www-form-urlencoded; charset=UTF-8';
  }
  return { method, url, headers, body };
}

function asText(data: unknown): string {
  if (typeof data === 'string') return data;
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(Object(data))) form.append(name, String(value));
  return form.toString();
}

/** What the app's promise settles with: 2xx resolves, everything else rejects, and so does a body that is no JSON. */
export function toRequestReply(reply: HttpReply, switches: Switches): RequestReply {
  const { status, body: responseText } = reply;
  const headers = withNames(reply.headers, switches.headerNames);
  const responseJSON = isJson(reply) ? parseJson(responseText) : undefined;
  const json = responseJSON === undefined ? {} : { responseJSON };
  const unreadable = isJson(reply) && responseJSON === undefined && status !== 204;
  if (status >= 200 && status < 300 && !(unreadable && switches.unreadableReply === 'fails')) {
    return { ok: true, complete: { status, statusText: 'success', headers, responseText, ...json } };
  }
  const statusText = status >= 200 && status < 300 ? 'parsererror' : 'error';
  return { ok: false, jqXHR: { status, statusText, responseText, headers, ...json } };
}

function isJson(reply: HttpReply): boolean {
  return (reply.headers['content-type'] ?? '').startsWith('application/json');
}

function withNames(headers: Record<string, string>, form: Switches['headerNames']): Record<string, string> {
  if (form === 'lowerCase') return headers;
  const titled = (name: string) => name.replace(/(^|-)[a-z]/g, (letters) => letters.toUpperCase());
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [titled(name), value]));
}
