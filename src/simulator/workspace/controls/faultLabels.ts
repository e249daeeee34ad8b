import type { FaultBody, FaultKind, Step } from '../../choices.ts';
import type { Action } from '../../protocol.ts';

export const stepLabels: Record<Step, string> = {
  place: 'Placing the call',
  reports: 'Reading the report',
  logs: 'Reading the logs',
  ticketRead: 'Reading the ticket',
  commentsRead: 'Reading the comments',
  noteWrite: 'Writing the note',
  showMany: 'Reading both profiles',
  userRead: 'Reading one profile',
  notify: 'Telling other agents',
};

export const kindLabels: Record<FaultKind, string> = {
  status400: '400 Bad request',
  status401: '401 Unauthorized',
  status403: '403 Forbidden',
  status404: '404 Not found',
  status408: '408 Request time-out',
  status409: '409 Conflict',
  status422: '422 Refused',
  status429: '429 Too many requests',
  status429RetryAfter: '429 with Retry-After',
  status500: '500 Server error',
  status502: '502 Bad gateway',
  status503: '503 Unavailable',
  proxyError: 'Proxy error',
  malformedJson: 'Malformed JSON',
  wrongShape: 'JSON of another shape',
  emptyBody: 'Empty body',
  slow: 'Slow',
  afterDeadline: 'Later than the deadline',
  droppedBefore: 'Connection lost before it counts',
  droppedAfter: 'Connection lost after it counted',
  neverAnswersBefore: 'Never answers, does nothing',
  neverAnswersAfter: 'Never answers, but does it',
};

export const bodyLabels: Record<FaultBody, string> = {
  service: 'in the service’s usual words',
  errorCode: 'in Infobip’s other form',
  html: 'as a page of Zendesk’s',
  empty: 'with no words',
};

/** Those worth one click. */
export const quickFaults: readonly (readonly [string, Action<'fault'>])[] = [
  ['Call placed, reply lost', { step: 'place', kind: 'droppedAfter' }],
  ['Key refused', { step: 'place', kind: 'status401' }],
  ['Too many calls', { step: 'place', kind: 'status429RetryAfter', retryAfterSeconds: 20 }],
  ['Infobip is down', { step: 'place', kind: 'status500' }],
  ['Reply after the deadline', { step: 'place', kind: 'afterDeadline' }],
  ['Proxy fails', { step: 'place', kind: 'proxyError' }],
  ['Report lost on its way', { step: 'reports', kind: 'droppedAfter' }],
  ['Ticket changed meanwhile', { step: 'noteWrite', kind: 'status409' }],
  ['Note refused', { step: 'noteWrite', kind: 'status403' }],
];
