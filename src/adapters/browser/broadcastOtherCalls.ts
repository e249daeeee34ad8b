import * as z from 'zod/mini';
import type { OtherCallsChannel } from '../../ports/otherCallsChannel.ts';

const Notices = z.array(
  z.object({
    callId: z.string(),
    ticketId: z.number(),
    requesterId: z.number(),
    agent: z.object({ id: z.number(), name: z.string() }),
    since: z.number(),
    until: z.nullable(z.number()),
  }),
);

/** Tells this agent's other frames of other agents' calls by BroadcastChannel; a frame of another version may be among them. */
export function createBroadcastOtherCalls(scope: string): OtherCallsChannel {
  const channel = new BroadcastChannel(`${scope}/other-calls`);
  return {
    ask: () => channel.postMessage('ask'),
    tell: (notices) => channel.postMessage(notices),
    listen(listener) {
      function hear({ data }: MessageEvent<unknown>): void {
        const notices = Notices.safeParse(data);
        if (data === 'ask') listener.asked();
        else if (notices.success) listener.told(notices.data);
      }
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}
