import type { WatchTrouble } from '../domain/callRecord.ts';
import type { CallState } from '../domain/callState.ts';
import type { NoteState } from '../domain/noteState.ts';
import type { SettingProblem } from '../domain/settingProblem.ts';

/** Why the panel cannot work at all. The last three come from Zendesk's answers, the others from their absence. */
export type StartProblem =
  | 'notInZendesk'
  | 'sdkNotLoaded'
  | 'hostSilent'
  | 'hostRefused'
  | 'accountMismatch'
  | 'noTicket';

/**
 * A number as shown: `text` in international format, or as stored while it cannot be read or the metadata is not there; empty
 * while nobody has told it yet.
 */
export interface ShownNumber {
  readonly text: string;
  /** ISO 3166 alpha-2, where the number tells it. */
  readonly country?: string;
}

/**
 * Whose number a field asks for, and why. `notRead`: Zendesk did not tell what the profile holds. `change`: the agent asked
 * to change their own.
 */
export interface NumberQuestion {
  readonly whose: 'agent' | 'requester';
  readonly why: 'missing' | 'notRead' | 'notPossible' | 'needsCountry' | 'change';
  /** What is stored, to start from; empty when nothing is. */
  readonly initial: string;
}

/** The one thing in the action slot. Times are milliseconds since the epoch. */
export type Slot =
  | { readonly kind: 'call'; readonly label: 'call' | 'callAgain' | 'tryAgain'; readonly enabled: boolean }
  /** Opens the question that must be answered before another call: see `unfinished`. */
  | { readonly kind: 'callAgainAsks' }
  /** The same because of another agent's call: see `otherCall`. A warning, no lock. */
  | { readonly kind: 'callAnywayAsks' }
  /** The question is open; pressing places another call. */
  | { readonly kind: 'callAgainConfirmed' }
  | { readonly kind: 'placing' }
  | { readonly kind: 'placed' }
  | { readonly kind: 'looking'; readonly since: number }
  | { readonly kind: 'ticketClosed' };

/** An unfinished call of this agent that *Call* names before another one is placed. */
export interface UnfinishedCall {
  readonly ticketId: number;
  readonly requesterName: string;
  readonly clickedAt: number;
}

/** Another agent's call, as its notice told. */
export interface OtherCallView {
  readonly agentName: string;
  readonly ticketId: number;
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** False: it goes on from this ticket, to a requester whom the ticket has no more. */
  readonly toRequester: boolean;
}

/** The call shown in this ticket. */
export interface CallView {
  readonly id: string;
  readonly state: Exclude<CallState, { name: 'idle' }>;
  readonly note: NoteState;
  readonly requesterName: string;
  readonly agentNumber: string | null;
  /** The caller ID settings in force, to be named when Infobip refuses one. */
  readonly callerId: string;
  readonly customerCallerId: string | null;
  /** Milliseconds since the epoch. */
  readonly clickedAt: number;
  /** The note as plain text, once the agent has to copy it by hand. */
  readonly noteText?: string;
  /**
   * Why the outcome cannot be read just now, or null: the key or its scope (`voice-reports:read`) is refused, either
   * Zendesk or Infobip refuses (`gateway`), or nothing readable comes back. The call itself is not affected.
   */
  readonly trouble: WatchTrouble | null;
  /** For *Copy details*: Infobip's code, the state and the call's id; no numbers, no key. */
  readonly details: string;
}

export interface TicketView {
  readonly screen: 'ticket';
  /** The call's own name and number while one is under way, else those of the ticket's requester, whom a call would reach. */
  readonly requesterName: string;
  readonly requesterNumber: ShownNumber | null;
  readonly agentNumber: ShownNumber | null;
  readonly slot: Slot;
  readonly question: NumberQuestion | null;
  readonly sameNumber: boolean;
  readonly closedTicket: boolean;
  /** IndexedDB or Web Locks are denied: reloading Zendesk would forget a call. */
  readonly storageDenied: boolean;
  /** The last click placed nothing, because the call could not be written ahead; the next one lives in this frame only. */
  readonly storageFailed: boolean;
  /** Something stored of a call cannot be read; said once in this browser. */
  readonly unreadableCalls: boolean;
  readonly call: CallView | null;
  /** Named when *Call again…* or *Call* asks once more. */
  readonly unfinished: UnfinishedCall | null;
  /** Named while a call could be placed: another agent has been calling from this ticket or to its requester. */
  readonly otherCall: OtherCallView | null;
}

export type PanelView =
  | { readonly screen: 'starting' }
  | { readonly screen: 'problem'; readonly problem: StartProblem }
  | { readonly screen: 'setup'; readonly problems: readonly SettingProblem[] }
  | { readonly screen: 'noRequester' }
  | TicketView;

/** What the agent can do. Every one may be called at any time; what makes no sense in the present state does nothing. */
export interface PanelActions {
  /** *Call*, *Try again*, *Call again* and the confirmed *Call again*. */
  call(): void;
  /** *Call again…* and *Call anyway…*: open the question. */
  askCallAgain(): void;
  cancelCallAgain(): void;
  /** Opens the field for the agent's own number. */
  changeAgentNumber(): void;
  cancelChange(): void;
  /** Takes what was typed for the open question; answers why it was not taken, or null. */
  submitNumber(typed: string): Promise<NumberQuestion['why'] | null>;
  retryNote(): void;
  noteIntoDraft(): void;
  /** The agent has copied the note's text: it need not be shown any longer. */
  noteTaken(): void;
  /** Reads the settings again: reloads the panel. */
  checkAgain(): void;
}

/** The panel's state outside React: a snapshot and a way to hear of the next one. */
export interface PanelStore {
  getView(): PanelView;
  subscribe(listener: () => void): () => void;
  readonly actions: PanelActions;
}
