import { useState } from 'react';

/**
 * A value the server keeps, shown as chosen from the moment of the choice; `send` resolves when the server has answered,
 * and then what the server says is shown.
 */
export function useServerValue<Value>(value: Value, send: (next: Value) => Promise<void>) {
  const [sent, setSent] = useState<{ value: Value } | null>(null);
  function choose(next: Value): void {
    const choice = { value: next };
    setSent(choice);
    void send(next).then(() => setSent((latest) => (latest === choice ? null : latest)));
  }
  return [sent ? sent.value : value, choose] as const;
}
