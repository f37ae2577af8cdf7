import type { Result } from '../domain/result';
import type { UnitTexts } from './dcPilot';
import { recallTexts, rememberTexts } from './textsBySheet';
import type { TextsBySheet } from './textsBySheet';
import { isUnitKey, parseUnitChoices } from './unitSettings';
import type { WorkbookPort } from './workbookPort';

const UNITS: TextsBySheet = { setting: 'units', isName: isUnitKey };

/** What the user said of the units of a sheet, kept in the workbook as it is written on the command line. */
export const recallUnits = (workbook: WorkbookPort, sheet: string): Promise<UnitTexts> =>
  recallTexts(workbook, UNITS, sheet);

/** Adds to what is kept; "" takes an entry back. SETTING_INVALID for what is no unit. */
export const rememberUnits = async (
  workbook: WorkbookPort,
  sheet: string,
  units: UnitTexts,
): Promise<Result<void>> => {
  const parsed = parseUnitChoices(units);
  if (!parsed.ok) return parsed;
  const all = Object.entries({ ...(await recallUnits(workbook, sheet)), ...units });
  return rememberTexts(workbook, UNITS, {
    sheet,
    texts: Object.fromEntries(all.filter(([, text]) => text !== '')),
  });
};
