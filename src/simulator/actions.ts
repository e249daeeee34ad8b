import type * as z from 'zod';
import { actAtPhone } from './infobip/callMachine.ts';
import { setSettings } from './installation.ts';
import type { ActionName, actionSchemas } from './protocol.ts';
import { resetWorld, type World } from './world.ts';
import { setPhones } from './zendesk/seed.ts';
import { addAudit, type Person, stamp, type Ticket } from './zendesk/zendeskData.ts';

type Parsed<N extends ActionName> = z.output<(typeof actionSchemas)[N]>;
type Handlers = { [N in Exclude<ActionName, 'request'>]: (world: World, action: Parsed<N>) => void };

/** What the page's buttons and the tests do to the world; each throws an `Error` when it cannot. */
export const handlers: Handlers = {
  phone(world, { callId, leg, action }) {
    const call = world.infobip.calls.get(callId);
    if (!call) throw new Error(`There is no call ${callId}`);
    actAtPhone(world, call, leg, action);
  },
  settings(world, { values }) {
    setSettings(world.installation, values);
  },
  account(world, { apiKey, scopes }) {
    if (apiKey !== undefined) world.infobip.apiKey = apiKey;
    if (scopes) world.infobip.scopes = new Set(scopes);
  },
  speed(world, { ringing = world.speed.ringing, talking = world.speed.talking }) {
    world.speed = { ringing, talking };
  },
  fault(world, order) {
    world.faults.arm(order);
  },
  disarm(world, { faultId }) {
    world.faults.disarm(faultId);
  },
  switch(world, positions) {
    Object.assign(world.switches, positions);
  },
  scenario(world, { id }) {
    world.scenario = id;
  },
  reset(world) {
    resetWorld(world, world.infobip.apiKey);
  },
  ticket(world, change) {
    const ticket = world.zendesk.tickets.get(change.ticketId);
    if (!ticket) throw new Error(`There is no ticket ${change.ticketId}`);
    changeTicket(world, ticket, change);
  },
  agent(world, { agentId, signIn, phone, ...change }) {
    const agent = person(world, agentId, 'agent');
    Object.assign(agent, change);
    if (phone !== undefined) agent.phone = phone;
    if (signIn) world.signedInAgentId = agentId;
  },
  person(world, { personId, phones }) {
    setPhones(world.zendesk, person(world, personId, 'end-user'), phones);
  },
  workspace(world, { colorScheme = world.colorScheme }) {
    world.colorScheme = colorScheme;
  },
  real(world, { allowNumber, confirm }) {
    if (!world.real) throw new Error('The workspace talks to the simulated Infobip');
    if (allowNumber !== undefined) world.real.allowedNumbers.add(internationalDigits(allowNumber));
    if (confirm !== undefined) world.real.answer?.(confirm);
  },
};

function changeTicket(world: World, ticket: Ticket, change: Parsed<'ticket'>) {
  const { requesterId, status, subject, draft, comment } = change;
  if (typeof requesterId === 'number') person(world, requesterId, 'end-user');
  if (requesterId !== undefined) ticket.requesterId = requesterId;
  if (status !== undefined) ticket.status = status;
  if (subject !== undefined) ticket.subject = subject;
  if (draft?.type !== undefined) ticket.draft.type = draft.type;
  if (draft?.text !== undefined) ticket.draft.text = draft.text;
  if (draft?.append !== undefined) {
    ticket.draft.text = ticket.draft.text === '' ? draft.append : `${ticket.draft.text}\n${draft.append}`;
  }
  const touched = [requesterId, status, subject].some((value) => value !== undefined);
  if (touched) ticket.updatedAt = stamp(world.clock.now());
  if (comment === undefined) return;
  const author = [...world.zendesk.people.keys()].find((id) => id !== world.signedInAgentId);
  const escaped = comment.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const written = { public: true, htmlBody: `<p>${escaped}</p>`, plainBody: comment };
  addAudit(world.zendesk, ticket, world.clock.now(), author ?? world.signedInAgentId, written);
}

function person(world: World, id: number, role: Person['role']): Person {
  const found = world.zendesk.people.get(id);
  if (found?.role !== role) throw new Error(`There is no ${role} ${id}`);
  return found;
}

function internationalDigits(number: string): string {
  const digits = number.replace(/^\s*(\+|00)/, '').replace(/[\s().-]/g, '');
  if (!/^[1-9]\d{6,14}$/.test(digits))
    throw new Error('Enter the number in international form, such as +12025550143');
  return digits;
}
