import type { FileDoor } from '../host/hostTypes';
import { openWorkbook } from '../host/files/openWorkbook';
import type { WorkbookSource } from '../host/files/openXlsxFile';
import { saveWorkbook } from '../host/files/saveWorkbook';
import { FUNCTION_IDS } from '../../src/functions/functionIds';

const NEW_WORKBOOK: WorkbookSource = { package: null };

/** The workbench's file reader and writer, told the names of our functions (files hold them with a prefix). */
export const fileDoor = (clock: () => Date): FileDoor => ({
  open: async (bytes, name, locale) => {
    const opened = await openWorkbook(bytes, name, { locale });
    return opened.ok ? { ok: true, ...opened.value } : opened;
  },
  save: (workbook, source) =>
    saveWorkbook(workbook, (source ?? NEW_WORKBOOK) as WorkbookSource, {
      clock,
      addInFunctions: FUNCTION_IDS,
    }),
});
