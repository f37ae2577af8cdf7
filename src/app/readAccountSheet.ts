import { readInSteps } from '../domain/accounts/readAccounts';
import type { ReadSettings } from '../domain/accounts/readSettings';
import type { AccountTable } from '../domain/accounts/types';
import { visitReader } from '../domain/visits/visitReader';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { TableCandidate } from '../sheet/findAccounts';
import type { SheetPicture } from '../sheet/sheetPicture';
import type { AppContext } from './appContext';
import { breatheThrough } from './breatheThrough';
import type { RunControls, SheetRequest } from './dcPilot';
import { readSheet } from './readSheet';
import type { SheetReading } from './readSheet';
import { headerOf } from './reportParts';
import type { ReadingChoices } from './readingChoices';

/** A sheet whose accounts were found and read. */
export interface AccountSheet {
  readonly picture: SheetPicture;
  readonly candidates: readonly TableCandidate[];
  readonly chosen: TableCandidate;
  readonly accounts: AccountTable;
  readonly today: number;
}

export const readSettingsOf = (
  choices: ReadingChoices,
  { today, units }: Pick<SheetReading, 'today' | 'units'>,
): ReadSettings => ({
  today,
  units,
  readVisits: visitReader(choices),
  ...(choices.date === null ? {} : { referenceDate: choices.date }),
  ...(choices.period === null ? {} : { period: choices.period }),
  ...(choices.year === null ? {} : { year: choices.year }),
});

/** Asked, not guessed: the first open question stops a job that needs an answer. */
const openQuestion = (sheet: string, { mapping, table }: TableCandidate): Result<void> => {
  const question = mapping.questions[0];
  if (!question) return succeed(undefined);
  const candidates = question.candidates.map(({ column }) => headerOf(table, column)).join(', ');
  return fail('MAPPING_AMBIGUOUS', { sheet, field: question.field, candidates });
};

/** A list of accounts keeps the day of an earlier run; lines carry their own last day (method R4). */
const withKeptDate = (settings: ReadingChoices, kind: string, keptDate: number | null): ReadingChoices =>
  settings.date !== null || keptDate === null || kind !== 'accounts'
    ? settings
    : { ...settings, date: keptDate };

export interface AccountSheetRequest extends SheetRequest {
  /** Reference date of an earlier run, as a serial day. */
  readonly keptDate: number | null;
}

/** Where the list may be instead; nothing when it is the only sheet. */
const otherSheets = async (app: AppContext, sheet: string): Promise<{ readonly sheets?: string }> => {
  const heads = await app.workbook.listSheets();
  const others = heads.ok ? heads.value.filter(({ name, isVisible }) => isVisible && name !== sheet) : [];
  return others.length === 0 ? {} : { sheets: others.map(({ name }) => name).join(', ') };
};

/** Reads the accounts of a sheet, or says why there are none. */
export const readAccountSheet = async (
  app: AppContext,
  request: AccountSheetRequest,
  settings: ReadingChoices,
  run: RunControls = {},
): Promise<Result<AccountSheet>> => {
  const reading = await readSheet(app, request, settings, run);
  if (!reading.ok) return reading;
  const { picture, found, today } = reading.value;
  if (!found.chosen) {
    const { name: sheet } = picture;
    return fail(found.reason ?? 'NO_ACCOUNTS', { sheet, ...(await otherSheets(app, sheet)) });
  }
  const isClear = openQuestion(picture.name, found.chosen);
  if (!isClear.ok) return isClear;
  await app.breathe();
  const dated = withKeptDate(settings, found.chosen.verdict.kind, request.keptDate);
  const accounts = await breatheThrough(
    app,
    readInSteps(found.chosen.source, found.chosen.mapping, readSettingsOf(dated, reading.value)),
  );
  if (!accounts.ok) return accounts;
  return succeed({
    picture,
    candidates: found.candidates,
    chosen: found.chosen,
    accounts: accounts.value,
    today,
  });
};
