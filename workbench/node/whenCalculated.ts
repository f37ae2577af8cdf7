import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from './openSession';

const PATIENCE_MS = 120_000;
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 1000;

const isWaiting = (cell: unknown): boolean => cell === '#BUSY!' || cell === '#GETTING_DATA';

/** The used cells of a sheet once none of them waits for a function of ours (or patience ends). */
export const whenCalculated = async ({ excel }: Session, sheet: string): Promise<readonly unknown[][]> => {
  let wait = FIRST_WAIT_MS;
  for (let waited = 0; ; waited += wait) {
    const values = await excel.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
      used.load('values');
      await context.sync();
      return used.values as unknown[][];
    });
    if (waited >= PATIENCE_MS || !values.flat().some(isWaiting)) return values;
    wait = Math.min(LONGEST_WAIT_MS, wait * 2);
    await sleep(wait);
  }
};
