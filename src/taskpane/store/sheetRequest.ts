import type { ScoreRequest, SheetRequest, WriteTarget } from '../../app/dcPilot';
import { currentSheet, type PaneState } from './paneState';

/** What every job is asked of: the sheet shown, its columns as they were corrected, in the language of the pane. */
export const sheetRequest = (state: PaneState): SheetRequest => ({
  language: state.language,
  sheet: state.sheet,
  mapping: currentSheet(state)?.choices ?? {},
});

/** The same, with where results go once that was asked. */
export const targetedRequest = (state: PaneState, target?: WriteTarget): ScoreRequest => ({
  ...sheetRequest(state),
  ...(target === undefined ? {} : { target }),
});
