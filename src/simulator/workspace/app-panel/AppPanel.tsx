import { ResetIcon } from '../icons.tsx';
import type { TicketTab } from '../tickets/ticketTabs.ts';
import { useWorkspace } from '../workspaceContext.ts';
import type { ZafHost } from '../zaf-host/zafHost.ts';
import { AppFrames } from './AppFrames.tsx';

const defaultWidth = 320;
const widths = [280, 320, 400];

interface AppPanelProps {
  tabs: readonly TicketTab[];
  activeTicketId: number | null;
  openTicket(ticketId: number): void;
  reloadApp(): void;
  hosts: Map<number, ZafHost>;
}

/** The apps sidebar of the ticket, with the one app in it. */
export function AppPanel({ tabs, activeTicketId, openTicket, reloadApp, hosts }: AppPanelProps) {
  const { snapshot, options, changeOptions } = useWorkspace();
  const width = options.width ?? defaultWidth;
  return (
    <aside className="app-panel" aria-label="Apps" style={{ width: width + 32 }}>
      <header className="app-panel-head">
        <h2>{snapshot.installation.name}</h2>
        <label>
          <span className="hidden-label">Width of the app</span>
          <select value={width} onChange={({ target }) => changeOptions({ width: Number(target.value) })}>
            {[...new Set([...widths, width])].map((px) => (
              <option key={px} value={px}>{`${px} px`}</option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="quiet"
          aria-label="Reload the app"
          title="Reload the app"
          disabled={activeTicketId === null}
          onClick={reloadApp}
        >
          <ResetIcon />
        </button>
      </header>
      <div className="app-card" style={{ width }} hidden={activeTicketId === null}>
        <AppFrames tabs={tabs} activeTicketId={activeTicketId} openTicket={openTicket} hosts={hosts} />
      </div>
    </aside>
  );
}
