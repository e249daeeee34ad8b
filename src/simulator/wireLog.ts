import type { HttpReply, HttpRequest } from './http.ts';
import type { WireEntry } from './snapshot.ts';

/** Takes out of a text what must not be read: secrets always, phone numbers when they are real ones. */
export interface Mask {
  secrets: string[];
  numbers: string[] | null;
}

/** Every request of the app, in order. */
export interface WireLog {
  readonly entries: WireEntry[];
  open(at: number, agentId: number, request: HttpRequest): WireEntry;
  close(entry: WireEntry, service: WireEntry['service'], request: HttpRequest, reply: HttpReply): void;
  clear(): void;
}

export function createWireLog(mask: () => Mask): WireLog {
  const entries: WireEntry[] = [];
  let lastId = 0;

  function describe(request: HttpRequest) {
    const { secrets, numbers } = mask();
    const clean = (text: string) => hideNumbers(hideSecrets(text, secrets), numbers);
    const headers = Object.entries(request.headers).map(([name, value]) => [
      name,
      name === 'authorization' ? value.replace(/^(\w+\s+)?.*$/s, '$1•••') : clean(value),
    ]);
    return {
      method: request.method,
      url: clean(request.url.href),
      requestHeaders: Object.fromEntries(headers) as Record<string, string>,
      requestBody: clean(request.body),
    };
  }

  return {
    entries,
    open(at, agentId, request) {
      lastId += 1;
      const service = request.url.hostname.endsWith('infobip.com') ? 'infobip' : 'zendesk';
      const described = describe(request);
      const open = {
        id: lastId,
        at,
        service,
        ...described,
        status: null,
        responseBody: '',
        agentId,
        unknown: false,
      };
      const entry = open as WireEntry;
      entries.push(entry);
      return entry;
    },
    close(entry, service, request, reply) {
      const { secrets, numbers } = mask();
      Object.assign(entry, describe(request), {
        service,
        status: reply.status,
        responseBody: hideNumbers(hideSecrets(reply.body, secrets), numbers),
        unknown: reply.unknown === true,
      });
    },
    clear() {
      entries.length = 0;
    },
  };
}

function hideSecrets(text: string, secrets: string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, '•••'), text);
}

function hideNumbers(text: string, numbers: string[] | null): string {
  if (numbers === null) return text;
  const known = numbers
    .map((number) => number.replace(/\D/g, ''))
    .filter((digits) => digits.length >= 5)
    // Digits of one number, however they are grouped.
    .map((digits) => new RegExp(`\\+?${[...digits].join('[\\s().\\-]*')}`, 'g'));
  return known
    .reduce((rest, number) => rest.replace(number, '•••'), text)
    .replace(/(?<![\w-])\+?\d{7,}(?![\w-])/g, '•••');
}
