import { useState } from 'react';
import { useWorkspace } from '../workspaceContext.ts';

/** Real calls only: the numbers that may be dialled until the simulator is stopped. */
export function RealNumbersForm() {
  const { snapshot, perform } = useWorkspace();
  const [number, setNumber] = useState('');
  if (!snapshot.real) return null;
  return (
    <form
      className="drawer-part stack"
      aria-label="Numbers that may be dialled"
      onSubmit={(event) => {
        event.preventDefault();
        void perform('real', { allowNumber: number.trim() }).then(() => setNumber(''));
      }}
    >
      <h3>Numbers that may be dialled</h3>
      <p className="hint">Both phones of a call must be here. The list is gone when the simulator stops.</p>
      <ul>
        {snapshot.real.allowedNumbers.map((allowed) => (
          <li key={allowed}>
            <bdi dir="ltr">{allowed}</bdi>
          </li>
        ))}
      </ul>
      <label className="field">
        Number, with country code
        <input type="tel" value={number} placeholder="+" onChange={({ target }) => setNumber(target.value)} />
      </label>
      <button type="submit" disabled={number.trim() === ''}>
        Allow this number
      </button>
    </form>
  );
}
