import * as z from 'zod/mini';
import type { Clock } from '../../ports/clock.ts';
import { hostAnswer, isTimeout } from './hostAnswer.ts';
import type { ZafClient, ZafSdk } from './zafClient.ts';

const PATIENCE = 10_000;
const FIRST_ASK_AGAIN = 1_000;
const LAST_ASK_AGAIN = 60_000;

/** Why Zendesk is not there. `sdkNotLoaded`, `hostSilent` and a refused `get` may still be followed by success. */
export type ConnectProblem =
  | 'notInZendesk'
  | 'sdkNotLoaded'
  | 'hostSilent'
  | 'hostRefused'
  | 'accountMismatch';

/** Zendesk, once it has answered. `origin`: the host's, with which every name in this browser's storage begins. */
export interface HostConnection {
  readonly client: ZafClient;
  readonly origin: string;
  /** Null where the app is not installed but served from a computer. */
  readonly appId: number | null;
}

/** What a frame asks of the host at its start, in one bulk `get`. `read` answers null to what Zendesk would not say. */
export interface HostQuestion<Answer> {
  readonly paths: readonly string[];
  read(values: unknown, settings: unknown): Answer | null;
}

const Registration = z.object({
  metadata: z.object({ appId: z.optional(z.unknown()), settings: z.optional(z.unknown()) }),
  context: z.object({ account: z.catch(z.object({ subdomain: z.string() }), { subdomain: '' }) }),
});

/** What is needed of the page: its query, and the SDK once its script has run. */
export interface HostPage {
  readonly query: string;
  sdk(): Promise<ZafSdk>;
}

/** `onClient` is told before the host has answered: what is asked of the client then waits for it. */
export interface ConnectListener {
  onClient(client: ZafClient): void;
  onProblem(problem: ConnectProblem): void;
}

/**
 * Shakes hands with Zendesk and asks for everything the frame starts with. Each step that takes over 10 s is told as a
 * problem while it is still waited for. Never resolves where there is no way on.
 */
export async function connectZendesk<Answer>(
  page: HostPage,
  clock: Clock,
  { onClient, onProblem }: ConnectListener,
  question: HostQuestion<Answer>,
): Promise<HostConnection & Answer> {
  const query = new URLSearchParams(page.query);
  const host = query.get('origin') ?? '';
  if (!URL.canParse(host) || !query.has('app_guid')) return stop('notInZendesk');
  const { origin, hostname } = new URL(host);
  const sdk = await withPatience(page.sdk(), 'sdkNotLoaded');
  const client = sdk.init();
  if (!client) return stop('notInZendesk');
  onClient(client);
  const registered = new Promise((resolve) => client.on('app.registered', resolve));
  const registration = Registration.safeParse(await withPatience(registered, 'hostSilent'));
  if (!registration.success) return stop('hostRefused');
  if (!sameAccount(hostname, registration.data.context.account.subdomain)) return stop('accountMismatch');
  const values = await withPatience(askUntilAnswered(client), 'hostSilent');
  const { appId, settings } = registration.data.metadata;
  const loaded = question.read(values, settings);
  if (!loaded) return stop('hostRefused');
  return { ...loaded, client, origin, appId: Number(appId) || null };

  function stop(problem: ConnectProblem): Promise<never> {
    onProblem(problem);
    return new Promise(() => {});
  }

  async function withPatience<T>(answer: Promise<T>, problem: ConnectProblem): Promise<T> {
    let answered = false;
    void clock.sleep(PATIENCE).then(() => answered || onProblem(problem));
    const value = await answer;
    answered = true;
    return value;
  }

  /** The SDK drops a `get` after some seconds, answered or not; asking again changes nothing at the host. */
  async function askUntilAnswered(from: ZafClient): Promise<unknown> {
    let wait = FIRST_ASK_AGAIN;
    for (;;) {
      try {
        return await hostAnswer(from.get(question.paths));
      } catch (error) {
        // After a time-out it is the SDK that has waited already.
        if (isTimeout(error)) continue;
        onProblem('hostRefused');
        await clock.sleep(wait);
        wait = Math.min(2 * wait, LAST_ASK_AGAIN);
      }
    }
  }
}

/**
 * On zendesk.com the query's origin names the account whose storage is used, so Zendesk's own word on the account must
 * agree with it. On a developer's machine nothing is compared.
 */
function sameAccount(hostname: string, subdomain: string): boolean {
  if (hostname === 'localhost' || hostname === '127.0.0.1') return true;
  return hostname === `${subdomain}.zendesk.com`;
}
