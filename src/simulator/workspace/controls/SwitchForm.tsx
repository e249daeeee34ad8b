import { type Switches, switchesSchema } from '../../choices.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { Checkbox } from './Checkbox.tsx';
import { switchLabels } from './switchLabels.ts';

/** The facts about both services that nobody could confirm: the app must be right in every position. */
export function SwitchForm() {
  const { snapshot, act, perform } = useWorkspace();
  return (
    <div className="stack">
      {(Object.keys(switchesSchema.shape) as (keyof Switches)[]).map((name) => {
        const words: string | { label: string; positions: Record<string, string> } = switchLabels[name];
        const value = snapshot.switches[name];
        if (typeof words === 'string') {
          return (
            <Checkbox key={name} checked={value === true} send={(on) => perform('switch', { [name]: on })}>
              {words}
            </Checkbox>
          );
        }
        return (
          <label key={name} className="field">
            {words.label}
            <select value={String(value)} onChange={({ target }) => act('switch', { [name]: target.value })}>
              {Object.entries(words.positions).map(([position, label]) => (
                <option key={position} value={position}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </div>
  );
}
