import type { AgentView } from '../../snapshot.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { Checkbox } from './Checkbox.tsx';

/** One agent's profile and rights. */
export function AgentForm({ agent }: { agent: AgentView }) {
  const { act, perform } = useWorkspace();
  return (
    <fieldset>
      <legend>{agent.name}</legend>
      <label className="field">
        Phone in the profile
        <input
          key={agent.phone}
          type="tel"
          defaultValue={agent.phone ?? ''}
          onBlur={({ target }) => {
            const phone = target.value.trim() || null;
            if (phone !== agent.phone) act('agent', { agentId: agent.id, phone });
          }}
        />
      </label>
      <Checkbox
        checked={agent.mayWrite}
        send={(mayWrite) => perform('agent', { agentId: agent.id, mayWrite })}
      >
        May update tickets
      </Checkbox>
      <Checkbox
        checked={agent.maySeeUsers}
        send={(maySeeUsers) => perform('agent', { agentId: agent.id, maySeeUsers })}
      >
        May see profiles
      </Checkbox>
    </fieldset>
  );
}
