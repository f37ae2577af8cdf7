/** The assistant's list as a workbook of its own; the workbook it is made from is only read. */
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { CALLS_WORDS } from '../../words/handoffWords';
import type { AppContext } from '../appContext';
import { readOwnTables } from '../ownTables';
import type { OwnTable } from '../workbookPort';
import { callsSheet, openCalls } from './callsSheet';
import type { CallRow } from './callsSheet';
import type { Handoff, HandoffRequest } from './handoffTypes';

const callLines = ({ text }: CallRow): string => {
  const name = [text('name'), text('town')].filter((part) => part !== '').join(' – ');
  return [
    name,
    ...[text('phone'), text('script')].filter((part) => part !== '').map((part) => `  ${part}`),
  ].join('\n');
};

const callsText = (table: OwnTable): string => openCalls(table).map(callLines).join('\n\n');

/** NO_CALLS where there is no list, or nobody left to call. */
export const makeCalls = async (app: AppContext, { language }: HandoffRequest): Promise<Result<Handoff>> => {
  const tables = await readOwnTables(app, ['assistant']);
  if (!tables.ok) return tables;
  const table = tables.value.assistant ?? null;
  const sheet = table && callsSheet(table, language);
  if (!table || !sheet) return fail('NO_CALLS');
  const title = CALLS_WORDS.title[language];
  const books = await app.loadBooks();
  const bytes = await books.write({ title, sheets: [sheet], madeAt: app.clock() });
  return succeed({
    report: {
      ...{ job: 'handoff', version: 1, ok: true, sheet: '', table: '', mapping: {} },
      ...{ problems: [], problemCount: 0, written: [], rep: '', reps: [], tabs: [], calls: sheet.rowCount },
      columns: sheet.columns.map(({ header }) => header),
      file: { name: `${title}.xlsx`, bytes: bytes.length },
    },
    ...{ bytes, text: callsText(table) },
  });
};
