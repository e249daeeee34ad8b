import { Avatar } from './Avatar.tsx';
import { locales } from './locales.ts';
import { Popover } from './Popover.tsx';
import { useServerValue } from './useServerValue.ts';
import { useWorkspace } from './workspaceContext.ts';

/** Who is signed in, and in which language. */
export function AgentMenu() {
  const { snapshot, agent, locale, perform, changeOptions } = useWorkspace();
  const [signedIn, signIn] = useServerValue(agent.id, async (agentId) => {
    await perform('agent', { agentId, signIn: true });
    changeOptions({ agent: null });
  });
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
                  checked={each.id === signedIn}
                  onChange={() => signIn(each.id)}
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
                const chosen = { agentId: agent.id, locale: target.value };
                void perform('agent', chosen).then(() => changeOptions({ locale: null }));
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
