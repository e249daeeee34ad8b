import { type HttpReply, jsonReply } from '../http.ts';

const known: Record<number, [messageId: string, text: string]> = {
  400: ['BAD_REQUEST', 'Bad Request'],
  401: ['UNAUTHORIZED', 'Invalid login details'],
  403: ['FORBIDDEN', 'Not enough permissions to access the resource'],
  404: ['NOT_FOUND', 'Requested URL not found'],
  429: ['TOO_MANY_REQUESTS', 'Too many requests'],
};

/** Infobip's first error form; `validationErrors` by the path of the field. */
export function requestError(
  status: number,
  validationErrors?: Record<string, string[]>,
  headers: Record<string, string> = {},
): HttpReply {
  const [messageId, text] = known[status] ?? [
    'GENERAL_ERROR',
    'Something went wrong. Please contact support.',
  ];
  const details = validationErrors ? { messageId, text, validationErrors } : { messageId, text };
  return jsonReply(status, { requestError: { serviceException: details } }, headers);
}
