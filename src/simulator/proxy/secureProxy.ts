import { type HttpReply, type HttpRequest, jsonReply, textReply } from '../http.ts';
import { infobipStep, serveInfobip } from '../infobip/infobipService.ts';
import { forwardToInfobip } from '../infobip/realInfobip.ts';
import type { World } from '../world.ts';
import { substitute } from './substitute.ts';
import { isWhitelisted } from './whitelist.ts';

/** A request on its way out of Zendesk, and who answered it. */
export interface Forwarded {
  /** As it left, secure settings put in: not for any page or log before it is masked. */
  request: HttpRequest;
  reply: HttpReply;
  by: 'infobip' | 'proxy';
}

/**
 * Zendesk's proxy: `secure` requests go to listed hosts only and get their secure settings; the others pass as
 * they are. Its own failures are 422 with a body that starts with `Proxy error`.
 */
export async function forward(
  world: World,
  original: HttpRequest,
  secure: boolean,
  ticketId: number | null,
): Promise<Forwarded> {
  const refusal = refusalOf(world, original, secure);
  if (refusal) return { request: original, reply: proxyError(refusal), by: 'proxy' };
  const request = secure ? substitute(world.installation, original, world.switches.scopesEnforced) : original;
  if (!isInfobip(request.url.hostname)) {
    // Whoever listed this host has sent the key to a stranger.
    return { request, reply: { ...jsonReply(200, {}), unknown: true }, by: 'proxy' };
  }
  const work = () =>
    world.real ? forwardToInfobip(world, world.real, request) : serveInfobip(world, request, ticketId);
  const reply = await world.faults.serve(infobipStep(request), 'infobip', work);
  return { request, reply, by: 'infobip' };
}

function refusalOf({ installation }: World, { url, headers }: HttpRequest, secure: boolean): string | null {
  const underscored = Object.keys(headers).find((name) => name.includes('_'));
  if (underscored) return `the header name ${underscored} is not allowed`;
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '')
    return 'the address is not allowed';
  if (!secure) return null;
  if (!isWhitelisted(installation, url.hostname)) return `${url.hostname} is not in the domain whitelist`;
  for (const match of Object.values(headers)
    .join(' ')
    .matchAll(/\{\{\s*setting\.(\w+)\s*\}\}/g)) {
    const parameter = installation.manifest.parameters.find(({ name }) => name === match[1]);
    if (!parameter?.secure) return `the setting ${match[1] ?? ''} is not secure`;
  }
  return null;
}

function isInfobip(host: string): boolean {
  return host === 'api.infobip.com' || host.endsWith('.api.infobip.com');
}

function proxyError(why: string): HttpReply {
  return textReply(422, `Proxy error: ${why}`);
}
