import type { Result } from '../domain/result';
import { isFieldId } from '../words/fields';
import type { MappingChoice } from './dcPilot';
import { recallTexts, rememberTexts } from './textsBySheet';
import type { TextsBySheet } from './textsBySheet';
import type { WorkbookPort } from './workbookPort';

const MAPPINGS: TextsBySheet = { setting: 'mappings', isName: isFieldId };

/** The columns the user chose for a sheet, kept in the workbook. */
export const recallMapping = (workbook: WorkbookPort, sheet: string): Promise<MappingChoice> =>
  recallTexts(workbook, MAPPINGS, sheet);

export const rememberMapping = (
  workbook: WorkbookPort,
  sheet: string,
  mapping: MappingChoice,
): Promise<Result<void>> => rememberTexts(workbook, MAPPINGS, { sheet, texts: mapping });
