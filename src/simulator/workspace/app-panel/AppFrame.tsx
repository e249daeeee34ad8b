import { useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../workspaceContext.ts';
import type { AppPlace } from '../zaf-host/appView.ts';
import type { ZafHost } from '../zaf-host/zafHost.ts';
import { connectApp } from './connectApp.ts';

/** Before the app has said how tall it is. */
const firstHeightPx = 218;

interface AppFrameProps {
  /** Null for the background location, which is never seen. */
  ticketId: number | null;
  active: boolean;
  /** The tab was closed: the app hears of it, then the frame may go. */
  leaving: boolean;
  onGone(): void;
  openTicket(ticketId: number): void;
  onHost(host: ZafHost): void;
}

/** One instance of the app in a ticket or in the background, framed from its own origin, with the host's end of its wire. */
export function AppFrame({ ticketId, active, leaving, onGone, openTicket, onHost }: AppFrameProps) {
  const scope = useWorkspace();
  const latest = useRef(scope);
  latest.current = scope;
  const [place] = useState(() => ({ guid: crypto.randomUUID(), agentId: scope.agent.id, ticketId }));
  const [height, setHeight] = useState(firstHeightPx);
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<ZafHost | null>(null);
  const gone = useRef(onGone);
  gone.current = onGone;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a frame is set up once, and reads what is true then
  useEffect(() => {
    if (!frame.current) return;
    const currentPlace = (): AppPlace => ({
      ...place,
      colorScheme: latest.current.colorScheme,
      locale: latest.current.options.locale,
    });
    const connected = connectApp({
      frame: frame.current,
      place: currentPlace,
      scope: () => latest.current,
      setHeight,
      openTicket,
    });
    host.current = connected;
    onHost(connected);
    const { assetUrl, backgroundUrl } = latest.current.snapshot.installation;
    const query = new URLSearchParams({
      origin: location.origin,
      app_guid: place.guid,
      colorScheme: latest.current.colorScheme,
    });
    // Set before the address only: an empty frame is still of this page's origin, of which a browser would warn.
    frame.current.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    frame.current.src = `${ticketId === null ? backgroundUrl : assetUrl}?${query}`;
    return () => connected.disconnect();
  }, []);

  useEffect(() => host.current?.setActive(active), [active]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the host reads anew
  useEffect(() => host.current?.update(), [scope.snapshot, scope.colorScheme, scope.locale]);

  useEffect(() => {
    if (!leaving) return;
    host.current?.close();
    // A frame that is removed in the same breath never hears the goodbye.
    const timer = setTimeout(() => gone.current(), 300);
    return () => clearTimeout(timer);
  }, [leaving]);

  return (
    <iframe
      ref={frame}
      className="app-frame"
      title={`${scope.snapshot.installation.name}, ${ticketId === null ? 'background' : `ticket #${ticketId}`}`}
      style={{ height }}
      hidden={!active || leaving}
    />
  );
}
