import type { WriteTarget } from '../../app/dcPilot';
import { SCORE_COLUMNS } from '../../words/resultColumns';
import { rowCount } from './a1Address';
import { openQuestions } from './columnChoice';
import { attempt, type PaneContext } from './paneContext';
import { currentSheet, type PaneState } from './paneState';
import { beginRun, endScore, showPreview } from './running';
import { targetedRequest } from './sheetRequest';

/** Above it a write may have no way back: its preview is shown before anything is written. */
const LARGE_WRITE_CELLS = 2_000_000;

/** True when nothing has to be asked before scoring the sheet shown. */
export const canScore = (state: PaneState): boolean => {
  const memory = currentSheet(state);
  if (!memory || memory.inspection.report.kind === 'none') return false;
  return memory.inspection.isReady || openQuestions(memory.inspection, memory.choices).length === 0;
};

/** Scores the sheet shown and writes the results. */
export const writeScore = async (context: PaneContext, target?: WriteTarget): Promise<void> => {
  const request = targetedRequest(context.store.getState(), target);
  const controls = beginRun(context, 'score');
  if (controls === null) return;
  await endScore(context, await attempt(() => context.pilot.score(request, controls)));
};

/** Shows what scoring would write; writes nothing. */
export const previewScore = (context: PaneContext, target?: WriteTarget): Promise<void> => {
  const request = targetedRequest(context.store.getState(), target);
  return showPreview(context, 'preview', 'score', (controls) =>
    context.pilot.previewScore(request, controls),
  );
};

/** The one click: scores at once, or shows the preview first where the write is very large. */
export const scoreSheet = async (context: PaneContext, target?: WriteTarget): Promise<void> => {
  const state = context.store.getState();
  if (!canScore(state)) return;
  const rows = rowCount(currentSheet(state)?.inspection.report.table ?? '');
  const isLarge = rows * SCORE_COLUMNS.length > LARGE_WRITE_CELLS;
  await (isLarge && state.phase.kind !== 'previewing'
    ? previewScore(context, target)
    : writeScore(context, target));
};
