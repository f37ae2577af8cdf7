/** The visits of a file that came back: found by their hidden columns, whatever became of tabs, tables, and the order of rows. */
import type { RawCell } from '../../sheet/cellGrid';
import { HANDOFF_COLUMNS } from '../../words/handoffWords';
import type { Language } from '../../words/language';
import { TOUR_COLUMNS } from '../../words/tourWords';
import type { BookSheet } from '../bookPort';
import { cellText } from './repTabs';

export interface ReturnedVisit {
  readonly sheet: string;
  /** Id of the visit; "" for a row the rep added. */
  readonly visit: string;
  readonly account: string;
  readonly status: string;
  readonly note: string;
  /** As it was sent; null for a row the rep added. */
  readonly sent: { readonly table: string; readonly status: string; readonly note: string } | null;
}

const sentOf = (text: string): ReturnedVisit['sent'] => {
  const [table = '', status = '', ...note] = text.split('\n');
  return table === '' ? null : { table, status, note: note.join('\n') };
};

/** "Note" is a score in French and a remark in English: the file's language decides. */
const languageOf = (headers: readonly RawCell[]): Language =>
  headers.includes(HANDOFF_COLUMNS.sent.en) ? 'en' : 'fr';

const isHeader = (row: readonly RawCell[]): boolean =>
  row.includes(HANDOFF_COLUMNS.sent[languageOf(row)]) && row.includes(TOUR_COLUMNS.visit[languageOf(row)]);

const visitsOfSheet = ({ name, rows }: BookSheet): ReturnedVisit[] => {
  const top = rows.findIndex(isHeader);
  if (top < 0) return [];
  const headers = rows[top] ?? [];
  const language = languageOf(headers);
  const [visit, account, status, note] = (['visit', 'account', 'status', 'note'] as const).map((id) =>
    headers.indexOf(TOUR_COLUMNS[id][language]),
  );
  const sent = headers.indexOf(HANDOFF_COLUMNS.sent[language]);
  return rows
    .slice(top + 1)
    .map((row) => {
      const text = (column: number | undefined): string => cellText(row[column ?? -1]);
      return {
        ...{ sheet: name, visit: text(visit), account: text(account) },
        ...{ status: text(status), note: text(note), sent: sentOf(text(sent)) },
      };
    })
    .filter((one) => one.visit !== '' || one.account !== '' || one.note !== '');
};

export const returnedVisits = (book: readonly BookSheet[]): readonly ReturnedVisit[] =>
  book.flatMap(visitsOfSheet);
