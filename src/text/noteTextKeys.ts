import type { FailureReason, OutcomeKind } from '../domain/outcome.ts';
import type { NoteKey } from './texts.ts';

/** `timed`: with `{duration}`, for outcomes that may come with seconds. */
interface NoteTexts {
  readonly text: NoteKey;
  readonly timed?: NoteKey;
}

/** How a call ended, in the note; `failed` has its texts by reason. */
export const noteOutcomeTexts: Record<Exclude<OutcomeKind, 'failed'>, NoteTexts> = {
  agentAnswered: { text: 'note.outcome.agentAnswered', timed: 'note.outcome.agentAnsweredFor' },
  timeLimit: { text: 'note.outcome.timeLimit', timed: 'note.outcome.timeLimitFor' },
  agentMachine: { text: 'note.outcome.agentMachine', timed: 'note.outcome.agentMachineFor' },
  agentDidNotAnswer: { text: 'note.outcome.agentDidNotAnswer' },
  agentBusy: { text: 'note.outcome.agentBusy' },
  agentDeclined: { text: 'note.outcome.agentDeclined' },
  agentUnreachable: { text: 'note.outcome.agentUnreachable' },
  hungUpBeforeAnswer: { text: 'note.outcome.hungUpBeforeAnswer' },
  unknown: { text: 'note.outcome.unknown' },
};

export const noteFailureTexts: Record<FailureReason, NoteKey> = {
  invalidNumber: 'note.failed.invalidNumber',
  network: 'note.failed.network',
  noCredit: 'note.failed.noCredit',
  accountSetUp: 'note.failed.accountSetUp',
  settings: 'note.failed.settings',
  other: 'note.failed.other',
};
