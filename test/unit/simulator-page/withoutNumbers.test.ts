import { describe, expect, it } from 'vitest';
import { withoutNumbers } from '../../../src/simulator/workspace/wire-log/withoutNumbers.ts';

describe('the wire log of real calls', () => {
  it.each(['+61 491 570 156', '61491570156', '+1 (202) 555-0143', '020 7946 0018'])('covers %s', (number) => {
    expect(withoutNumbers(`{"to":"${number}"}`)).toBe('{"to":"••••"}');
  });

  it('leaves short numbers, such as a ticket’s, alone', () => {
    expect(withoutNumbers('/api/v2/tickets/4821.json 200')).toBe('/api/v2/tickets/4821.json 200');
  });
});
