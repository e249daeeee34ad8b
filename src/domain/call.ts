/** A phone number in E.164 with its `+`, for instance `+61491570156`. */
export type E164 = `+${string}`;

/** The settings that shape one call, as they stood at the click. */
export interface CallSettings {
  /** Bare host of the Infobip account, for instance `xxxxx.api.infobip.com`. */
  readonly baseHost: string;
  /** What the agent's phone shows, and the customer's too while `customerCallerId` is unset. */
  readonly callerId: E164;
  readonly customerCallerId?: E164;
}

/** One call, from the click on. Numbers are erased when its note is saved or handed over. */
export interface Call {
  /** UUID made before placing; Infobip's `messageId`. */
  readonly id: string;
  readonly ticketId: number;
  readonly requester: { readonly id: number; readonly name: string; readonly number: E164 | null };
  readonly agent: { readonly id: number; readonly name: string; readonly number: E164 | null };
  readonly settings: CallSettings;
  /** Milliseconds since the epoch. */
  readonly clickedAt: number;
}
