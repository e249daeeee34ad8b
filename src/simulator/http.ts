/** A request as it reaches a service; header names in lower case. */
export interface HttpRequest {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body: string;
}

/** A service's answer; header names in lower case. `status: 0` is a connection that was lost. */
export interface HttpReply {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Set when nobody here knows the request. */
  unknown?: true;
}

/** Whose side of the wire a request is for. */
export type Service = 'zendesk' | 'infobip';

export const lostConnection: HttpReply = { status: 0, headers: {}, body: '' };

export function jsonReply(status: number, value: unknown, headers: Record<string, string> = {}): HttpReply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

export function textReply(
  status: number,
  body: string,
  contentType = 'text/plain; charset=utf-8',
): HttpReply {
  return { status, headers: { 'content-type': contentType }, body };
}

/** The answer to what the simulator does not play; a test that causes one has failed. */
export function unknownRequest(
  request: HttpRequest,
  why = 'The simulator does not know this request',
): HttpReply {
  return { ...textReply(501, `${why}: ${request.method} ${request.url.pathname}`), unknown: true };
}

/** The body as JSON, or undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
