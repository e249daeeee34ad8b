import type { Switches } from '../../src/simulator/choices.ts';

/** Everything that is only inferred of the platforms, turned out the other way: one at a time, and all at once. */
const others: readonly Partial<Switches>[] = [
  { reportBeforeEnd: 'pending' },
  { logsListCalls: false },
  { unsetSettings: 'null' },
  { unsetSettings: 'empty' },
  { commentsMetadata: false },
  { showManyOmits: 'requester' },
  { showManyOmits: 'agent' },
  { showManyOmits: 'both' },
  { codes: 'legacy' },
  { reportResults: 'two' },
  { unansweredTimes: 'nullString' },
  { unansweredTimes: 'missing' },
  { price: 'string' },
  { price: 'missing' },
  { bulkId: true },
  { replyFields: 'few' },
  { headerNames: 'titleCase' },
  { dateHeader: false },
  { unreadableReply: 'succeeds' },
  { scopesEnforced: false },
];

export const switchPositions: readonly Partial<Switches>[] = [...others, Object.assign({}, ...others)];
