import { Avatar } from './Avatar.tsx';
import { locales } from './locales.ts';
import { Popover } from './Popover.tsx';
import { useWorkspace } from './workspaceContext.ts';

/** Who is signed in, and in which language. */
export function AgentMenu() {
  const { snapshot, agent, locale, act, changeOptions } = useWorkspace();
  return (
    <Popover
      label={`Signed in as ${agent.name}`}
      button={<Avatar name={agent.name} />}
      className="agent-menu"
    >
      {() => (
        <>
          <fieldset className="plain">
            <legend>Signed in as</legend>
            {snapshot.agents.map((each) => (
              <label key={each.id} className="choice">
                <input
                  type="radio"
                  name="agent"
                  checked={each.id === agent.id}
                  onChange={() => {
                    changeOptions({ agent: null });
                    act('agent', { agentId: each.id, signIn: true });
                  }}
                />
                <Avatar name={each.name} />
                <span>
                  {each.name}
                  <small>{each.phone ?? 'no phone in the profile'}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <label className="field">
            Language
            <select
              value={locale}
              onChange={({ target }) => {
                changeOptions({ locale: null });
                act('agent', { agentId: agent.id, locale: target.value });
              }}
            >
              {[...new Set([locale, ...Object.keys(locales)])].map((each) => (
                <option key={each} value={each}>
                  {locales[each] ?? each}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </Popover>
  );
}
