/** One sentence of a port's contract. `run` throws where it does not hold; it runs in Node and in a browser. */
export interface ContractCase<Subject> {
  readonly name: string;
  run(subject: Subject): Promise<void>;
}

/** Throws unless both are the same as JSON; the order of an object's keys does not count. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [is, should] = [canonical(actual), canonical(expected)];
  if (is !== should) throw new Error(`Expected ${should}, received ${is}`);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
        : part,
    ) ?? 'undefined'
  );
}
