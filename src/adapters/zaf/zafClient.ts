/** What the app uses of the client that Zendesk's app framework SDK 2.0 gives (developer.zendesk.com, "Apps framework"). */
export interface ZafClient {
  on(event: string, handler: (data: unknown) => void): void;
  get(paths: readonly string[]): Promise<unknown>;
  set(path: string, value: unknown): Promise<unknown>;
  invoke(action: string, ...args: unknown[]): Promise<unknown>;
  request(options: ZafRequest): Promise<unknown>;
}

/** Options of `client.request`; always one try, always the complete response. */
export interface ZafRequest {
  readonly url: string;
  readonly type: 'GET' | 'POST' | 'PUT';
  readonly data?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly secure?: true;
  readonly autoRetry: false;
  readonly httpCompleteResponse: true;
}

/** `false` where the page was not opened by Zendesk. */
export interface ZafSdk {
  init(): ZafClient | false;
}
