/**
 * Begins every name of this app's in the browser's storage. All Zendesk accounts share the app's origin, so it holds the
 * host's origin and the agent's user id: calls are taken up by the agent who placed them, in the account they belong to.
 */
export function storageScope(origin: string, agentId: number): string {
  return `${origin}/${agentId}`;
}
