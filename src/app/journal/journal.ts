/** What the add-in wrote and when: the last 200 writes, kept in the workbook whether `DC Journal` is shown or not. */
import type { OwnSheetWrite, WritePlan } from '../../sheet/writePlan';
import type { Bilingual, Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import type { WorkbookPort } from '../workbookPort';
import type { JournalEntry } from './journalEntry';

export const MOST_ENTRIES = 200;
const LONGEST_TEXT = 500;
const SETTING = 'journal';

const isEntry = (value: unknown): value is JournalEntry => {
  const entry = value as Readonly<Record<string, unknown>> | null;
  return ['at', 'job', 'sheet', 'written', 'detail'].every((key) => typeof entry?.[key] === 'string');
};

/** Oldest first; what cannot be read is left out. */
export const readJournal = async (workbook: WorkbookPort): Promise<readonly JournalEntry[]> => {
  const kept = await workbook.getSetting(SETTING);
  try {
    const value: unknown = JSON.parse((kept.ok ? kept.value : null) ?? '[]');
    return Array.isArray(value) ? value.filter(isEntry) : [];
  } catch {
    return [];
  }
};

export const withEntry = (entries: readonly JournalEntry[], entry: JournalEntry): readonly JournalEntry[] =>
  [...entries, entry].slice(-MOST_ENTRIES);

/** A job does not fail because it could not be logged. */
export const keepJournal = async (
  workbook: WorkbookPort,
  entries: readonly JournalEntry[],
): Promise<void> => {
  await workbook.setSetting(SETTING, JSON.stringify(entries));
};

const cut = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;

export const entryOf = (plan: WritePlan): JournalEntry => {
  const columns = plan.columns?.columns.map(({ header }) => header) ?? [];
  const sheets = [...plan.sheets, ...(plan.reports ?? [])].map(({ name }) => name);
  return {
    ...{ at: plan.startedAt, job: plan.job, sheet: plan.sheet },
    written: cut([...columns, ...sheets].join(' · ')),
    detail: cut(plan.detail ?? ''),
  };
};

const HEADERS = {
  at: { fr: 'Quand (UTC)', en: 'When (UTC)' },
  job: { fr: 'Travail', en: 'Job' },
  sheet: { fr: 'Feuille', en: 'Sheet' },
  written: { fr: 'Écrit', en: 'Written' },
  detail: { fr: 'Changements', en: 'Changes' },
} as const satisfies Record<keyof JournalEntry, Bilingual>;

const WIDTHS: Readonly<Record<keyof JournalEntry, number>> = {
  ...{ at: 110, job: 70, sheet: 110, written: 330, detail: 330 },
};

export const JOURNAL_HEADERS: readonly Bilingual[] = Object.values(HEADERS);

/** `DC Journal`, newest first. */
export const planJournalSheet = (entries: readonly JournalEntry[], language: Language): OwnSheetWrite => {
  const shown = [...entries].reverse();
  const { name, table } = OWN_SHEETS.journal;
  return {
    ...{ id: 'journal', name: name[language], table, rowCount: shown.length },
    title: language === 'fr' ? 'Journal des écritures' : 'Log of what was written',
    lines: [
      language === 'fr'
        ? `Les ${MOST_ENTRIES} dernières écritures, la plus récente d’abord.`
        : `The last ${MOST_ENTRIES} writes, newest first.`,
    ],
    columns: (Object.keys(HEADERS) as (keyof JournalEntry)[]).map((id) => ({
      ...{ header: HEADERS[id][language], numberFormat: '@', widthPoints: WIDTHS[id] },
      ...(WIDTHS[id] > 200 ? { wraps: true } : {}),
      cell: (row: number) => {
        const text = shown[row]?.[id] ?? '';
        return id === 'at' ? text.slice(0, 16).replace('T', ' ') : text;
      },
    })),
    look: { page: { orientation: 'landscape', repeatsHeader: true }, tab: 'neutral' },
  };
};
