import { addAudit, type Identity, type Person, stamp, type Ticket, type ZendeskData } from './zendeskData.ts';

// Every number is from a range its country keeps for fiction.
const agents = [
  {
    id: 3001,
    name: 'Sara Lind',
    phone: '+12025550143',
    zone: ['Eastern Time (US & Canada)', 'America/New_York'],
  },
  { id: 3002, name: 'Tom Okada', phone: null, zone: ['London', 'Europe/London'] },
] as const;

const customers = [
  {
    id: 5001,
    name: 'Amara Okafor',
    locale: 'en-AU',
    zone: ['Sydney', 'Australia/Sydney'],
    phones: ['+61491570156'],
  },
  {
    id: 5002,
    name: 'Elin Bergström',
    locale: 'en-GB',
    zone: ['London', 'Europe/London'],
    phones: ['+447700900123', '+442079460456'],
    shared: '+441632960123',
  },
  { id: 5003, name: 'Noor Haddad', locale: 'ar', zone: ['Riyadh', 'Asia/Riyadh'], phones: [] },
  {
    id: 5004,
    name: 'Jonas Weber',
    locale: 'de',
    zone: ['Berlin', 'Europe/Berlin'],
    phones: ['+493023125042'],
  },
  {
    id: 5005,
    name: 'Mia Tran',
    locale: 'en-AU',
    zone: ['Perth', 'Australia/Perth'],
    phones: ['0491 570 159'],
  },
];

const tickets = [
  [
    4821,
    'Bicycle arrived with a bent wheel',
    'open',
    5001,
    'The front wheel was bent when I opened the box. Can you call me?',
  ],
  [
    4822,
    'Invoice shows the wrong address',
    'pending',
    5002,
    'Our office has moved. Please correct the invoice.',
  ],
  [4823, 'Cannot sign in to my account', 'open', 5003, 'The code never reaches me.'],
  [4790, 'Where is my refund?', 'closed', 5004, 'I returned the lamp two weeks ago.'],
  [4824, 'Delivery date for my order', 'new', 5005, 'When will the parcel come?'],
] as const;

/** The tickets and people a newcomer finds, an hour old at `now`. */
export function seedZendesk(now: number): ZendeskData {
  const data: ZendeskData = {
    subdomain: 'acme',
    people: new Map(),
    tickets: new Map(),
    notifications: [],
    updates: new Map(),
    lastId: 90_000,
  };
  for (const { id, name, phone, zone } of agents) {
    addPerson(data, { id, name, role: 'agent', locale: 'en-US', zone, phone, sharedPhone: false });
  }
  for (const { id, name, locale, zone, phones, shared } of customers) {
    const phone = shared ?? phones[0] ?? null;
    const person = addPerson(data, {
      id,
      name,
      role: 'end-user',
      locale,
      zone,
      phone,
      sharedPhone: Boolean(shared),
    });
    setPhones(data, person, phones);
  }
  for (const [id, subject, status, requesterId, words] of tickets) {
    const createdAt = stamp(now - 3_600_000);
    const ticket: Ticket = {
      id,
      subject,
      status,
      requesterId,
      tags: [],
      createdAt,
      updatedAt: createdAt,
      customFields: new Map(),
      audits: [],
      draft: { type: 'publicReply', text: '' },
    };
    data.tickets.set(id, ticket);
    const comment = { public: true, htmlBody: `<p>${words}</p>`, plainBody: words };
    addAudit(data, ticket, now - 3_600_000, requesterId, comment);
  }
  return data;
}

/** Replaces a person's phone identities; the first number becomes the primary one. */
export function setPhones(data: ZendeskData, person: Person, phones: readonly string[]) {
  const others = person.identities.filter(({ type }) => type !== 'phone_number');
  const added = phones.map((value, index): Identity => {
    data.lastId += 1;
    return { id: data.lastId, type: 'phone_number', value, primary: index === 0, verified: true };
  });
  person.identities = [...others, ...added];
  if (!person.sharedPhone) person.phone = phones[0] ?? null;
}

interface NewPerson extends Pick<Person, 'id' | 'name' | 'role' | 'locale' | 'phone' | 'sharedPhone'> {
  zone: readonly string[];
}

function addPerson(data: ZendeskData, { zone: [name = '', iana = ''], ...given }: NewPerson): Person {
  const email = `${(given.name.split(' ')[0] ?? '').toLowerCase()}@example.com`;
  data.lastId += 1;
  const person: Person = {
    ...given,
    email,
    timeZone: { name, iana },
    identities: [{ id: data.lastId, type: 'email', value: email, primary: true, verified: true }],
    mayWrite: true,
    maySeeUsers: true,
  };
  data.people.set(given.id, person);
  return person;
}
