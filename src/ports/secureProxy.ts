/** A request that leaves through Zendesk's proxy, which puts the named credential into the Authorization header. */
export interface SecureRequest {
  readonly method: 'GET' | 'POST';
  /** Absolute, `https`, on a whitelisted host. */
  readonly url: string;
  readonly body?: unknown;
  readonly credential: 'api_key';
  /** Milliseconds. */
  readonly deadline: number;
}

export interface SecureReply {
  readonly kind: 'reply';
  readonly status: number;
  readonly text: string;
  /** Seconds, from `Retry-After`. */
  readonly retryAfter?: number;
}

/**
 * What became of a request. It is never sent twice.
 * - `reply`: whatever status; a reply of Zendesk's own proxy looks the same.
 * - `connection`: the connection broke (status 0); the request may have taken effect.
 * - `deadline`: no reply in time; it may have taken effect. `late` settles if the reply still comes, perhaps never.
 * - `unsafe`: not sent, because `{{` stands in it outside the header that the proxy itself builds.
 */
export type SecureOutcome =
  | SecureReply
  | { readonly kind: 'connection' }
  | { readonly kind: 'deadline'; readonly late: Promise<SecureReply | { readonly kind: 'connection' }> }
  | { readonly kind: 'unsafe' };

/** The only way to the network for Infobip. */
export interface SecureProxy {
  send(request: SecureRequest): Promise<SecureOutcome>;
}
