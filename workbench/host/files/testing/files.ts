import type { FileResult } from '../fileResult';
import type { OpenedWorkbook } from '../fileTypes';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook } from '../saveWorkbook';
import type { WorkbookModel } from '../../model/types';
import { openPackage } from '../package/openPackage';
import { DEFAULT_LIMITS } from '../fileLimits';

export const TEST_TIME = new Date('2026-11-23T10:00:00Z');
export const clock = (): Date => TEST_TIME;

export function opened(result: FileResult<OpenedWorkbook>): OpenedWorkbook {
  if (!result.ok) throw new Error(`Not opened: ${result.code} ${JSON.stringify(result.details)}`);
  return result.value;
}
export const openBytes = async (
  bytes: Uint8Array,
  name = 'test.xlsx',
  locale = 'fr-FR',
): Promise<OpenedWorkbook> => opened(await openWorkbook(bytes, name, { locale }));
export const save = (one: OpenedWorkbook): Promise<Uint8Array> =>
  saveWorkbook(one.workbook, one.source, { clock });
export const saveNew = (workbook: WorkbookModel): Promise<Uint8Array> =>
  saveWorkbook(workbook, { package: null }, { clock });

/** The text of a part of an archive; "" when it is not there. */
export async function partText(bytes: Uint8Array, path: string): Promise<string> {
  const pkg = openPackage(bytes, DEFAULT_LIMITS);
  return pkg.ok ? ((await pkg.value.text(path)) ?? '') : '';
}
export function partPaths(bytes: Uint8Array): string[] {
  const pkg = openPackage(bytes, DEFAULT_LIMITS);
  return pkg.ok ? pkg.value.entries.map(({ path }) => path) : [];
}
