/** The `takeback` job: statuses and notes of a file that came back, written where the rep alone changed them. */
import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { OwnSheetWrite, SheetColumn, WrittenCell } from '../../sheet/writePlan';
import type { AppContext } from '../appContext';
import type { RunControls } from '../dcPilot';
import { previewOf, writeOf } from '../writingJob';
import type { PreparedJob, WritingJob } from '../writingJob';
import type { TakebackReport, TakebackRequest } from './handoffTypes';
import { matchReturned } from './matchReturned';
import type { CellChange, MatchedReturn } from './matchReturned';
import { returnedVisits } from './returnedVisits';
import type { TourTab } from '../tours/parseTourTab';
import { repTabs } from './repTabs';

const TEXT = '@';

interface PreparedTakeback extends PreparedJob, MatchedReturn {
  readonly visits: number;
}

/**
 * The tab's table as it stands, but for the cells that change. Status and note are made texts again before they are
 * written: what a rep types is never a formula here, whatever format the cells were given since.
 */
const columnsOf = ({ own, columns }: TourTab, changes: readonly CellChange[]): SheetColumn[] => {
  const fields = ['status', 'note'] as const;
  return own.headers.map((header, at): SheetColumn => {
    const field = fields.find((one) => columns[one] === at) ?? null;
    const changed = new Map(
      changes.filter((change) => change.field === field).map(({ row, to }) => [row, to] as const),
    );
    const rows = own.verbatim ?? own.rows;
    return {
      ...{ header, numberFormat: TEXT, widthPoints: 60 },
      ...(field === null ? { isVerbatim: true } : {}),
      cell: (row) => changed.get(row) ?? ((rows[row]?.[at] ?? '') as WrittenCell),
    };
  });
};

const tabWrite = (tab: TourTab, changes: readonly CellChange[]): OwnSheetWrite => ({
  ...{ id: 'tour', name: tab.sheetName, table: tab.table, title: null, lines: [] },
  ...{ columns: columnsOf(tab, changes), rowCount: tab.own.rows.length },
});

const prepare = async (app: AppContext, request: TakebackRequest): Promise<Result<PreparedTakeback>> => {
  const books = await app.loadBooks();
  const book = await books.read(request.bytes);
  if (!book.ok) return book;
  const returned = returnedVisits(book.value);
  if (!returned.some(({ sent }) => sent !== null)) return fail('BOOK_STRANGER');
  const tabs = await repTabs(app);
  if (!tabs.ok) return tabs;
  if (tabs.value.length === 0) return fail('NO_TOURS');
  const matched = matchReturned(returned, tabs.value);
  const changed = tabs.value.filter(({ table }) => matched.changes.some((change) => change.table === table));
  return succeed({
    ...{ ...matched, visits: returned.length },
    standing: new Map(changed.map(({ table, own }) => [table, own])),
    plan: {
      ...{ job: 'takeback', startedAt: app.clock().toISOString(), sheet: changed[0]?.sheetName ?? '' },
      columns: null,
      sheets: changed.map((tab) =>
        tabWrite(
          tab,
          matched.changes.filter(({ table }) => table === tab.table),
        ),
      ),
    },
  });
};

const report = (prepared: PreparedTakeback, written: readonly string[]): TakebackReport => ({
  ...{ job: 'takeback', version: 1, ok: true, sheet: prepared.plan.sheet, table: '', mapping: {} },
  ...{ problems: [], problemCount: 0, written, visits: prepared.visits, conflicts: prepared.conflicts },
  changes: prepared.changes.map(({ tab, visit, account, field, from, to }) => ({
    ...{ tab, visit, account, field, from, to },
  })),
});

const JOB: WritingJob<TakebackRequest, PreparedTakeback, TakebackReport> = { prepare, report };

export const previewTakeback = previewOf(JOB);

/** BOOK_STRANGER where the file holds no visit of ours. Where nothing changed nothing is written, and the last write stays the one to undo. */
export const takeBack = async (
  app: AppContext,
  request: TakebackRequest,
  run?: RunControls,
): Promise<Result<TakebackReport>> => {
  const preview = await previewTakeback(app, request, run);
  if (!preview.ok) return preview;
  return preview.value.report.changes.length === 0
    ? succeed(preview.value.report)
    : writeOf(JOB)(app, request, run);
};
