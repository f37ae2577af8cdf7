import { fail, succeed } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { AppContext } from '../appContext';
import type { RunControls, VisitsRequest } from '../dcPilot';
import type { ResultsPlan } from '../planResults';
import type { VisitsReport } from '../report';
import { changesSinceLastScore, changesText, rememberScore } from '../journal/lastScore';
import { needScores, readScoredSheet } from '../scoredSheet';
import { reviewWork } from '../review/reviewWork';
import type { ReviewWork } from '../review/reviewWork';
import { readSummaryTables } from '../summary/carrySummary';
import { liveReport } from '../live/liveReport';
import { tablesByName } from '../writePreview';
import { previewOf, writeOf } from '../writingJob';
import type { PreparedJob, WritingJob } from '../writingJob';
import { adviceWork } from './adviceWork';
import type { AdviceWork } from './adviceWork';
import { planVisits } from './planVisits';
import { scenarioReports } from './scenarioReports';
import { parseScenarios, scenarioProblems, scenariosInForce } from './scenariosInForce';
import { scenarioWork } from './scenarioWork';
import type { ScenarioWork } from './scenarioWork';
import { visitProblems } from './visitProblems';
import type { VisitWork } from './visitWork';
import { visitsOf } from './visitsOf';
import { visitsReport } from './visitsReport';

interface PreparedVisits extends ResultsPlan, PreparedJob {
  readonly work: VisitWork;
  readonly review: ReviewWork;
  readonly advice: AdviceWork;
  readonly scenarios: ScenarioWork;
}

const prepare = async (
  app: AppContext,
  request: VisitsRequest,
  run: RunControls,
): Promise<Result<PreparedVisits>> => {
  const own = parseScenarios(request.scenarios);
  if (!own.ok) return own;
  const result = needScores(await readScoredSheet(app, request, run));
  if (!result.ok) return result;
  if (run.signal?.aborted) return fail('CANCELLED');
  const inForce = visitsOf(result.value);
  const { work, voice } = inForce;
  const review = reviewWork(result.value, inForce);
  const advice = adviceWork(work, inForce.scored);
  const asked = scenariosInForce(result.value.all, own.value, request.language);
  const scenarios = scenarioWork(work, asked);
  const problems = [
    ...[...result.value.problems, ...voice.problems, ...visitProblems(result.value, inForce)],
    ...scenarioProblems(work, asked, result.value.ownTables.scenarios),
  ];
  const summary = await readSummaryTables(app);
  if (!summary.ok) return summary;
  const plan = await planVisits(
    app,
    request,
    { ...result.value, problems },
    { ...inForce, review, advice, scenarios, summary: summary.value },
  );
  if (!plan.ok) return plan;
  const detail = changesText(await changesSinceLastScore(app, result.value), request.language);
  const standing = tablesByName(plan.value.result.ownTables);
  const found = { work, review, advice, scenarios };
  return succeed({ ...plan.value, plan: { ...plan.value.plan, detail }, standing, ...found });
};

const JOB: WritingJob<VisitsRequest, PreparedVisits, VisitsReport> = {
  prepare,
  report: (prepared, written, { language }) => ({
    ...visitsReport(prepared.result, prepared, written),
    scenarios: scenarioReports(prepared.scenarios, language),
    ...liveReport(prepared.live, language),
  }),
  afterwards: (app, { result }) => rememberScore(app, result),
};

export const previewVisits = previewOf(JOB);

/** Frequencies, coherence, costs, decisions and hiring of a sheet, written beside the accounts and into `DC Synthèse`. */
export const countVisits = writeOf(JOB);
