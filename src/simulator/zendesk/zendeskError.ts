import { type HttpReply, jsonReply, textReply } from '../http.ts';

const known: Record<number, unknown> = {
  400: { error: 'InvalidValue', description: 'The request has a value that is not valid' },
  401: { error: "Couldn't authenticate you" },
  403: { error: { title: 'Forbidden', message: 'You do not have access to this page.' } },
  404: { error: 'RecordNotFound', description: 'Not found' },
  409: {
    error: 'UpdateConflict',
    description:
      'Safe Update prevented the update due to outdated ticket data. Fetch the latest and try again.',
  },
  422: { error: 'RecordInvalid', description: 'Record validation errors', details: {} },
  429: { error: 'APIRateLimitExceeded', description: 'Number of allowed API requests per minute exceeded' },
};

/** Zendesk's answer to a request it refuses; `details` by field for a 422. */
export function zendeskError(
  status: number,
  details?: Record<string, string>,
  headers: Record<string, string> = {},
): HttpReply {
  const body = known[status];
  if (body === undefined)
    return textReply(status, '<html><body>Error</body></html>', 'text/html; charset=utf-8');
  if (!details) return jsonReply(status, body, headers);
  const described = Object.entries(details).map(([field, description]) => [field, [{ description }]]);
  return jsonReply(status, { ...(body as object), details: Object.fromEntries(described) }, headers);
}
