/**
 * What the host answered to a `get`, `set` or `invoke`. After 5 s the SDK gives up, and then some of its versions resolve
 * with a `TimeoutError` that is no `Error` where others reject: here both reject.
 */
export async function hostAnswer(asked: Promise<unknown>): Promise<unknown> {
  const answer = await asked;
  if (isTimeout(answer)) throw new DOMException('The host has not answered', 'TimeoutError');
  return answer;
}

export function isTimeout(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === 'TimeoutError';
}
