import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/simulator/workspace/addressOptions.ts';

describe('the address of the workspace', () => {
  it('opens the ticket it names, beside the other tabs', () => {
    expect(readAddress('?token=t&ticket=4823&tabs=4821,4822')).toMatchObject({
      ticket: 4823,
      tabs: [4821, 4822, 4823],
    });
    expect(readAddress('?tabs=4821,4822')).toMatchObject({ ticket: 4821, tabs: [4821, 4822] });
  });

  it('says the same after it was written and read again', () => {
    const address = '?token=t&ticket=4822&tabs=4821,4822&agent=9001&scheme=dark&locale=ar&width=280&bare=1';
    expect(writeAddress(readAddress(address))).toBe(address);
  });

  it('means nothing by values that make no sense', () => {
    expect(readAddress('?ticket=x&tabs=,-1&scheme=blue&width=0')).toMatchObject({
      ticket: null,
      tabs: [],
      scheme: null,
      width: null,
    });
  });
});
