import { escapeHtml } from '../escapeHtml.ts';
import type { WorkspaceScope } from '../workspaceContext.ts';
import { createAppCommands } from '../zaf-host/appCommands.ts';
import { type AppPlace, appView } from '../zaf-host/appView.ts';
import { connectionLost } from '../zaf-host/responseArgs.ts';
import { createZafHost, type ZafHost } from '../zaf-host/zafHost.ts';

interface AppConnection {
  frame: HTMLIFrameElement;
  place(): AppPlace;
  /** The page's scope at the moment of the call. */
  scope(): WorkspaceScope;
  setHeight(px: number): void;
  openTicket(ticketId: number): void;
}

/** Gives a frame its host, bound to this page and the server. */
export function connectApp({ frame, place, scope, setHeight, openTicket }: AppConnection): ZafHost {
  const { guid, agentId, ticketId } = place();
  const { store, journal } = scope();

  function notify(html: string, kind: 'notice' | 'alert' | 'error', sticky: boolean): void {
    scope().notify({ html, kind, sticky });
  }

  const commands = createAppCommands({
    // The background has no ticket and no place on the page.
    inTicket:
      ticketId === null
        ? null
        : {
            change: (change) => store.act('ticket', { ticketId, ...change }),
            resize: setHeight,
          },
    notify,
    routeTo(kind, target) {
      if (kind === 'ticket') openTicket(Number(target));
      else notify(escapeHtml(`Zendesk would open: ${kind} ${target ?? ''}`), 'notice', false);
    },
  });

  return createZafHost({
    guid,
    appOrigin: new URL(scope().snapshot.installation.assetUrl).origin,
    frame,
    view: () => appView(store.snapshot() ?? scope().snapshot, place()),
    set: commands.set,
    invoke: commands.invoke,
    request: (options) =>
      store.request({ agentId, instanceGuid: guid, ticketId, options }).catch((error: unknown) => {
        notify(escapeHtml(String(error)), 'error', false);
        return connectionLost;
      }),
    onUnknown(what) {
      notify(escapeHtml(`The app used something Zendesk does not know: ${what}`), 'error', true);
      // The server counts a request that nobody knows among what makes a test fail; this makes it one.
      const url = `/zaf/unknown?what=${encodeURIComponent(what)}`;
      void store.request({ agentId, instanceGuid: guid, ticketId, options: { url } });
    },
    onMessage: (direction, message) => journal.add(ticketId, direction, message),
  });
}
