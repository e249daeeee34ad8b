import { type HttpReply, type HttpRequest, parseJson, textReply } from '../http.ts';
import type { World } from '../world.ts';
import { clickToCallSchema } from './clickToCallSchema.ts';
import { infobipStep } from './infobipService.ts';

/** What guards real calls: numbers typed in this run, and one question before the first. */
export interface RealMode {
  readonly host: string;
  /** Digits only. */
  readonly allowedNumbers: Set<string>;
  confirmed: boolean;
  /** Set while the first call waits for its answer. */
  answer: ((confirmed: boolean) => void) | null;
  readonly fetch: typeof fetch;
}

const questionStandsFor = 25_000;

export function realMode(host: string, fetcher: typeof fetch = fetch): RealMode {
  if (host !== 'api.infobip.com' && !/^[a-z0-9-]+\.api\.infobip\.com$/.test(host)) {
    throw new Error('INFOBIP_BASE_HOST must be a bare host such as xxxxx.api.infobip.com');
  }
  return { host, allowedNumbers: new Set(), confirmed: false, answer: null, fetch: fetcher };
}

/** Sends a request to the real Infobip, unless it would dial a number nobody typed here. */
export async function forwardToInfobip(
  world: World,
  real: RealMode,
  request: HttpRequest,
): Promise<HttpReply> {
  const step = infobipStep(request);
  if (step === null) return { ...textReply(501, 'This request is not let out'), unknown: true };
  if (step === 'place') {
    const refusal = await refusePlacing(world, real, request.body);
    if (refusal) return textReply(422, `Proxy error: ${refusal}`);
  }
  const { pathname, search } = request.url;
  try {
    const response = await real.fetch(`https://${real.host}${pathname}${search}`, {
      method: request.method,
      headers: request.headers,
      redirect: 'error',
      ...(request.body === '' ? {} : { body: request.body }),
    });
    const headers = Object.fromEntries(response.headers);
    return { status: response.status, headers, body: await response.text() };
  } catch {
    return { status: 0, headers: {}, body: '' };
  }
}

async function refusePlacing(world: World, real: RealMode, body: string): Promise<string | null> {
  const parsed = clickToCallSchema.safeParse(parseJson(body));
  if (!parsed.success) return 'only a well-formed call is sent to the real Infobip';
  const numbers = parsed.data.messages.flatMap(({ destinationA, destinationB }) => [
    destinationA,
    destinationB,
  ]);
  if (!numbers.every((number) => real.allowedNumbers.has(number))) {
    return 'a number was not typed in this run, so it is not dialled';
  }
  if (numbers.length === 0 || real.confirmed) return null;
  real.confirmed = await ask(world, real);
  return real.confirmed ? null : 'the call was not confirmed';
}

function ask(world: World, real: RealMode): Promise<boolean> {
  real.answer?.(false);
  return new Promise((resolve) => {
    const settle = (confirmed: boolean) => {
      cancel();
      real.answer = null;
      world.changed();
      resolve(confirmed);
    };
    const cancel = world.clock.after(questionStandsFor, () => settle(false));
    real.answer = settle;
    world.changed();
  });
}
