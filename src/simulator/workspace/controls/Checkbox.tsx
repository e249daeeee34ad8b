import type { ReactNode } from 'react';
import { useServerValue } from '../useServerValue.ts';

interface CheckboxProps {
  checked: boolean;
  send: (checked: boolean) => Promise<void>;
  children: ReactNode;
}

/** A yes or no that the server keeps. */
export function Checkbox({ checked, send, children }: CheckboxProps) {
  const [shown, choose] = useServerValue(checked, send);
  return (
    <label className="choice">
      <input type="checkbox" checked={shown} onChange={({ target }) => choose(target.checked)} />
      {children}
    </label>
  );
}
