import { useState } from 'react';
import { type FaultBody, type FaultKind, faultBodies, faultKinds, type Step, steps } from '../../choices.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { bodyLabels, kindLabels, quickFaults, stepLabels } from './faultLabels.ts';

/** What shall go wrong next. */
export function FaultForm() {
  const { snapshot, act } = useWorkspace();
  return (
    <section className="drawer-part">
      <h3>Faults</h3>
      <p className="hint">Each hits the next request of its kind, once.</p>
      <div className="chips">
        {quickFaults.map(([label, fault]) => (
          <button key={label} type="button" onClick={() => act('fault', fault)}>
            {label}
          </button>
        ))}
      </div>
      <details>
        <summary>Another fault</summary>
        <AnyFault />
      </details>
      {snapshot.faults.length > 0 && (
        <ul className="armed" aria-label="Armed faults">
          {snapshot.faults.map((fault) => (
            <li key={fault.id}>
              <span>
                {`${stepLabels[fault.step]}: ${kindLabels[fault.kind]}`}
                {fault.timesLeft > 1 && ` (${fault.timesLeft} times)`}
              </span>
              <button
                type="button"
                className="quiet"
                aria-label={`Disarm ${stepLabels[fault.step]}: ${kindLabels[fault.kind]}`}
                onClick={() => act('disarm', { faultId: fault.id })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function AnyFault() {
  const { act } = useWorkspace();
  const [step, setStep] = useState<Step>('place');
  const [kind, setKind] = useState<FaultKind>('status500');
  const [body, setBody] = useState<FaultBody>('service');
  const [times, setTimes] = useState(1);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        act('fault', { step, kind, body, times });
      }}
    >
      <Choice label="Request" value={step} choices={steps} labels={stepLabels} onChange={setStep} />
      <Choice label="Fault" value={kind} choices={faultKinds} labels={kindLabels} onChange={setKind} />
      {kind.startsWith('status') && (
        <Choice label="Said" value={body} choices={faultBodies} labels={bodyLabels} onChange={setBody} />
      )}
      <label className="field">
        Times
        <input
          type="number"
          min={1}
          value={times}
          onChange={({ target }) => setTimes(Math.max(1, target.valueAsNumber || 1))}
        />
      </label>
      <button type="submit">Arm</button>
    </form>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly Value[];
  labels: Record<Value, string>;
  onChange(value: Value): void;
}

function Choice<Value extends string>({ label, value, choices, labels, onChange }: ChoiceProps<Value>) {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {labels[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
