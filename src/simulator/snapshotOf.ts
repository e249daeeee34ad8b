import { parseJson } from './http.ts';
import { callView } from './infobip/call.ts';
import { parameterViews, publicSettings } from './installation.ts';
import type { AgentView, NotificationView, PersonView, Snapshot, TicketView } from './snapshot.ts';
import type { World } from './world.ts';
import { agentValues, ticketValues } from './zendesk/zafValues.ts';
import { commentsOf, type Ticket } from './zendesk/zendeskData.ts';

const wireEntriesShown = 100;

/** All that a page may know of the world. */
export function snapshotOf(world: World, appOrigin: string): Snapshot {
  const { installation, zendesk, real } = world;
  const { manifest } = installation;
  const addressOf = ({ url }: { url: string }) => `${appOrigin}/app/${installation.id}/${url}`;
  return {
    revision: world.revision,
    now: world.clock.now(),
    signedInAgentId: world.signedInAgentId,
    colorScheme: world.colorScheme,
    account: { subdomain: zendesk.subdomain },
    installation: {
      id: installation.id,
      appId: installation.appId,
      name: manifest.name,
      version: manifest.version,
      settings: publicSettings(installation, world.switches.unsetSettings),
      parameters: parameterViews(installation),
      assetUrl: addressOf(manifest.location.support.ticket_sidebar),
      backgroundUrl: manifest.location.support.background
        ? addressOf(manifest.location.support.background)
        : null,
    },
    agents: agentViews(world),
    people: customerViews(world),
    tickets: [...zendesk.tickets.values()].map((ticket) => ticketView(world, ticket)),
    notifications: notificationViews(world),
    calls: [...world.infobip.calls.values()].reverse().map(callView),
    scenario: world.scenario,
    switches: world.switches,
    faults: world.faults.list(),
    speed: world.speed,
    keyScopes: [...world.infobip.scopes],
    real: real && {
      host: real.host,
      allowedNumbers: [...real.allowedNumbers],
      confirmed: real.confirmed,
      question: real.answer !== null,
    },
    wireLog: world.wireLog.entries.slice(-wireEntriesShown),
  };
}

function agentViews({ zendesk, colorScheme }: World): AgentView[] {
  return [...zendesk.people.values()]
    .filter(({ role }) => role === 'agent')
    .map((agent) => {
      const { id, name, email, locale, phone, mayWrite, maySeeUsers } = agent;
      const values = agentValues(zendesk, agent, colorScheme);
      return { id, name, email, locale, phone, mayWrite, maySeeUsers, values };
    });
}

function customerViews({ zendesk }: World): PersonView[] {
  return [...zendesk.people.values()]
    .filter(({ role }) => role === 'end-user')
    .map(({ id, name }) => ({ id, name }));
}

/** A body that is JSON comes parsed, as Zendesk documents it, beside the user who sent it. */
function notificationViews({ zendesk, switches }: World): NotificationView[] {
  return zendesk.notifications.map(({ id, agentId, event, body, sender }) => {
    const read = parseJson(body) ?? body;
    const data = { parsed: { body: read, sender }, text: { body, sender }, bare: read }[
      switches.notification
    ];
    return { id, agentId, event, data };
  });
}

function ticketView({ zendesk }: World, ticket: Ticket): TicketView {
  const { id, subject, status, requesterId, updatedAt, draft } = ticket;
  const comments = commentsOf(ticket).map(({ custom, auditId: _, ...comment }) => ({
    ...comment,
    authorName: zendesk.people.get(comment.authorId)?.name ?? 'Unknown',
    metadata: custom,
  }));
  const values = ticketValues(zendesk, ticket);
  return { id, subject, status, requesterId, updatedAt, draft: { ...draft }, comments, values };
}
