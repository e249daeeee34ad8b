import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTicketValues, readWorkspace } from '../../../src/adapters/zaf/workspaceSchema.ts';

const requester = {
  id: 5002,
  name: 'Elin Bergström',
  identities: [
    { id: 1, type: 'email', value: 'elin@example.com', primary: true },
    { id: 2, type: 'phone_number', value: '+442079460456', primary: false },
    { id: 3, type: 'phone_number', value: '+447700900123', primary: true },
  ],
};
const values = {
  'ticket.id': 4822,
  'ticket.status': 'open',
  'ticket.subject': 'Invoice shows the wrong address',
  'ticket.requester': requester,
  currentUser: { id: 3001, name: 'Sara Lind', identities: [] },
  'currentUser.locale': 'en-US',
  colorScheme: 'dark',
  errors: {},
};
const settings = {
  base_host: 'demo1.api.infobip.com',
  caller_id: '+442079460018',
  customer_caller_id: null,
  default_country: 'AU',
};

describe('what the host tells at the start', () => {
  test('is the ticket, the requester’s numbers with the primary one first, the agent, and the settings as text', () => {
    expect(readWorkspace(values, settings)).toEqual({
      workspace: {
        ticket: {
          id: 4822,
          closed: false,
          requester: { id: 5002, name: 'Elin Bergström', numbers: ['+447700900123', '+442079460456'] },
        },
        agent: { id: 3001, name: 'Sara Lind', numbers: [] },
        settings: {
          base_host: 'demo1.api.infobip.com',
          caller_id: '+442079460018',
          customer_caller_id: '',
          default_country: 'AU',
        },
      },
      locale: 'en-US',
      colorScheme: 'dark',
    });
  });

  test.each([
    ['no requester chosen', { 'ticket.requester': null }, 'ticket.requester', null],
    ['a requester that cannot be read', { 'ticket.requester': { name: 'X' } }, 'ticket.requester', null],
    ['a ticket that is not saved', { 'ticket.id': undefined }, 'ticket.id', null],
    ['ids as text', { 'ticket.id': '4822' }, 'ticket.id', 4822],
    ['a closed ticket', { 'ticket.status': 'closed' }, 'ticket.closed', true],
    ['a solved ticket', { 'ticket.status': 'solved' }, 'ticket.closed', false],
    ['no identities', { 'ticket.requester': { id: 1, name: 'X' } }, 'ticket.requester.numbers', []],
    ['no name', { 'ticket.requester': { id: 1 } }, 'ticket.requester.name', ''],
    [
      'an identity that cannot be read among others',
      {
        'ticket.requester': { id: 1, identities: [null, 7, { type: 'phone_number', value: '+61491570156' }] },
      },
      'ticket.requester.numbers',
      ['+61491570156'],
    ],
  ])('%s', (_, change, path, expected) => {
    expect(readWorkspace({ ...values, ...change }, settings)?.workspace).toHaveProperty(path, expected);
  });

  test.each([{}, { colorScheme: 'light' }, { colorScheme: null }, { colorScheme: 'sepia' }])(
    '%j is light',
    (change) => {
      const { colorScheme: _, ...others } = values;
      expect(readWorkspace({ ...others, ...change }, settings)?.colorScheme).toBe('light');
    },
  );
});

describe('settings', () => {
  test.each([undefined, null, '', 7, []])('%j instead of them: all are unset', (given) => {
    expect(readWorkspace(values, given)?.workspace.settings).toEqual({
      base_host: '',
      caller_id: '',
      customer_caller_id: '',
      default_country: '',
    });
  });

  test('a number entered as one is text', () => {
    const given = { ...settings, caller_id: 442079460018 };
    expect(readWorkspace(values, given)?.workspace.settings.caller_id).toBe('442079460018');
  });

  test('one of another type is unset and leaves the others alone', () => {
    const given = { ...settings, default_country: { code: 'AU' }, api_key: 'never read' };
    expect(readWorkspace(values, given)?.workspace.settings).toEqual({
      ...settings,
      customer_caller_id: '',
      default_country: '',
    });
  });
});

describe('what is not a workspace', () => {
  test.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { ...values, currentUser: null },
    { ...values, currentUser: {} },
  ])('%j', (given) => expect(readWorkspace(given, settings)).toBeNull());

  test('whatever the host answers, reading it never throws', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constant(requester));
    const answer = fc.record(
      {
        'ticket.id': part,
        'ticket.status': part,
        'ticket.requester': part,
        currentUser: part,
        colorScheme: part,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(answer, fc.jsonValue()), fc.jsonValue(), (given, raw) => {
        const loaded = readWorkspace(given, raw);
        expect(['light', 'dark', undefined]).toContain(loaded?.colorScheme);
        for (const text of Object.values(loaded?.workspace.settings ?? {})) expect(text).toBeTypeOf('string');
        readTicketValues(given);
      }),
    );
  });
});

test('a ticket read anew is read alike', () => {
  expect(readTicketValues(values)).toEqual(readWorkspace(values, settings)?.workspace.ticket);
  expect(readTicketValues(null)).toBeNull();
});
