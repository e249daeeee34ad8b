import type { AgentView } from '../../snapshot.ts';
import { useWorkspace } from '../workspaceContext.ts';

/** One agent's profile and rights. */
export function AgentForm({ agent }: { agent: AgentView }) {
  const { act } = useWorkspace();
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
      <label className="choice">
        <input
          type="checkbox"
          checked={agent.mayWrite}
          onChange={({ target }) => act('agent', { agentId: agent.id, mayWrite: target.checked })}
        />
        May update tickets
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={agent.maySeeUsers}
          onChange={({ target }) => act('agent', { agentId: agent.id, maySeeUsers: target.checked })}
        />
        May see profiles
      </label>
    </fieldset>
  );
}
