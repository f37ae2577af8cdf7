import { DEFAULT_LIMITS } from './fileLimits';
import { accept, refuse, type FileResult } from './fileResult';
import type { OpenedWorkbook, OpenOptions } from './fileTypes';
export type { WorkbookSource } from './fileTypes';
import { openPackage, Refusal } from './package/openPackage';
import { readWorkbook } from './read/readWorkbook';

/**
 * Opens .xlsx, .xlsm (by content, whatever the name). Never throws for the file's sake: what cannot be opened comes
 * back as FILE_ENCRYPTED, FILE_UNREADABLE or FILE_TOO_LARGE with `details.reason`.
 */
export async function openXlsxFile(
  bytes: Uint8Array,
  fileName: string,
  options: OpenOptions = {},
): Promise<FileResult<OpenedWorkbook>> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const opened = openPackage(bytes, limits);
  if (!opened.ok) return opened;
  const locale = options.locale === undefined ? {} : { locale: options.locale };
  try {
    const { workbook } = await readWorkbook(opened.value, {
      name: fileName,
      limits,
      cells: 'read',
      ...locale,
    });
    return accept({ workbook, source: { package: opened.value, ...locale } });
  } catch (cause) {
    if (cause instanceof Refusal) return cause.failure;
    if (cause instanceof RangeError) return refuse('FILE_TOO_LARGE', 'memory', { message: cause.message });
    return refuse('FILE_UNREADABLE', 'unexpected content', {
      message: cause instanceof Error ? cause.message : String(cause),
    });
  }
}
