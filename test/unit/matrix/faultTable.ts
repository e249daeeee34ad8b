import type { FaultKind, Step } from '../../../src/simulator/choices.ts';

/** The requests of a call's life, by what the agent waits for. */
export const requests = [
  'profile numbers',
  'place',
  'report during the call',
  'report of the end',
  'log of a call in doubt',
  'log of a drained report',
  'stamp of the ticket',
  'look-up of the note',
  'note',
] as const;
export type RequestName = (typeof requests)[number];

export const stepOf: Record<RequestName, Step> = {
  'profile numbers': 'showMany',
  place: 'place',
  'report during the call': 'reports',
  'report of the end': 'reports',
  'log of a call in doubt': 'logs',
  'log of a drained report': 'logs',
  'stamp of the ticket': 'ticketRead',
  'look-up of the note': 'commentsRead',
  note: 'noteWrite',
};

export const faults = {
  'is lost before it takes effect': 'droppedBefore',
  'takes effect and its reply is lost': 'droppedAfter',
  'is answered after 5 s': 'slow',
  'is answered after the deadline': 'afterDeadline',
  'never arrives and is never answered': 'neverAnswersBefore',
  'takes effect and is never answered': 'neverAnswersAfter',
  'is answered with 400': 'status400',
  'is answered with 401': 'status401',
  'is answered with 403': 'status403',
  'is answered with 404': 'status404',
  'is answered with 409': 'status409',
  'is answered with 422': 'status422',
  'is answered with 429': 'status429',
  'is answered with 429 and a time to wait': 'status429RetryAfter',
  'is answered with 500': 'status500',
  'is answered with 502 by a gateway': 'status502',
  'is answered by the proxy with an error': 'proxyError',
  'is answered with half a body': 'malformedJson',
  'is answered in another shape': 'wrongShape',
  'is answered with nothing': 'emptyBody',
} as const satisfies Record<string, FaultKind>;
export type FaultName = keyof typeof faults;

const infobip = ['place', 'reports', 'logs'] as const satisfies Step[];
const readsOnly = ['showMany', 'ticketRead', 'commentsRead', 'logs'] as const satisfies Step[];

/** Why a request cannot have a fault, or null where it can. */
function impossible(request: RequestName, fault: FaultName): string | null {
  const step = stepOf[request];
  const toInfobip = infobip.some((each) => each === step);
  const isRead = readsOnly.some((each) => each === step);
  switch (faults[fault]) {
    case 'droppedAfter':
    case 'neverAnswersAfter':
      return isRead ? 'reading changes nothing, so before and after are the same' : null;
    case 'status400':
      return step === 'place'
        ? null
        : 'every part of it is made by the app, and the simulator refuses what is wrong';
    case 'status404':
      return step === 'showMany' ? 'people who are not there are left out of the reply' : null;
    case 'status409':
      return step === 'noteWrite' ? null : 'only an update with a stamp can meet another one';
    case 'status422':
      return step === 'noteWrite' ? null : 'only an update is checked for its values';
    case 'status502':
    case 'proxyError':
      return toInfobip ? null : 'there is no proxy between Zendesk and itself';
    default:
      return null;
  }
}

export const actions = [
  'and the agent stays',
  'and the panel is reloaded',
  'and the tab is closed while another ticket is open',
  'and the agent goes to another ticket',
  'and the browser is killed before the reply, and started a minute later',
  'and the browser is killed while writing down what followed, in vain, and started at once',
  'and the browser is killed while writing down what followed, which comes true, and started at once',
] as const;
export type ActionName = (typeof actions)[number];
export const [STAY, RELOAD, CLOSE, SWITCH, KILL, KILL_IN_VAIN, KILL_WRITTEN] = actions;

export const scenarios = {
  'agent answers, they talk, the call ends': { id: 'bothAnswer', outcome: 'agentAnswered' },
  'agent does not answer': { id: 'agentDoesNotAnswer', outcome: 'agentDidNotAnswer' },
} as const;
export type ScenarioName = keyof typeof scenarios;

export interface Cell {
  readonly scenario: ScenarioName;
  readonly request: RequestName;
  readonly fault: FaultName;
  readonly action: ActionName;
}

/** Before the click nothing is written down, so nothing can be cut short while it is. */
export function cellsOf(scenario: ScenarioName, request: RequestName): Cell[] {
  const possible = (Object.keys(faults) as FaultName[]).filter(
    (fault) => impossible(request, fault) === null,
  );
  return possible.flatMap((fault) =>
    actions
      .filter(
        (action) => !(request === 'profile numbers' && (action === KILL_IN_VAIN || action === KILL_WRITTEN)),
      )
      .map((action) => ({ scenario, request, fault, action })),
  );
}

const refusing: readonly FaultKind[] = [
  'status400',
  'status401',
  'status403',
  'status404',
  'status429',
  'status429RetryAfter',
  'proxyError',
];

/** The faults under which Infobip has certainly not placed the call, once the app has read and kept the reply. */
export function refuses({ request, fault }: Cell): boolean {
  return request === 'place' && refusing.includes(faults[fault]);
}

/** Why the note is given up at once, where this fault is final for it. */
export function noteFailure({ request, fault }: Cell): string | null {
  if (!['ticketRead', 'commentsRead', 'noteWrite'].includes(stepOf[request])) return null;
  const reasons: Partial<Record<FaultKind, string>> = {
    status401: 'notAllowed',
    status403: 'notAllowed',
    status404: 'ticketGone',
    status422: 'rejected',
  };
  return reasons[faults[fault]] ?? null;
}
