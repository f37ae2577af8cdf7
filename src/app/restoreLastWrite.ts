import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { AppContext } from './appContext';
import type { RunControls } from './dcPilot';
import type { RestoreReport } from './report';

/** Takes the last write back; cells edited since stay and are listed with a stable reason. */
export const restoreLastWrite = async (
  app: AppContext,
  run: RunControls = {},
): Promise<Result<RestoreReport>> => {
  const undone = await app.workbook.undo(run);
  if (!undone.ok) return undone;
  const { sheet, restored, kept } = undone.value;
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
