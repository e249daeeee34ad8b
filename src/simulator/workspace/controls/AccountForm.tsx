import { useState } from 'react';
import { keyScopes } from '../../choices.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { Checkbox } from './Checkbox.tsx';

/** The simulated Infobip account: the one key it knows, and what that key may do. */
export function AccountForm() {
  const { snapshot, perform } = useWorkspace();
  const [apiKey, setApiKey] = useState('');
  return (
    <form
      className="stack"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void perform('account', { apiKey }).then(() => setApiKey(''));
      }}
    >
      <fieldset className="plain">
        <legend>The key may</legend>
        {keyScopes.map((scope) => (
          <Checkbox
            key={scope}
            checked={snapshot.keyScopes.includes(scope)}
            send={(may) =>
              perform('account', {
                scopes: keyScopes.filter((each) =>
                  each === scope ? may : snapshot.keyScopes.includes(each),
                ),
              })
            }
          >
            <code>{scope}</code>
          </Checkbox>
        ))}
      </fieldset>
      <label className="field">
        Another key
        <input
          type="password"
          autoComplete="off"
          value={apiKey}
          onChange={({ target }) => setApiKey(target.value)}
        />
      </label>
      <button type="submit" disabled={apiKey === ''}>
        Use this key
      </button>
      <p className="hint">The key in the app’s settings must be the same.</p>
    </form>
  );
}
