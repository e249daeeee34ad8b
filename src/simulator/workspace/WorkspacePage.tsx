import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type AddressOptions, readAddress, writeAddress } from './addressOptions.ts';
import { escapeHtml } from './escapeHtml.ts';
import { type Notice, Notices } from './Notices.tsx';
import type { SimulatorStore } from './simulatorStore.ts';
import { Workspace } from './Workspace.tsx';
import { createWireJournal } from './wire-log/wireJournal.ts';
import { WorkspaceContext, type WorkspaceScope } from './workspaceContext.ts';

const connectionWords = {
  connecting: 'Connecting to the simulator…',
  open: 'Connecting to the simulator…',
  lost: 'The simulator does not answer. Is it still running?',
  wrongToken: 'The simulator was started again: open the address it has printed now.',
};

/** Brings the server's state, the page's address and this page's own state together. */
export function WorkspacePage({ store }: { store: SimulatorStore }) {
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot);
  const connection = useSyncExternalStore(store.subscribe, store.connection);
  const [options, setOptions] = useState<AddressOptions>(() => readAddress(location.search));
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const nextNotice = useRef(1);
  const journal = useMemo(createWireJournal, []);
  const changeOptions = useCallback(
    (change: Partial<AddressOptions>) => setOptions((now) => ({ ...now, ...change })),
    [],
  );
  const closeNotice = useCallback(
    (id: number) => setNotices((shown) => shown.filter((notice) => notice.id !== id)),
    [],
  );
  const colorScheme = options.scheme ?? snapshot?.colorScheme ?? 'light';

  useEffect(() => history.replaceState(null, '', writeAddress(options)), [options]);
  useEffect(() => {
    document.documentElement.dataset.scheme = colorScheme;
  }, [colorScheme]);

  const agentId = options.agent ?? snapshot?.signedInAgentId;
  const agent = snapshot?.agents.find(({ id }) => id === agentId) ?? snapshot?.agents[0];
  if (!snapshot || !agent) {
    return (
      <p className="connecting" role="status">
        {connectionWords[connection]}
      </p>
    );
  }

  const notify: WorkspaceScope['notify'] = (notice) => {
    const id = nextNotice.current++;
    setNotices((shown) => [...shown, { ...notice, id }]);
  };
  const perform: WorkspaceScope['perform'] = async (name, body) => {
    const refusal = await store.act(name, body);
    if (refusal !== null) notify({ kind: 'error', html: escapeHtml(refusal), sticky: false });
  };
  const scope: WorkspaceScope = {
    store,
    snapshot,
    agent,
    colorScheme,
    locale: options.locale ?? agent.locale,
    options,
    changeOptions,
    act: (name, body) => void perform(name, body),
    perform,
    notify,
    journal,
  };
  return (
    <WorkspaceContext.Provider value={scope}>
      <Workspace notices={<Notices notices={notices} onClose={closeNotice} />} />
      {connection !== 'open' && !options.bare && (
        <p className="connection" role="alert">
          {connectionWords[connection]}
        </p>
      )}
    </WorkspaceContext.Provider>
  );
}
