import { type HttpReply, jsonReply } from '../http.ts';
import { zendeskError } from './zendeskError.ts';

/**
 * One page of a list, in Zendesk's cursor form when `page[…]` is asked for and else in its older form with a
 * number, 100 at a time. Cursors name the last item of a page, so what is added meanwhile moves nothing.
 */
export function pageOf<Item extends { id: number }>(
  name: string,
  items: readonly Item[],
  url: URL,
  show: (item: Item) => unknown,
): HttpReply {
  const query = url.searchParams;
  if (!query.has('page[size]') && !query.has('page[after]')) return numberedPage(name, items, url, show);
  const size = Number(query.get('page[size]') ?? 100);
  if (!Number.isInteger(size) || size < 1 || size > 100) return zendeskError(400);
  const after = query.get('page[after]');
  const before = after === null ? -1 : items.findIndex((item) => cursorOf(item) === after);
  if (after !== null && before < 0) return zendeskError(400);
  const page = items.slice(before + 1, before + 1 + size);
  const first = page[0];
  const last = page.at(-1);
  const hasMore = before + 1 + size < items.length;
  const next = new URL(url);
  if (last) next.searchParams.set('page[after]', cursorOf(last));
  return jsonReply(200, {
    [name]: page.map(show),
    meta: {
      has_more: hasMore,
      after_cursor: last ? cursorOf(last) : null,
      before_cursor: first ? cursorOf(first) : null,
    },
    links: { prev: null, next: hasMore ? next.href : null },
  });
}

function numberedPage<Item>(name: string, items: readonly Item[], url: URL, show: (item: Item) => unknown) {
  const number = Number(url.searchParams.get('page') ?? 1);
  if (!Number.isInteger(number) || number < 1) return zendeskError(400);
  const page = items.slice((number - 1) * 100, number * 100);
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return jsonReply(200, {
    [name]: page.map(show),
    next_page: number * 100 < items.length ? next.href : null,
    previous_page: null,
    count: items.length,
  });
}

function cursorOf(item: { id: number }): string {
  return Buffer.from(`o:${item.id}`).toString('base64url');
}
