import type { Switches } from '../../choices.ts';

/** Of a switch with two positions: what it means when it is on. */
type OnOff<Name extends keyof Switches> = Switches[Name] extends boolean ? string : never;
/** Of one with several: its name, and each position's. */
type Positions<Name extends keyof Switches> = Switches[Name] extends string
  ? { label: string; positions: Record<Switches[Name], string> }
  : never;

export const switchLabels: { [Name in keyof Switches]: OnOff<Name> | Positions<Name> } = {
  notification: {
    label: 'A notification to apps',
    positions: { parsed: 'comes parsed', text: 'comes as text', bare: 'comes without its sender' },
  },
  reportBeforeEnd: {
    label: 'A report read before the end',
    positions: { empty: 'is empty', pending: 'says PENDING' },
  },
  logsListCalls: 'The logs list click-to-call',
  unsetSettings: {
    label: 'Settings nobody has set',
    positions: { missing: 'are missing', null: 'are null', empty: 'are empty' },
  },
  commentsMetadata: 'Comments carry their metadata',
  showManyOmits: {
    label: 'Hidden from the agent',
    positions: { nobody: 'nobody', requester: 'the requester', agent: 'the agent', both: 'both' },
  },
  codes: { label: 'Codes of an outcome', positions: { current: 'current', legacy: 'legacy' } },
  reportResults: { label: 'Results for one call', positions: { one: 'one', two: 'two' } },
  unansweredTimes: {
    label: 'Times of an unanswered call',
    positions: { null: 'are null', nullString: 'are the word “null”', missing: 'are missing' },
  },
  price: {
    label: 'The price',
    positions: { number: 'is a number', string: 'is a string', missing: 'is missing' },
  },
  bulkId: 'Replies name a bulk',
  replyFields: { label: 'Fields of a reply', positions: { all: 'all', few: 'only some' } },
  emptyMessages: {
    label: 'A request without messages',
    positions: { badRequest: 'is a bad request', empty200: 'is answered with nothing' },
  },
  headerNames: {
    label: 'Names of headers',
    positions: { lowerCase: 'lower-case', titleCase: 'Title-Case' },
  },
  dateHeader: 'Replies carry the Date header',
  unreadableReply: {
    label: 'A request whose reply is no JSON',
    positions: { fails: 'fails', succeeds: 'succeeds with the text' },
  },
  scopesEnforced: 'The key is held to its scopes',
};
