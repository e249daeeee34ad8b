import { type HttpReply, type HttpRequest, jsonReply } from '../http.ts';
import type { World } from '../world.ts';
import { refuseKey } from './account.ts';
import type { Call } from './call.ts';
import { outcomeCodes } from './outcomeCodes.ts';
import { readQuery } from './readQuery.ts';
import { price, reportTime, secondsOnLine } from './report.ts';
import { requestError } from './requestError.ts';
import { enroute } from './statuses.ts';

const parameters = {
  from: 'one',
  to: 'one',
  bulkId: 'many',
  messageId: 'many',
  generalStatus: 'one',
  sentSince: 'one',
  sentUntil: 'one',
  limit: 'number',
} as const;
const perMinute = 120;
const keptFor = 48 * 3_600_000;

/** `GET /tts/3/logs`: 48 hours back, newest first, 120 requests a minute for the whole account. */
export function readLogs(world: World, request: HttpRequest): HttpReply {
  const scopes = ['voice-message:logs:read', 'voice-message:manage', 'message:send'] as const;
  const refused = refuseKey(world.infobip, request, scopes);
  if (refused) return refused;
  const now = world.clock.now();
  world.infobip.logReads = world.infobip.logReads.filter((time) => time > now - 60_000);
  if (world.infobip.logReads.length >= perMinute) return requestError(429);
  world.infobip.logReads.push(now);
  const query = readQuery(request.url, parameters);
  if ('errors' in query) return requestError(400, query.errors);
  const { from, to, bulkId, messageId, generalStatus, sentSince, sentUntil, limit } = query.values;
  if (!world.switches.logsListCalls) return jsonReply(200, { results: [] });
  const results = [...world.infobip.calls.values()]
    .reverse()
    .filter((call) => call.placedAt > now - keptFor)
    .filter((call) => !messageId || messageId.includes(call.id))
    .filter((call) => !bulkId || bulkId.includes(call.bulkId ?? ''))
    .filter((call) => !from || from[0] === call.message.from)
    .filter((call) => !to || to[0] === call.agent.number)
    .filter((call) => !sentSince || call.placedAt >= Date.parse(sentSince[0] ?? ''))
    .filter((call) => !sentUntil || call.placedAt <= Date.parse(sentUntil[0] ?? ''))
    .map((call) => logEntry(world, call))
    .filter(({ status }) => !generalStatus || generalStatus[0] === status.groupName);
  return jsonReply(200, { results: results.slice(0, Number(limit?.[0] ?? 50)) });
}

function logEntry({ switches }: World, call: Call) {
  const over = call.state === 'ended' && call.endedAt !== null;
  return {
    ...(call.bulkId === null ? {} : { bulkId: call.bulkId }),
    messageId: call.id,
    to: call.agent.number,
    from: call.message.from,
    text: call.text,
    sentAt: reportTime(call.placedAt),
    doneAt: over ? reportTime(call.endedAt ?? 0) : null,
    duration: secondsOnLine(call),
    mccMnc: null,
    ...price(switches),
    ...(over ? outcomeCodes(call, switches.codes) : { status: enroute, error: null }),
  };
}
