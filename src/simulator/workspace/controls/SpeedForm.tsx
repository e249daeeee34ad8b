import { useWorkspace } from '../workspaceContext.ts';

const factors = [1, 2, 5, 10, 50, 100];

/** How fast phones ring and people talk. */
export function SpeedForm() {
  const { snapshot, act } = useWorkspace();
  const picker = (name: 'ringing' | 'talking', label: string) => (
    <label className="field">
      {label}
      <select
        value={snapshot.speed[name]}
        onChange={({ target }) => act('speed', { [name]: Number(target.value) })}
      >
        {[...new Set([...factors, snapshot.speed[name]])].map((factor) => (
          <option key={factor} value={factor}>
            {factor === 1 ? 'as in life' : `${factor} times faster`}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="drawer-part">
      <h3>Speed</h3>
      <div className="pair">
        {picker('ringing', 'Ringing')}
        {picker('talking', 'Talking')}
      </div>
    </section>
  );
}
