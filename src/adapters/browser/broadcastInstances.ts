import type { InstanceChannel } from '../../ports/instanceChannel.ts';

/** Tells this agent's other frames of a call by BroadcastChannel, which works even where storage is denied. */
export function createBroadcastInstances(scope: string): InstanceChannel {
  const channel = new BroadcastChannel(`${scope}/calls`);
  return {
    announce: (callId) => channel.postMessage(callId),
    listen(listener) {
      function hear({ data }: MessageEvent<unknown>): void {
        if (typeof data === 'string') listener(data);
      }
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}
