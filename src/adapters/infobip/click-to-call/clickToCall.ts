import type { Call } from '../../../domain/call.ts';
import { PLACING_DEADLINE } from '../../../domain/callAge.ts';
import type { PlacingEvidence } from '../../../domain/evidence.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { SecureOutcome, SecureProxy } from '../../../ports/secureProxy.ts';
import type { VoiceProvider } from '../../../ports/voiceProvider.ts';
import { placingBody } from './placingBody.ts';
import { placingEvidence } from './placingEvidence.ts';
import { watchCall } from './watchCall.ts';

/** Infobip's click-to-call: rings the agent, then the requester; reports once, at the end, of the agent's leg only. */
export function createClickToCall(proxy: SecureProxy, clock: Clock): VoiceProvider {
  return {
    async place(call) {
      const outcome = await proxy.send({
        method: 'POST',
        url: `https://${call.settings.baseHost}/voice/ctc/1/send`,
        body: placingBody(call),
        credential: 'api_key',
        deadline: PLACING_DEADLINE,
      });
      const evidence = evidenceOf(outcome, call, clock);
      if (outcome.kind !== 'deadline') return { evidence };
      return { evidence, late: outcome.late.then((reply) => evidenceOf(reply, call, clock)) };
    },
    watch: (current, signal) => watchCall(proxy, clock, current, signal),
  };
}

function evidenceOf(outcome: SecureOutcome, call: Call, clock: Clock): PlacingEvidence {
  const at = clock.now();
  switch (outcome.kind) {
    case 'reply':
      return placingEvidence(outcome, call.id, at);
    case 'unsafe':
      return { kind: 'refused', refusal: { reason: 'unsafe' }, at };
    case 'connection':
    case 'deadline':
      return { kind: 'noReply', why: outcome.kind, at };
  }
}
