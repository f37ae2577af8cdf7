import type { Result } from '../domain/result';
import type { WorkbookPort } from './workbookPort';

type Texts = Readonly<Record<string, string>>;

/** Texts by name that the workbook keeps for each of its sheets, under one of its settings. */
export interface TextsBySheet {
  readonly setting: string;
  readonly isName: (name: string) => boolean;
}

const isTexts = (value: unknown, { isName }: TextsBySheet): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([name, text]) => isName(name) && typeof text === 'string');

const recallAll = async (
  workbook: WorkbookPort,
  memory: TextsBySheet,
): Promise<Readonly<Record<string, Texts>>> => {
  const text = await workbook.getSetting(memory.setting);
  if (!text.ok || text.value === null) return {};
  try {
    const value: unknown = JSON.parse(text.value);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(Object.entries(value).filter(([, texts]) => isTexts(texts, memory)));
  } catch {
    return {};
  }
};

/** What is kept for a sheet; nothing where the setting is not ours or cannot be read. */
export const recallTexts = async (
  workbook: WorkbookPort,
  memory: TextsBySheet,
  sheet: string,
): Promise<Texts> => (await recallAll(workbook, memory))[sheet] ?? {};

/** Keeps texts for a sheet in place of those kept before. */
export const rememberTexts = async (
  workbook: WorkbookPort,
  memory: TextsBySheet,
  { sheet, texts }: { readonly sheet: string; readonly texts: Texts },
): Promise<Result<void>> =>
  workbook.setSetting(
    memory.setting,
    JSON.stringify({ ...(await recallAll(workbook, memory)), [sheet]: texts }),
  );
