import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { AppContext } from './appContext';
import type { RunControls } from './dcPilot';
import type { RestoreReport } from './report';
import { bringPlanBack } from './tours/edit/planMemory';

/** Takes the last write back; cells edited since stay and are listed with a stable reason. */
export const restoreLastWrite = async (
  app: AppContext,
  run: RunControls = {},
): Promise<Result<RestoreReport>> => {
  const unfinished = await app.workbook.unfinishedJob();
  const undone = await app.workbook.undo(run);
  if (!undone.ok) return undone;
  const { job, sheet, restored, kept } = undone.value;
  // A job that did not end was never remembered: the plan of before still stands.
  const isRemembered = unfinished.ok && unfinished.value === null;
  if (isRemembered && (job === 'tours' || job === 'retime')) await bringPlanBack(app.workbook);
  return succeed({
    job: 'restore',
    version: 1,
    ok: true,
    sheet,
    table: '',
    mapping: {},
    problems: [],
    problemCount: 0,
    written: restored,
    restored,
    kept,
  });
};
