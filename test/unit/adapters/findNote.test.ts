import { describe, expect, test } from 'vitest';
import { findNote } from '../../../src/adapters/zaf/findNote.ts';
import type { TicketRequest } from '../../../src/adapters/zaf/ticketRequest.ts';
import { CALL_ID, CLICK } from '../../support/callRecords.ts';

const HOUR = 3_600_000;
const TICKET = 4821;

function comment(hoursAfterClick: number, parts: object = {}) {
  const createdAt = new Date(CLICK + hoursAfterClick * HOUR).toISOString();
  return { id: 1, body: 'Thank you', html_body: '<p>Thank you</p>', created_at: createdAt, ...parts };
}

function page(comments: unknown[], afterCursor: string | null = null) {
  return { comments, meta: { has_more: afterCursor !== null, after_cursor: afterCursor } };
}

/** Answers one page after the other. */
async function look(...pages: unknown[]) {
  const asked: string[] = [];
  const send: TicketRequest = async ({ url }) => {
    const json = pages[asked.length];
    asked.push(url);
    if (json === undefined) throw new Error(`Asked for a page that is not there: ${url}`);
    return { ok: true, value: { json, header: () => null } };
  };
  return { found: await findNote(send, TICKET, CALL_ID, CLICK), asked };
}

describe('a note is found', () => {
  test.each([
    ['in the text', { body: `Call ${CALL_ID}` }],
    ['in the HTML', { html_body: `<p>Call <bdi>${CALL_ID}</bdi></p>` }],
    ['in the plain text', { plain_body: CALL_ID }],
    ['in the metadata alone', { metadata: { custom: { click_to_call: { v: 1, id: CALL_ID } } } }],
    ['beside null texts', { body: null, html_body: null, metadata: { custom: { id: CALL_ID } } }],
    ['beside texts that are none', { body: 7, html_body: [], plain_body: `Call ${CALL_ID}` }],
  ])('by the call’s id %s', async (_, parts) => {
    const { found, asked } = await look(page([comment(0), comment(0, parts)]));
    expect(found).toEqual({ ok: true, value: true });
    expect(asked).toHaveLength(1);
  });

  test('on a later page, asked for by the cursor', async () => {
    const { found, asked } = await look(
      page([comment(3), comment(2)], 'a+/='),
      page([comment(1)], 'b'),
      page([comment(0.5, { body: CALL_ID })]),
    );
    expect(found).toEqual({ ok: true, value: true });
    const first = `/api/v2/tickets/${TICKET}/comments.json?sort=-created_at&page[size]=100`;
    expect(asked).toEqual([first, `${first}&page[after]=a%2B%2F%3D`, `${first}&page[after]=b`]);
  });

  test('though its time is before the click, by a clock that is hours off', async () => {
    const { found } = await look(page([comment(-2)], 'a'), page([comment(-10, { body: CALL_ID })]));
    expect(found).toEqual({ ok: true, value: true });
  });
});

describe('it is not there', () => {
  test.each([
    ['no comments', page([])],
    ['no comment with the id', page([comment(1), comment(0)])],
    ['another call’s id', page([comment(1, { body: CALL_ID.replace('7d', '7e') })])],
    ['no word on further pages', { comments: [comment(1)] }],
    [
      'further pages without a cursor',
      { comments: [comment(1)], meta: { has_more: true, after_cursor: null } },
    ],
  ])('%s', async (_, only) => {
    expect((await look(only)).found).toEqual({ ok: true, value: false });
  });

  test('and comments from more than a day before the click are not read', async () => {
    const { found, asked } = await look(page([comment(1), comment(-25)], 'a'));
    expect(found).toEqual({ ok: true, value: false });
    expect(asked).toHaveLength(1);
  });
});

describe('it cannot be said', () => {
  test.each([
    ['another shape', { results: [] }],
    ['a comment without its time', page([{ body: 'x' }])],
    ['nothing', null],
  ])('from %s', async (_, json) => {
    expect((await look(json)).found).toEqual({ ok: false, why: 'noReply' });
  });

  test('when a later page is refused', async () => {
    let asked = 0;
    const found = await findNote(
      async () => {
        asked += 1;
        const json = page([comment(1)], 'a');
        if (asked === 1) return { ok: true, value: { json, header: () => null } };
        return { ok: false, why: 'zendeskBusy', retryAfter: 7 };
      },
      TICKET,
      CALL_ID,
      CLICK,
    );
    expect(found).toEqual({ ok: false, why: 'zendeskBusy', retryAfter: 7 });
  });
});
