import { randomUUID } from 'node:crypto';
import { type HttpReply, type HttpRequest, jsonReply, parseJson, unknownRequest } from '../http.ts';
import type { World } from '../world.ts';
import { refuseKey } from './account.ts';
import { newCall } from './call.ts';
import { startCall } from './callMachine.ts';
import { type ClickToCallMessage, clickToCallSchema, validationErrors } from './clickToCallSchema.ts';
import { requestError } from './requestError.ts';
import {
  accepted,
  badDestination,
  badLanguage,
  duplicate,
  refusals,
  type Status,
  spokenLanguages,
} from './statuses.ts';

/** `POST /voice/ctc/1/send`. */
export function placeCalls(world: World, request: HttpRequest, ticketId: number | null): HttpReply {
  const refused = refuseKey(world.infobip, request, ['clicktocall:manage', 'message:send']);
  if (refused) return refused;
  if (!isJson(request.headers['content-type'])) return requestError(415);
  if (!isJson(request.headers['accept'])) return requestError(406);
  const body = parseJson(request.body);
  if (body === undefined) return requestError(400);
  const parsed = clickToCallSchema.safeParse(body, { reportInput: true });
  if (!parsed.success) return requestError(400, validationErrors(parsed.error));
  const { bulkId: given, messages } = parsed.data;
  if (messages.length === 0) {
    return world.switches.emptyMessages === 'badRequest'
      ? requestError(400, { messages: ['may not be empty'] })
      : jsonReply(200, { messages: [] });
  }
  const unplayed = messages.some(({ retry, deliveryTimeWindow }) => retry ?? deliveryTimeWindow);
  if (unplayed) return unknownRequest(request, 'The simulator does not play retry and deliveryTimeWindow');
  const makesBulkId = world.switches.bulkId || messages.length > 1;
  const bulkId = given ?? (makesBulkId ? randomUUID() : null);
  const replies = messages.map((message) => placeOne(world, message, bulkId, ticketId));
  return jsonReply(200, { ...(bulkId === null ? {} : { bulkId }), messages: replies });
}

function placeOne(world: World, message: ClickToCallMessage, bulkId: string | null, ticketId: number | null) {
  const id = message.messageId ?? randomUUID();
  const refusal = refusalOf(world, id, message);
  if (!refusal) {
    const { scenario } = world;
    const call = newCall({ id, bulkId, ticketId, message, scenario, now: world.clock.now() });
    world.infobip.calls.set(id, call);
    startCall(world, call);
  }
  const status = refusal ?? accepted;
  if (world.switches.replyFields === 'all') return { to: message.destinationA, status, messageId: id };
  const { groupName, id: statusId, name } = status;
  return { status: { groupName, id: statusId, name } };
}

function refusalOf(world: World, id: string, message: ClickToCallMessage): Status | undefined {
  if (world.infobip.calls.has(id)) return duplicate;
  if (message.destinationA.length < 7 || message.destinationB.length < 7) return badDestination;
  if (!spokenLanguages.includes(message.language ?? 'en')) return badLanguage;
  return refusals[world.scenario];
}

function isJson(mediaType = ''): boolean {
  return mediaType.includes('application/json');
}
