import { type HttpReply, type HttpRequest, jsonReply } from '../http.ts';
import type { World } from '../world.ts';
import { refuseKey } from './account.ts';
import type { Call } from './call.ts';
import { readQuery } from './readQuery.ts';
import { finalReport, pendingReport } from './report.ts';
import { requestError } from './requestError.ts';

const parameters = { bulkId: 'one', messageId: 'one', limit: 'number' } as const;

/** `GET /voice/1/reports`: each report once, and without a `messageId` everybody's. */
export function readReports(world: World, request: HttpRequest): HttpReply {
  const refused = refuseKey(world.infobip, request, [
    'voice-reports:read',
    'voice:logs:read',
    'message:send',
  ]);
  if (refused) return refused;
  const query = readQuery(request.url, parameters);
  if ('errors' in query) return requestError(400, query.errors);
  const { messageId, bulkId, limit } = query.values;
  if (!messageId) world.infobip.drains += 1;
  const results: unknown[] = [];
  for (const call of world.infobip.calls.values()) {
    const asked = (!messageId || messageId[0] === call.id) && (!bulkId || bulkId[0] === call.bulkId);
    if (!asked || call.message.notifyUrl !== undefined || call.reportRead) continue;
    if (results.length >= Number(limit?.[0] ?? 50)) break;
    results.push(...reportsOf(world, call));
  }
  return jsonReply(200, { results });
}

function reportsOf({ switches }: World, call: Call): unknown[] {
  if (call.state !== 'ended')
    return switches.reportBeforeEnd === 'pending' ? [pendingReport(call, switches)] : [];
  call.reportRead = true;
  const final = finalReport(call, switches);
  return switches.reportResults === 'two' ? [pendingReport(call, switches), final] : [final];
}
