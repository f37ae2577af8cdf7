import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { AgendaReport } from '../agendaReportTypes';
import type { AppContext } from '../appContext';
import type { RunControls, SheetRequest } from '../dcPilot';
import { readScoredSheet } from '../scoredSheet';
import { changesSomething } from '../settings/editableSheet';
import { tablesByName } from '../writePreview';
import { previewOf, writeOf } from '../writingJob';
import type { PreparedJob, WritingJob } from '../writingJob';
import { agendaReport } from './agendaReport';
import { planAgendaSheet } from './agendaSheet';
import { agendaGround } from './agendaWork';
import { decideAgenda } from './decideAgenda';
import type { AgendaWork } from './decideAgenda';
import { planSeriesSheet } from './seriesSheet';

interface PreparedAgenda extends PreparedJob {
  readonly work: AgendaWork;
}

const prepare = async (
  app: AppContext,
  request: SheetRequest,
  run: RunControls,
): Promise<Result<PreparedAgenda>> => {
  const read = await readScoredSheet(app, request, run);
  if (!read.ok) return read;
  if (run.signal?.aborted) return fail('CANCELLED');
  const { language } = request;
  const work = decideAgenda(agendaGround(read.value), language);
  const { ground, rows, series, problems } = work;
  const { ownTables, sheet } = read.value;
  const standing = tablesByName(ownTables);
  const words = { sentences: app.sentences, language };
  const sheets = [
    planAgendaSheet({ rows: rows.rows, existing: ownTables.agenda ?? null, problems }, words),
    planSeriesSheet({ ground, rows, reading: series, problems }, words),
  ];
  return succeed({
    ...{ work, standing },
    plan: {
      ...{ job: 'agenda', startedAt: app.clock().toISOString(), sheet: sheet.picture.name },
      columns: null,
      sheets: sheets.filter((one) => changesSomething(one, standing.get(one.table) ?? null)),
    },
  });
};

const JOB: WritingJob<SheetRequest, PreparedAgenda, AgendaReport> = {
  prepare,
  report: ({ work }, written) => agendaReport(work, written),
};

export const previewAgenda = previewOf(JOB);

/** `DC Agenda` and `DC Séries`: visits harvested, series booked, conflicts told. */
export const keepAgenda = writeOf(JOB);
