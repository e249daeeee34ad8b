import { CloseIcon } from '../icons.tsx';
import { useWorkspace } from '../workspaceContext.ts';
import { AccountForm } from './AccountForm.tsx';
import { AgentForm } from './AgentForm.tsx';
import { FaultForm } from './FaultForm.tsx';
import { PersonForm } from './PersonForm.tsx';
import { RealNumbersForm } from './RealNumbersForm.tsx';
import { ScenarioPicker } from './ScenarioPicker.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { SpeedForm } from './SpeedForm.tsx';
import { SwitchForm } from './SwitchForm.tsx';

interface ControlsDrawerProps {
  /** The ticket in front. */
  ticketId: number | null;
  onClose(): void;
}

/** Everything that is not Zendesk's: how the phones, the services and the account behave. */
export function ControlsDrawer({ ticketId, onClose }: ControlsDrawerProps) {
  const { snapshot, act } = useWorkspace();
  return (
    <aside className="drawer" aria-label="Simulator controls">
      <header>
        <h2>Simulator</h2>
        <button type="button" onClick={() => act('reset', {})}>
          Reset
        </button>
        <button type="button" className="quiet" aria-label="Close simulator controls" onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      {snapshot.real ? (
        <RealNumbersForm />
      ) : (
        <>
          <ScenarioPicker />
          <SpeedForm />
          <FaultForm />
        </>
      )}
      <details>
        <summary>App settings</summary>
        <SettingsForm />
      </details>
      <details>
        <summary>Agents</summary>
        {snapshot.agents.map((agent) => (
          <AgentForm key={agent.id} agent={agent} />
        ))}
      </details>
      <details>
        <summary>Customers</summary>
        <PersonForm />
      </details>
      {!snapshot.real && (
        <details>
          <summary>Infobip account</summary>
          <AccountForm />
        </details>
      )}
      <details>
        <summary>Unconfirmed facts</summary>
        <SwitchForm />
      </details>
      {ticketId !== null && (
        <section className="drawer-part">
          <h3>Other people</h3>
          <button
            type="button"
            onClick={() => act('ticket', { ticketId, comment: 'I have just looked into this.' })}
          >
            Another agent comments
          </button>
          <p className="hint">Changes the ticket behind the app’s back.</p>
        </section>
      )}
    </aside>
  );
}
