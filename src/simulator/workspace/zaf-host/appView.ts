import type { Snapshot } from '../../snapshot.ts';
import type { HostView } from './hostView.ts';

export interface AppPlace {
  guid: string;
  agentId: number;
  /** Null in the background, which belongs to no ticket. */
  ticketId: number | null;
  colorScheme: 'light' | 'dark';
  /** Stands in for the agent's own language. */
  locale: string | null;
}

/** What the app instance at `place` may know, out of the server's state. A ticket that is gone leaves the account's facts only. */
export function appView(snapshot: Snapshot, place: AppPlace): HostView {
  const { installation, account } = snapshot;
  const agent = snapshot.agents.find(({ id }) => id === place.agentId);
  const ticket = snapshot.tickets.find(({ id }) => id === place.ticketId);
  return {
    metadata: {
      appId: installation.appId,
      name: installation.name,
      version: installation.version,
      installationId: installation.id,
      settings: installation.settings,
    },
    context: {
      instanceGuid: place.guid,
      product: 'support',
      account: { subdomain: account.subdomain },
      ...(place.ticketId === null
        ? { location: 'background' }
        : { location: 'ticket_sidebar', ticketId: place.ticketId }),
    },
    fields: {
      ...ticket?.values,
      ...withLocale(agent?.values ?? {}, place.locale),
      colorScheme: place.colorScheme,
    },
    notifications: snapshot.notifications.filter(
      ({ agentId }) => agentId === null || agentId === place.agentId,
    ),
    ticketStamp: ticket?.updatedAt ?? '',
  };
}

function withLocale(values: Record<string, unknown>, locale: string | null): Record<string, unknown> {
  if (locale === null) return values;
  const user = values.currentUser;
  const currentUser = typeof user === 'object' ? { ...user, locale } : user;
  return { ...values, currentUser, 'currentUser.locale': locale };
}
