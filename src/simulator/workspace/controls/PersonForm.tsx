import { useState } from 'react';
import { useWorkspace } from '../workspaceContext.ts';

/** Gives a customer other phone numbers. */
export function PersonForm() {
  const { snapshot, perform } = useWorkspace();
  const [personId, setPersonId] = useState(snapshot.people[0]?.id ?? 0);
  const [numbers, setNumbers] = useState('');
  return (
    <form
      className="stack"
      aria-label="A customer’s numbers"
      onSubmit={(event) => {
        event.preventDefault();
        const phones = numbers
          .split(',')
          .map((number) => number.trim())
          .filter((number) => number !== '');
        void perform('person', { personId, phones }).then(() => setNumbers(''));
      }}
    >
      <label className="field">
        Customer
        <select value={personId} onChange={({ target }) => setPersonId(Number(target.value))}>
          {snapshot.people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Numbers, with commas between them
        <input type="text" value={numbers} onChange={({ target }) => setNumbers(target.value)} />
      </label>
      <button type="submit">Replace the numbers</button>
    </form>
  );
}
