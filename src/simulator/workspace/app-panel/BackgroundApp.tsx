import { useWorkspace } from '../workspaceContext.ts';
import { AppFrame } from './AppFrame.tsx';
import { useLingering } from './useLingering.ts';

/** The app's background location: one instance for the signed-in agent on this page, loaded at once. */
export function BackgroundApp({ openTicket }: { openTicket(ticketId: number): void }) {
  const { agent, snapshot } = useWorkspace();
  const wanted = snapshot.installation.backgroundUrl === null ? [] : [agent.id];
  const { shown, drop } = useLingering(wanted, String);
  return shown.map(({ key, leaving }) => (
    <AppFrame
      key={key}
      ticketId={null}
      active={false}
      leaving={leaving}
      onGone={() => drop(key)}
      openTicket={openTicket}
      onHost={() => {}}
    />
  ));
}
