import { useState } from 'react';
import { useWorkspace } from '../workspaceContext.ts';

/** The installation's settings, as the manifest lists them. A secure one can be replaced, never read. */
export function SettingsForm() {
  const { snapshot, perform, act } = useWorkspace();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const { parameters } = snapshot.installation;
  return (
    <form
      className="stack"
      aria-label="App settings"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void perform('settings', { values: typed }).then(() => setTyped({}));
      }}
    >
      {parameters.map((parameter) => (
        <div key={parameter.name} className="setting">
          <label className="field">
            <span>
              {parameter.label}
              <code>{parameter.name}</code>
              {parameter.required && <em>required</em>}
            </span>
            <input
              type={parameter.secure ? 'password' : 'text'}
              autoComplete="off"
              value={typed[parameter.name] ?? parameter.value}
              placeholder={parameter.secure && parameter.isSet ? 'Set; type to replace it' : 'Not set'}
              onChange={({ target }) => setTyped({ ...typed, [parameter.name]: target.value })}
            />
          </label>
          {parameter.helpText && <p className="hint">{parameter.helpText}</p>}
          {parameter.secure && parameter.isSet && (
            <button type="button" onClick={() => act('settings', { values: { [parameter.name]: '' } })}>
              {`Unset ${parameter.label}`}
            </button>
          )}
        </div>
      ))}
      <button type="submit" className="primary" disabled={Object.keys(typed).length === 0}>
        Save settings
      </button>
      <p className="hint">The app reads them when it is loaded: reload it after saving.</p>
    </form>
  );
}
