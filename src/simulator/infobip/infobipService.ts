import type { Step } from '../choices.ts';
import { type HttpReply, type HttpRequest, unknownRequest } from '../http.ts';
import type { World } from '../world.ts';
import { placeCalls } from './placeCalls.ts';
import { readLogs } from './readLogs.ts';
import { readReports } from './readReports.ts';
import { requestError } from './requestError.ts';

const operations: Record<string, Step> = {
  'POST /voice/ctc/1/send': 'place',
  'GET /voice/1/reports': 'reports',
  'GET /tts/3/logs': 'logs',
};
const otherProducts = /^\/(voice|tts|calls|account|numbers)\//;

/** Which operation this is; null for one the simulator does not play. */
export function infobipStep({ method, url }: HttpRequest): Step | null {
  return operations[`${method} ${url.pathname}`] ?? null;
}

/** Infobip's API as far as click-to-call goes. */
export function serveInfobip(world: World, request: HttpRequest, ticketId: number | null): HttpReply {
  switch (infobipStep(request)) {
    case 'place':
      return placeCalls(world, request, ticketId);
    case 'reports':
      return readReports(world, request);
    case 'logs':
      return readLogs(world, request);
    default:
      if (otherProducts.test(request.url.pathname)) return unknownRequest(request);
      return { ...requestError(404), unknown: true };
  }
}
