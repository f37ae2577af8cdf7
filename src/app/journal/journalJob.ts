import { succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Language } from '../../words/language';
import type { AppContext } from '../appContext';
import type { RunControls } from '../dcPilot';
import { readOwnTables } from '../ownTables';
import type { JournalReport } from '../report';
import { entryOf, planJournalSheet, readJournal, withEntry } from './journal';
import type { JournalEntry } from './journalEntry';
import { noUnfinishedJob } from '../writingJob';

const journalReport = (entries: readonly JournalEntry[], written: readonly string[]): JournalReport => ({
  ...{ job: 'journal', version: 1, ok: true, sheet: '', table: '', mapping: {} },
  ...{ problems: [], problemCount: 0, entries, written },
});

/** What was written so far. */
export const readLog = async (app: AppContext): Promise<Result<JournalReport>> =>
  succeed(journalReport(await readJournal(app.workbook), []));

/** Makes `DC Journal`; from then on every job writes its line into it. */
export const showLog = async (
  app: AppContext,
  request: { readonly language: Language },
  run: RunControls = {},
): Promise<Result<JournalReport>> => {
  const free = await noUnfinishedJob(app);
  if (!free.ok) return free;
  const entries = await readJournal(app.workbook);
  const tables = await readOwnTables(app, ['journal']);
  if (!tables.ok) return tables;
  if (tables.value.journal) return succeed(journalReport(entries, []));
  const empty = {
    job: 'journal',
    startedAt: app.clock().toISOString(),
    sheet: '',
    columns: null,
    sheets: [],
  };
  const sheet = planJournalSheet(entries, request.language);
  const own = entryOf({ ...empty, sheet: sheet.name, sheets: [sheet] });
  const all = withEntry(entries, own);
  const plan = { ...empty, sheet: sheet.name, sheets: [planJournalSheet(all, request.language)] };
  const applied = await app.workbook.apply(plan, run);
  return applied.ok ? succeed(journalReport(all, applied.value.written)) : applied;
};
