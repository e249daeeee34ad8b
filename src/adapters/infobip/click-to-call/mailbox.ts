/** Holds what came while nobody was looking, and wakes whoever waits for it. */
export interface Mailbox<T> {
  put(item: T): void;
  take(): T | undefined;
  /** Resolves once there is something to take. */
  filled(): Promise<void>;
}

export function createMailbox<T>(): Mailbox<T> {
  const items: T[] = [];
  let wake = () => {};
  return {
    put(item) {
      items.push(item);
      wake();
    },
    take: () => items.shift(),
    filled: () =>
      new Promise((resolve) => {
        wake = resolve;
        if (items.length > 0) resolve();
      }),
  };
}
