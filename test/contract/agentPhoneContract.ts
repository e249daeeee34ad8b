import type { AgentPhone } from '../../src/ports/agentPhone.ts';
import { type ContractCase, expectEqual } from './contractCase.ts';

/** What holds wherever the number can be kept. Each case is given a browser in which none was entered. */
export const agentPhoneContract: readonly ContractCase<AgentPhone>[] = [
  {
    name: 'is null until one was entered',
    async run(phone) {
      expectEqual(await phone.read(), null);
    },
  },
  {
    name: 'is kept as it was entered',
    async run(phone) {
      expectEqual(await phone.write('+12025550143'), true);
      expectEqual(await phone.read(), '+12025550143');
    },
  },
  {
    name: 'is the one entered last',
    async run(phone) {
      await phone.write('+12025550143');
      await phone.write('+12025550199');
      expectEqual(await phone.read(), '+12025550199');
    },
  },
  {
    name: 'is gone when it was cleared',
    async run(phone) {
      await phone.write('+12025550143');
      expectEqual(await phone.write(null), true);
      expectEqual(await phone.read(), null);
    },
  },
];
