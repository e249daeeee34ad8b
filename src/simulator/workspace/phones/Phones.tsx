import { useState } from 'react';
import type { CallView } from '../../snapshot.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { shownNumber } from './legWords.ts';
import { ownerOf } from './ownerOf.ts';
import { Phone } from './Phone.tsx';
import { useSimulatorTime } from './useSimulatorTime.ts';

/** The two phones of a call, as they lie on a desk outside Zendesk. Real ones, when the calls are real. */
export function Phones({ requesterName }: { requesterName: string | null }) {
  const { snapshot, agent } = useWorkspace();
  const [chosen, setChosen] = useState<string | null>(null);
  const ongoing = snapshot.calls.filter((call) => call.state !== 'ended');
  const call = ongoing.find(({ id }) => id === chosen) ?? ongoing[0] ?? snapshot.calls[0] ?? null;
  const now = useSimulatorTime(ongoing.length > 0);
  const theirName = call ? ownerOf(snapshot, call.customer.number) : requesterName;
  return (
    <aside className="phones" aria-label="Phones">
      <header className="phones-head">
        <h2>The phones</h2>
        <p>{snapshot.real ? 'Real phones ring in this mode.' : words(call)}</p>
        {ongoing.length > 1 && (
          <select aria-label="Call shown" value={call?.id} onChange={({ target }) => setChosen(target.value)}>
            {ongoing.map((each) => (
              <option key={each.id} value={each.id}>
                {`Ticket #${each.ticketId ?? '?'}, ${shownNumber(each.customer.number)}`}
              </option>
            ))}
          </select>
        )}
      </header>
      {!snapshot.real && (
        <>
          <Phone
            label="Your phone"
            owner={agent.name}
            ownNumber={agent.phone}
            call={call}
            side="agent"
            now={now}
          />
          <Phone
            label="Their phone"
            owner={theirName}
            ownNumber={null}
            call={call}
            side="customer"
            now={now}
          />
        </>
      )}
    </aside>
  );
}

function words(call: CallView | null): string {
  switch (call?.state) {
    case undefined:
      return 'They ring when a call is placed.';
    case 'ringingAgent':
      return 'Yours rings first.';
    case 'announcement':
      return 'You hear what the call is about.';
    case 'ringingCustomer':
      return 'Now theirs rings.';
    case 'bridged':
      return 'You are talking.';
    case 'ended':
      return 'The call is over.';
  }
}
