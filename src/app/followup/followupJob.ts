import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { AppContext } from '../appContext';
import type { RunControls, SheetRequest } from '../dcPilot';
import { carryReport, readReportTables } from '../carryReport';
import type { FollowupReport } from '../report';
import { RESULTS } from '../../words/resultsWords';
import { CHALLENGE_COLUMNS, CHALLENGE_STEPS } from '../../words/topWords';
import { readScoredSheet } from '../scoredSheet';
import type { ScoredSheet } from '../scoredSheet';
import { changesSomething } from '../settings/editableSheet';
import { readTourTabs } from '../tours/readTourTabs';
import { tablesByName } from '../writePreview';
import { previewOf, writeOf } from '../writingJob';
import type { PreparedJob, WritingJob } from '../writingJob';
import { followupReport } from './followupReport';
import { followupWork } from './followupWork';
import type { FollowupWork } from './followupWork';
import { planFollowupSheet, planReviewSheet } from './lineSheets';
import { planResultsReport } from './planResultsReport';
import { planSatisfactionSheet } from './satisfactionSheet';

interface PreparedFollowup extends PreparedJob {
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
  const tabs = await readTourTabs(app);
  if (!tabs.ok) return tabs;
  const work = followupWork(read.value, tabs.value);
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
    ...{ result, work, standing },
    plan: {
      ...{ job: 'followup', startedAt: app.clock().toISOString(), sheet: result.sheet.picture.name },
      columns: null,
      sheets: sheets.filter((sheet) => changesSomething(sheet, standing.get(sheet.table) ?? null)),
      reports: [carryReport(report, tables.value, WORDS)],
    },
  });
};

const JOB: WritingJob<SheetRequest, PreparedFollowup, FollowupReport> = {
  prepare,
  report: ({ result, work }, written) => followupReport(result, work, written),
};

export const previewFollowup = previewOf(JOB);

/** `DC Suivi`, `DC Bilans`, `DC Satisfaction` made or checked, and what they come to in `DC Résultats`. */
export const followUp = writeOf(JOB);
