import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { WritePlan } from '../../sheet/writePlan';
import type { AppContext } from '../appContext';
import type { FollowupPreview, RunControls, SheetRequest } from '../dcPilot';
import { carryReport, readReportTables } from '../carryReport';
import type { FollowupReport } from '../report';
import { RESULTS } from '../../words/resultsWords';
import { CHALLENGE_COLUMNS, CHALLENGE_STEPS } from '../../words/topWords';
import { readScoredSheet } from '../scoredSheet';
import type { ScoredSheet } from '../scoredSheet';
import { changesSomething } from '../settings/editableSheet';
import { tablesByName, writePreview } from '../writePreview';
import { followupReport } from './followupReport';
import { followupWork } from './followupWork';
import type { FollowupWork } from './followupWork';
import { planFollowupSheet, planReviewSheet } from './lineSheets';
import { planResultsReport } from './planResultsReport';
import { planSatisfactionSheet } from './satisfactionSheet';

interface PreparedFollowup {
  readonly plan: WritePlan;
  readonly result: ScoredSheet;
  readonly work: FollowupWork;
}

const SECTIONS = [
  ...['picture', 'ratios', 'progress', 'categories', 'accountsLeft', 'time'],
  ...['obstacles', 'tools', 'reviews', 'challenge'],
];
const WORDS = [
  ...Object.values(RESULTS),
  ...Object.values(CHALLENGE_COLUMNS),
  ...Object.values(CHALLENGE_STEPS),
];

const prepare = async (
  app: AppContext,
  request: SheetRequest,
  run: RunControls,
): Promise<Result<PreparedFollowup>> => {
  const read = await readScoredSheet(app, request, run);
  if (!read.ok) return read;
  if (run.signal?.aborted) return fail('CANCELLED');
  const work = followupWork(read.value);
  const result = { ...read.value, problems: [...read.value.problems, ...work.problems] };
  const tables = await readReportTables(app, 'results', SECTIONS);
  if (!tables.ok) return tables;
  const standing = tablesByName(result.ownTables);
  const words = { sentences: app.sentences, language: request.language };
  const report = planResultsReport({ result, work, language: request.language });
  const sheets = [
    planFollowupSheet(result, work, words),
    planReviewSheet(result, work, words),
    planSatisfactionSheet(result, work.voice, words),
  ];
  return succeed({
    ...{ result, work },
    plan: {
      ...{ job: 'followup', startedAt: app.clock().toISOString(), sheet: result.sheet.picture.name },
      columns: null,
      sheets: sheets.filter((sheet) => changesSomething(sheet, standing.get(sheet.table) ?? null)),
      reports: [carryReport(report, tables.value, WORDS)],
    },
  });
};

/** What the follow-up job would write; nothing is written. */
export const previewFollowup = async (
  app: AppContext,
  request: SheetRequest,
  run: RunControls = {},
): Promise<Result<FollowupPreview>> => {
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const { plan, result, work } = prepared.value;
  return succeed({
    report: followupReport(result, work, []),
    ...writePreview(plan, tablesByName(result.ownTables)),
  });
};

/** `DC Suivi`, `DC Bilans`, `DC Satisfaction` made or checked, and what they come to in `DC Résultats`. */
export const followUp = async (
  app: AppContext,
  request: SheetRequest,
  run: RunControls = {},
): Promise<Result<FollowupReport>> => {
  const unfinished = await app.workbook.unfinishedJob();
  if (!unfinished.ok) return unfinished;
  if (unfinished.value) return fail('UNFINISHED_JOB', { sheet: unfinished.value.sheet });
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const { plan, result, work } = prepared.value;
  const applied = await app.workbook.apply(plan, run);
  return applied.ok ? succeed(followupReport(result, work, applied.value.written)) : applied;
};
