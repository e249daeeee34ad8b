import { type HeardCalls, otherCallTo } from '../domain/heardCalls.ts';
import { followOtherCalls, type OtherCallsTools } from './otherCalls.ts';
import type { PanelState } from './panelState.ts';
import { unfinishedCall } from './panelViewOf.ts';

/** What the panel knows of other agents' calls, and the question that they and the agent's own are asked about. */
export interface PanelOthers {
  /** Begins to follow them; once, when the workspace is known. */
  follow(): void;
  /** To be called when the ticket has another requester. */
  show(): void;
  /** Whether a call may go on, of this agent's or of another's, that *Call* must ask about. */
  mustAsk(): boolean;
  /** Takes back a question about a call that has ended meanwhile. */
  endIdleQuestion(): void;
}

export function createPanelOthers({ model, update }: PanelState, tools: OtherCallsTools): PanelOthers {
  const { now } = tools.clock;
  let heard: HeardCalls = new Map();

  function follow(): void {
    const agentId = model().workspace?.agent.id;
    if (agentId === undefined) return;
    void followOtherCalls(tools, agentId, (calls) => {
      heard = calls;
      show();
    });
  }

  function show(): void {
    const ticket = model().workspace?.ticket;
    const requesterId = ticket?.requester?.id ?? null;
    const found = otherCallTo(heard, ticket?.id ?? null, requesterId, now());
    const otherCall = found && {
      agentName: found.agent.name,
      ticketId: found.ticketId,
      since: found.since,
      toRequester: found.requesterId === requesterId,
    };
    update({ otherCall });
    endIdleQuestion();
  }

  function mustAsk(): boolean {
    return unfinishedCall(model(), now()) !== null || model().otherCall !== null;
  }

  function endIdleQuestion(): void {
    if (model().confirming && !mustAsk()) update({ confirming: false });
  }

  return { follow, show, mustAsk, endIdleQuestion };
}
