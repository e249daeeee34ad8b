import type { PhoneAction } from '../../choices.ts';
import type { CallView, LegView } from '../../snapshot.ts';
import { HandsetIcon } from '../icons.tsx';
import { useWorkspace } from '../workspaceContext.ts';
import { clockTime, duration, legWords, shownNumber } from './legWords.ts';

interface PhoneProps {
  label: string;
  owner: string | null;
  ownNumber: string | null;
  call: CallView | null;
  side: 'agent' | 'customer';
  now: number;
}

/** One phone: what its owner sees, and what they can do. */
export function Phone({ label, owner, ownNumber, call, side, now }: PhoneProps) {
  const { act } = useWorkspace();
  const leg: LegView | null = call?.[side] ?? null;
  const state = leg?.state ?? 'waiting';
  const press = (action: PhoneAction) => {
    if (call) act('phone', { callId: call.id, leg: side, action });
  };
  const inCall = state === 'ringing' || state === 'onLine';
  const number = leg?.number ?? ownNumber;
  return (
    <section className="phone" data-state={state} aria-label={label}>
      <header>
        <strong>{label}</strong>
        <span>
          {owner}
          {number && <bdi dir="ltr">{shownNumber(number)}</bdi>}
        </span>
      </header>
      <div className="phone-case">
        <div className="phone-screen">
          <div className="phone-bar" aria-hidden="true">
            {clockTime(now)}
            <i />
          </div>
          {inCall && leg ? (
            <>
              <div className="phone-caller">
                <span className="phone-bell">
                  <HandsetIcon />
                </span>
                <bdi className="phone-number" dir="ltr">
                  {shownNumber(leg.shows)}
                </bdi>
                <span role="status">{legWords(leg)}</span>
                {leg.answeredAt !== null && (
                  <span className="phone-time">{duration(now - leg.answeredAt)}</span>
                )}
                {side === 'agent' && call?.state === 'announcement' && call.text && (
                  <q className="phone-voice">{call.text}</q>
                )}
                {side === 'customer' && call?.leaksAgentNumber && (
                  <em className="phone-leak">This is the agent’s own number!</em>
                )}
              </div>
              {state === 'ringing' ? <RingingButtons press={press} /> : <LineButtons press={press} />}
            </>
          ) : (
            <div className="phone-idle">
              <b>{clockTime(now)}</b>
              <span role="status">{leg ? legWords(leg) : 'Nobody is calling'}</span>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}

interface ButtonsProps {
  press(action: PhoneAction): void;
}

function RingingButtons({ press }: ButtonsProps) {
  return (
    <div className="phone-buttons">
      <div className="phone-main">
        <button type="button" className="round red" onClick={() => press('decline')} aria-label="Decline">
          <HandsetIcon />
        </button>
        <button type="button" className="round green" onClick={() => press('answer')} aria-label="Answer">
          <HandsetIcon />
        </button>
      </div>
      <div className="phone-more">
        <button type="button" onClick={() => press('busy')}>
          Busy
        </button>
        <button type="button" onClick={() => press('letRing')}>
          Let it ring
        </button>
        <button type="button" onClick={() => press('machine')}>
          Voicemail
        </button>
      </div>
    </div>
  );
}

function LineButtons({ press }: ButtonsProps) {
  return (
    <div className="phone-buttons">
      <div className="phone-main">
        <button type="button" className="round red" onClick={() => press('hangUp')} aria-label="Hang up">
          <HandsetIcon />
        </button>
      </div>
    </div>
  );
}
