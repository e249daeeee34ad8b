import { afterAll, describe, test } from 'vitest';
import { checkCell } from './checkCell.ts';
import { cellsOf, type RequestName, type ScenarioName } from './faultTable.ts';

/** One test per cell of these rows of the matrix. Their number is printed. */
export function describeCells(scenario: ScenarioName, requests: readonly RequestName[]): void {
  let size = 0;
  describe.each(requests)(`${scenario}: %s`, (request) => {
    const cells = cellsOf(scenario, request);
    size += cells.length;
    for (const cell of cells) test(`${cell.fault}, ${cell.action}`, () => checkCell(cell), 30_000);
  });
  afterAll(() => {
    process.stdout.write(`Fault matrix, ${scenario} (${requests.join(', ')}): ${size} cells\n`);
  });
}
