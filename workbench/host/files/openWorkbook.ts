import { openCsvFile } from './csv/openCsvFile';
import type { FileResult } from './fileResult';
import type { OpenedWorkbook, OpenOptions } from './fileTypes';
import { openXlsxFile } from './openXlsxFile';

const TEXT_ENDING = /\.(csv|tsv|txt|tab)$/i;

/**
 * Opens a file by its content: archives and Office containers as workbooks, and what a text ending names as a text file.
 * A workbook under a text's name (or the other way round) is opened for what it is, as Excel does after asking.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: OpenOptions = {},
): Promise<FileResult<OpenedWorkbook>> {
  const isContainer = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  const isText = TEXT_ENDING.test(fileName) && !isContainer;
  return isText ? openCsvFile(bytes, fileName, options) : openXlsxFile(bytes, fileName, options);
}
