import { OWN_SHEETS } from '../../words/ownSheets';
import { isOurs, rowCount } from './a1Address';
import type { PaneState } from './paneState';

const SETTINGS_SHEETS = ['settings', 'frequencies', 'reps', 'absences', 'scenarios', 'grid'] as const;

export const isSettingsSheet = (sheet: string): boolean =>
  SETTINGS_SHEETS.some((id) => Object.values(OWN_SHEETS[id].name).some((name) => name === sheet));

export interface ChangedCells {
  readonly sheet: string;
  readonly address: string;
  /** Written by us before the last write. */
  readonly written?: readonly string[];
}

/**
 * Were cells changed by the user rather than by our own write? Settings are typed into cells we wrote, and the event of our
 * own write may come after it ended: on their sheets one row is the user's, a block within what we wrote is ours.
 */
export const isUsersChange = (
  { lastWrite }: Pick<PaneState, 'lastWrite'>,
  { sheet, address, written = [] }: ChangedCells,
): boolean =>
  (isSettingsSheet(sheet) && rowCount(address) === 1) ||
  !isOurs(address, sheet, [...written, ...(lastWrite?.addresses ?? [])]);
