import * as z from 'zod/mini';
import type { CallMirror, MirrorMessage } from '../../ports/callMirror.ts';
import { recordSchema } from './recordSchema.ts';

const from = z.string();
const messageSchema = z.union([
  z.object({ kind: z.literal('copy'), from, record: recordSchema, term: z.number(), held: z.boolean() }),
  z.object({ kind: z.literal('ask'), from, callId: z.nullable(z.string()) }),
  z.object({ kind: z.literal('claim'), from, callId: z.string() }),
  z.object({ kind: z.literal('goodbye'), from }),
]) satisfies z.ZodMiniType<MirrorMessage>;

/** Tells this agent's other frames by BroadcastChannel, which works even where storage is denied. */
export function createBroadcastMirror(scope: string): CallMirror {
  const channel = new BroadcastChannel(`${scope}/mirror`);
  return {
    tell: (message) => channel.postMessage(message),
    listen(listener) {
      function hear({ data }: MessageEvent<unknown>): void {
        const parsed = messageSchema.safeParse(data);
        if (parsed.success) listener(parsed.data);
      }
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}
