import { afterAll, describe, test } from 'vitest';
import { switchPositions } from '../../support/switchPositions.ts';
import { checkCell } from './checkCell.ts';
import {
  type Cell,
  CLOSE,
  KILL,
  KILL_IN_VAIN,
  KILL_WRITTEN,
  RELOAD,
  STAY,
  SWITCH,
  scenarios,
} from './faultTable.ts';

/** Of each request the faults that hurt most, each with something else that happens to the panel. */
const cells: Omit<Cell, 'scenario'>[] = [
  { request: 'profile numbers', fault: 'is answered with 500', action: STAY },
  { request: 'place', fault: 'takes effect and its reply is lost', action: RELOAD },
  { request: 'place', fault: 'takes effect and is never answered', action: KILL },
  { request: 'place', fault: 'is answered with half a body', action: CLOSE },
  { request: 'report during the call', fault: 'is answered after the deadline', action: SWITCH },
  { request: 'report of the end', fault: 'takes effect and its reply is lost', action: STAY },
  { request: 'report of the end', fault: 'is answered with half a body', action: KILL_IN_VAIN },
  { request: 'report of the end', fault: 'is answered after 5 s', action: KILL_WRITTEN },
  { request: 'log of a drained report', fault: 'is answered with nothing', action: KILL },
  { request: 'stamp of the ticket', fault: 'is answered with 500', action: RELOAD },
  { request: 'look-up of the note', fault: 'is answered with 429 and a time to wait', action: SWITCH },
  { request: 'note', fault: 'takes effect and its reply is lost', action: CLOSE },
  { request: 'note', fault: 'takes effect and its reply is lost', action: KILL_IN_VAIN },
  { request: 'note', fault: 'is answered with 409', action: STAY },
];

const names = Object.keys(scenarios) as (keyof typeof scenarios)[];

describe.each(switchPositions)('what is only inferred turns out as %j', (position) => {
  describe.each(names)('%s', (scenario) => {
    for (const cell of cells) {
      const name = `${cell.request} ${cell.fault}, ${cell.action}`;
      test(name, () => checkCell({ ...cell, scenario }, position), 30_000);
    }
  });
});

afterAll(() => {
  const size = switchPositions.length * names.length * cells.length;
  process.stdout.write(`Fault matrix under other readings of the services: ${size} cells\n`);
});
