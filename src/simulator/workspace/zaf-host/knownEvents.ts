const lifecycle = new Set(['app.activated', 'app.deactivated', 'app.willDestroy', 'context.updated']);
const ofTickets = new Set([
  'ticket.updated',
  'ticket.save',
  'ticket.submit.start',
  'ticket.submit.done',
  'ticket.submit.fail',
  'ticket.submit.always',
]);

/**
 * Whether an app may listen for `event`. A name that is none of the host's never fires, so it is a mistake in the app:
 * `<path>.changed` must name a path that can be read, `request:N.done` and `.fail` belong to requests.
 */
export function isKnownEvent(event: string, fields: Readonly<Record<string, unknown>>): boolean {
  if (ofTickets.has(event)) return 'ticket.id' in fields;
  if (lifecycle.has(event) || /^request:\d+\.(done|fail)$/.test(event)) return true;
  if (/^api_notification\.[\w.-]+$/.test(event)) return true;
  return event.endsWith('.changed') && event.slice(0, -'.changed'.length) in fields;
}
