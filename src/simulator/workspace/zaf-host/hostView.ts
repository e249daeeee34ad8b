/** What one app instance may know at this moment. */
export interface HostView {
  /** `client.metadata()`: no secure settings in it. */
  metadata: {
    appId: number;
    name: string;
    version: string;
    installationId: number;
    settings: Record<string, unknown>;
  };
  /** `client.context()`. */
  context: {
    instanceGuid: string;
    product: 'support';
    account: { subdomain: string };
    location: 'ticket_sidebar' | 'background';
    /** In the sidebar of a ticket only. */
    ticketId?: number;
  };
  /** `client.get()`, by path. A path that is not here does not exist. */
  fields: Readonly<Record<string, unknown>>;
  /** What was sent to this instance's app and agent, oldest first; each by its id. */
  notifications: readonly { id: string; event: string; data: unknown }[];
  /** Changes with every update of the ticket. */
  ticketStamp: string;
}

/** The paths whose values differ between two views, with the new values. */
export function changedFields(before: HostView, now: HostView): [path: string, value: unknown][] {
  const paths = new Set([...Object.keys(before.fields), ...Object.keys(now.fields)]);
  return [...paths]
    .filter((path) => JSON.stringify(before.fields[path]) !== JSON.stringify(now.fields[path]))
    .map((path) => [path, now.fields[path]]);
}
