import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { tokenHeader } from '../protocol.ts';

export interface Origins {
  page: string;
  app: string;
}

/** The two addresses under which one port is known: the workspace's and the app's are different origins. */
export function originsOf(port: number): Origins {
  return { page: `http://localhost:${port}`, app: `http://127.0.0.1:${port}` };
}

/** Answers only to the two hosts and origins, and to a change only with the token of this start. */
export function guard(origins: Origins, token: string): MiddlewareHandler {
  const allowed = [origins.page, origins.app];
  return async (context, next) => {
    const origin = context.req.header('origin');
    const changes = context.req.method !== 'GET' && context.req.method !== 'HEAD';
    if (!allowed.includes(`http://${context.req.header('host')}`)) return forbidden(context, 'Unknown host');
    if (origin !== undefined && !allowed.includes(origin)) return forbidden(context, 'Unknown origin');
    if (changes && origin === undefined) return forbidden(context, 'No origin');
    if (changes && !sameText(context.req.header(tokenHeader) ?? '', token)) {
      return forbidden(context, 'The token of this start is missing or wrong');
    }
    return next();
  };
}

function forbidden(context: Context, error: string) {
  return context.json({ error }, 403);
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
