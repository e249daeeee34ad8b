import { describe, expect, test } from 'vitest';
import { readCallNotice, sendCallNotice } from '../../../src/adapters/zaf/callNotices.ts';
import { CALL_ID, CLICK } from '../../support/callRecords.ts';
import { fakeZaf } from '../../support/fakeZaf.ts';
import { createStandingTime } from '../../support/standingTime.ts';

const body = {
  v: 1,
  call: CALL_ID,
  ticket: 4821,
  requester: 5001,
  agent: { id: 3001, name: 'Sara Lind' },
  since: CLICK,
  until: null,
};
const notice = {
  callId: CALL_ID,
  ticketId: 4821,
  requesterId: 5001,
  agent: { id: 3001, name: 'Sara Lind' },
  since: CLICK,
  until: null,
};
const sender = { id: 3001, name: 'Sara Lind', email: 'sara@example.com', role: 'agent' };

describe('a delivered notice is understood', () => {
  test.each<[string, unknown]>([
    ['parsed, with its sender', { body, sender }],
    ['with a sender whose id is text', { body, sender: { id: '3001' } }],
    ['with a sender that is no user', { body, sender: 'Sara Lind' }],
    ['without a sender', { body }],
    ['as text, with its sender', { body: JSON.stringify(body), sender }],
    ['as the body alone', body],
    ['as the text of the body alone', JSON.stringify(body)],
    ['as text altogether', JSON.stringify({ body, sender })],
    ['with more than is known today', { body: { ...body, mood: 'good' }, sender, at: 1 }],
  ])('%s', (_, data) => {
    expect(readCallNotice(data)).toEqual(notice);
  });
});

describe('ignored is what is no notice', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['no JSON', '{"v":1'],
    ['an empty body', { body: '', sender }],
    ['a list', [body]],
    ['another version', { body: { ...body, v: 2 } }],
    ['no version', { body: { ...body, v: undefined } }],
    ['an id of a call that is none', { body: { ...body, call: '<b>' } }],
    ['a ticket as text', { body: { ...body, ticket: '4821' } }],
    ['no requester', { body: { ...body, requester: null } }],
    ['an agent without a name', { body: { ...body, agent: { id: 3001, name: ' ' } } }],
    ['a name without end', { body: { ...body, agent: { id: 3001, name: 'a'.repeat(300) } } }],
    ['no beginning', { body: { ...body, since: null } }],
    ['no word on the end', { body: { ...body, until: undefined } }],
    ['one that speaks for another agent', { body, sender: { ...sender, id: 3002 } }],
  ])('%s', (_, data) => {
    expect(readCallNotice(data)).toBeNull();
  });
});

test('nothing is sent where the app has no id', async () => {
  const client = fakeZaf();
  await sendCallNotice(client, createStandingTime(), null, notice);
  expect(client.request).not.toHaveBeenCalled();
});
