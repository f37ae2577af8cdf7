import type { PaneContext } from '../store/paneContext';
import { placeFollower } from '../store/placeFollower';
import { isUsersChange } from '../store/usersChange';
import { DIAGNOSIS } from './diagnosisSlice';

/** The diagnosis rests on every sheet of the workbook: a change anywhere makes all of them stale. */
const noteChange = ({ store, slice }: PaneContext, sheet: string, address: string): void => {
  const { diagnoses, stale } = slice(DIAGNOSIS).getState();
  const sheets = Object.keys(diagnoses);
  const written = sheets.flatMap((name) => diagnoses[name]?.written ?? []);
  if (sheets.length === stale.length) return;
  if (isUsersChange(store.getState(), { sheet, address, written }))
    slice(DIAGNOSIS).update({ stale: sheets });
};

/** Nothing stands any more once the last write was taken back. */
const forgetRestored = ({ slice }: PaneContext): void => {
  const { diagnoses, followups, journal, hasMailing } = slice(DIAGNOSIS).getState();
  if (journal === null && Object.keys(diagnoses).length + Object.keys(followups).length === 0) return;
  slice(DIAGNOSIS).update({ ...DIAGNOSIS.initial, hasMailing });
};

/** Follows the cells a diagnosis rests on. */
export const followDiagnosis = placeFollower({ onChange: noteChange, onRestored: forgetRestored });
