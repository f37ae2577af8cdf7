import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import { DIAGNOSIS } from '../../words/diagnosisWords';
import type { Bilingual } from '../../words/language';
import type { AppContext } from '../appContext';
import { carryReport, readReportTables } from '../carryReport';
import type { ReportTables } from '../carryReport';
import type { RunControls, SheetRequest } from '../dcPilot';
import type { DiagnosisReport } from '../report';
import { needScores, readScoredSheet } from '../scoredSheet';
import type { ScoredSheet } from '../scoredSheet';
import { changesSomething } from '../settings/editableSheet';
import { tablesByName } from '../writePreview';
import { previewOf, writeOf } from '../writingJob';
import type { PreparedJob, WritingJob } from '../writingJob';
import { CITED_SECTIONS } from './citedCells';
import type { CitableTables } from './citedCells';
import { diagnosisReport } from './diagnosisReport';
import { diagnosisWork } from './diagnosisWork';
import type { DiagnosisWork } from './diagnosisWork';
import { planDiagnosisReport } from './planDiagnosisReport';
import { planQuestionnaireSheet } from './questionnaireSheet';

interface PreparedDiagnosis extends PreparedJob {
  readonly result: ScoredSheet;
  readonly work: DiagnosisWork;
}

const WORDS: readonly Bilingual[] = [...Object.values(DIAGNOSIS), { fr: 'N°', en: 'N°' }];
const SECTIONS = ['scores', 'synthesis', 'advice'] as const;
type DiagnosisId = 'diagnosis' | 'diagnosisMail';

interface StandingTables extends CitableTables {
  readonly own: Readonly<Record<DiagnosisId, ReportTables>>;
}

const readTables = async (app: AppContext): Promise<Result<StandingTables>> => {
  const summary = await readReportTables(app, 'summary', CITED_SECTIONS.summary);
  if (!summary.ok) return summary;
  const results = await readReportTables(app, 'results', CITED_SECTIONS.results);
  if (!results.ok) return results;
  const diagnosis = await readReportTables(app, 'diagnosis', SECTIONS);
  if (!diagnosis.ok) return diagnosis;
  const diagnosisMail = await readReportTables(app, 'diagnosisMail', SECTIONS);
  if (!diagnosisMail.ok) return diagnosisMail;
  return succeed({
    ...{ summary: summary.value, results: results.value },
    own: { diagnosis: diagnosis.value, diagnosisMail: diagnosisMail.value },
  });
};

const prepare = async (
  app: AppContext,
  request: SheetRequest,
  run: RunControls,
): Promise<Result<PreparedDiagnosis>> => {
  const read = needScores(await readScoredSheet(app, request, run));
  if (!read.ok) return read;
  const tables = await readTables(app);
  if (!tables.ok) return tables;
  if (run.signal?.aborted) return fail('CANCELLED');
  const { language } = request;
  const work = diagnosisWork(read.value, tables.value, language);
  const result = { ...read.value, problems: [...read.value.problems, ...work.problems] };
  const { ownTables, sheet, all } = result;
  const existing = ownTables.questionnaire ?? null;
  const { questionnaire: reading, problems } = work;
  const questionnaire = planQuestionnaireSheet({
    existing,
    reading,
    problems,
    sentences: app.sentences,
    language,
  });
  const reportOf = (id: DiagnosisId) =>
    carryReport(
      planDiagnosisReport({ id, work, language, after: sheet.picture.name }),
      tables.value.own[id],
      WORDS,
    );
  return succeed({
    ...{ result, work, standing: tablesByName(ownTables) },
    plan: {
      ...{ job: 'diagnose', startedAt: app.clock().toISOString(), sheet: sheet.picture.name },
      columns: null,
      sheets: changesSomething(questionnaire, existing) ? [questionnaire] : [],
      reports: [reportOf('diagnosis'), ...(all.settings.values.mailing ? [reportOf('diagnosisMail')] : [])],
    },
  });
};

const JOB: WritingJob<SheetRequest, PreparedDiagnosis, DiagnosisReport> = {
  prepare,
  report: ({ result, work }, written) => diagnosisReport(result, work, written),
};

export const previewDiagnosis = previewOf(JOB);

/** `DC Questionnaire` made or checked, and `DC Diagnostic` from its answers and the measures of the workbook. */
export const diagnose = writeOf(JOB);
