import type { Result } from '../domain/result';
import { isFieldId } from '../words/fields';
import type { MappingChoice } from './dcPilot';
import type { WorkbookPort } from './workbookPort';

const KEY = 'mappings';

type MappingsBySheet = Readonly<Record<string, MappingChoice>>;

const isChoice = (value: unknown): value is MappingChoice =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([field, header]) => isFieldId(field) && typeof header === 'string');

const recallAll = async (workbook: WorkbookPort): Promise<MappingsBySheet> => {
  const text = await workbook.getSetting(KEY);
  if (!text.ok || text.value === null) return {};
  try {
    const value: unknown = JSON.parse(text.value);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, choice]) => isChoice(choice)));
  } catch {
    return {};
  }
};

/** The columns the user chose for a sheet, kept in the workbook. */
export const recallMapping = async (workbook: WorkbookPort, sheet: string): Promise<MappingChoice> =>
  (await recallAll(workbook))[sheet] ?? {};

export const rememberMapping = async (
  workbook: WorkbookPort,
  sheet: string,
  mapping: MappingChoice,
): Promise<Result<void>> =>
  workbook.setSetting(KEY, JSON.stringify({ ...(await recallAll(workbook)), [sheet]: mapping }));
