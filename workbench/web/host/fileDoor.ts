import type { WorkbookSource } from '../../host/files/fileTypes';
import type { FileDoor } from '../../host/hostTypes';

const NEW_WORKBOOK: WorkbookSource = { package: null };

/** Reader and writer of files, fetched with the first file: a chunk of its own. */
export function browserFiles(addInFunctions: () => readonly string[]): FileDoor {
  return {
    async open(bytes, name, locale) {
      const { openWorkbook } = await import('../../host/files/openWorkbook');
      const opened = await openWorkbook(bytes, name, { locale });
      if (!opened.ok) return opened;
      const { workbook, source } = opened.value;
      return { ok: true, workbook, source };
    },
    async save(workbook, source) {
      const { saveWorkbook } = await import('../../host/files/saveWorkbook');
      const options = { clock: () => new Date(), addInFunctions: addInFunctions() };
      return saveWorkbook(workbook, (source as WorkbookSource | null) ?? NEW_WORKBOOK, options);
    },
  };
}
