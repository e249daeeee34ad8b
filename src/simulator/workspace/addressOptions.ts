/** What the page's address says: how to start, and which tickets stay open over a reload. */
export interface AddressOptions {
  token: string;
  /** Open tickets, in the order of their tabs. */
  tabs: number[];
  ticket: number | null;
  /** These four stand in for what the server says, in this page only. */
  agent: number | null;
  scheme: 'light' | 'dark' | null;
  locale: string | null;
  width: number | null;
  /** Nothing but the framed app. */
  bare: boolean;
}

export function readAddress(search: string): AddressOptions {
  const query = new URLSearchParams(search);
  const ticket = positive(query.get('ticket'));
  const tabs = (query.get('tabs') ?? '')
    .split(',')
    .map(positive)
    .filter((id) => id !== null);
  const scheme = query.get('scheme');
  return {
    token: query.get('token') ?? '',
    tabs: ticket !== null && !tabs.includes(ticket) ? [...tabs, ticket] : tabs,
    ticket: ticket ?? tabs[0] ?? null,
    agent: positive(query.get('agent')),
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : null,
    locale: query.get('locale'),
    width: positive(query.get('width')),
    bare: query.get('bare') === '1',
  };
}

export function writeAddress(options: AddressOptions): string {
  const query = new URLSearchParams();
  query.set('token', options.token);
  if (options.ticket !== null) query.set('ticket', String(options.ticket));
  if (options.tabs.length > 1) query.set('tabs', options.tabs.join(','));
  if (options.agent !== null) query.set('agent', String(options.agent));
  if (options.scheme !== null) query.set('scheme', options.scheme);
  if (options.locale !== null) query.set('locale', options.locale);
  if (options.width !== null) query.set('width', String(options.width));
  if (options.bare) query.set('bare', '1');
  return `?${query.toString().replaceAll('%2C', ',')}`;
}

function positive(text: string | null): number | null {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
