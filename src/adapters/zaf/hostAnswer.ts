/**
 * What the host answered to a `get`, `set` or `invoke`. After some seconds the SDK gives up, and then some of its versions
 * resolve with an error-like object where others reject: here both reject.
 */
export async function hostAnswer(asked: Promise<unknown>): Promise<unknown> {
  const answer = await asked;
  if (isTimeout(answer)) throw new DOMException('The host has not answered', 'TimeoutError');
  return answer;
}

/** The SDK of 2017 names its error `TimeoutError`; today's rejects with a plain `Error`, "Invocation request timeout". */
export function isTimeout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, message } = value as { name?: unknown; message?: unknown };
  return name === 'TimeoutError' || (value instanceof Error && /time-?out/i.test(String(message)));
}
