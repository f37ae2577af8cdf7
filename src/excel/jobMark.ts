/**
 * The mark a writing job leaves with its first sync and takes away with its last: a workbook setting and, because Excel
 * for Mac has lost settings on saving, the working restore sheet itself (its index says "open").
 */
import type { UnfinishedJob } from '../app/dcPilot';
import type { RestoreIndex } from '../sheet/restoreIndex';

const MARK_KEY = 'DcPilot.unfinishedJob';

/** The mark as kept: which job of the workbook it is of. */
export interface JobMark extends UnfinishedJob {
  readonly serial: number;
}

export const setMark = (context: Excel.RequestContext, mark: JobMark): void => {
  context.workbook.settings.add(MARK_KEY, JSON.stringify(mark));
};

export const isMarked = async (context: Excel.RequestContext): Promise<JobMark | null> => {
  const setting = context.workbook.settings.getItemOrNullObject(MARK_KEY);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject) return null;
  try {
    return JSON.parse(String(setting.value)) as JobMark;
  } catch {
    return { job: '', serial: 0, startedAt: '', sheet: '' };
  }
};

/** Queues the removal; the setting must be there. */
export const clearMark = (context: Excel.RequestContext): void => {
  context.workbook.settings.getItem(MARK_KEY).delete();
};

export const clearMarkIfAny = async (context: Excel.RequestContext): Promise<void> => {
  const setting = context.workbook.settings.getItemOrNullObject(MARK_KEY);
  setting.load('key');
  await context.sync();
  if (!setting.isNullObject) setting.delete();
  await context.sync();
};

export const markOf = ({ job, serial, startedAt, sheet }: RestoreIndex): JobMark => ({
  job,
  serial,
  startedAt,
  sheet,
});
