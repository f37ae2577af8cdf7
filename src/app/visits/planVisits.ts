import type { Result } from '../../domain/result';
import { rfmMarks } from '../../domain/scoring/rfmSegments';
import type { RfmMarks } from '../../domain/scoring/rfmSegments';
import { VISIT_COLUMNS } from '../../words/resultColumns';
import type { ResultColumnId } from '../../words/resultColumns';
import type { OwnSheetId } from '../../words/ownSheets';
import type { AppContext } from '../appContext';
import type { ScoreRequest } from '../dcPilot';
import { liveScore } from '../live/liveScore';
import { liveVisits } from '../live/liveVisits';
import { planResults } from '../planResults';
import type { ResultsPlan } from '../planResults';
import { scoreColumns } from '../resultCells';
import { isScoreColumn, scoreSource } from '../resultSource';
import type { ResultSource } from '../resultSource';
import type { ScoredSheet } from '../scoredSheet';
import type { ReviewWork } from '../review/reviewWork';
import { carrySummary } from '../summary/carrySummary';
import type { SummaryTables } from '../summary/carrySummary';
import { planSummary } from '../summary/planSummary';
import { visitCell, visitLook } from './visitCells';
import type { VisitCellsInput, VisitColumnId } from './visitCells';
import { inCurrency } from './inCurrency';
import { isPinPart, pinCell, pinLook, wantedPins } from './pinColumns';
import type { VisitsInForce } from './visitsOf';
import type { AdviceWork } from './adviceWork';
import { scenarioResults } from './scenarioReports';
import type { ScenarioWork } from './scenarioWork';

const allColumns = (rfm: RfmMarks | null): readonly ResultColumnId[] => [
  ...scoreColumns(rfm),
  ...VISIT_COLUMNS,
];
/** In their order; the advised visits are written when asked for by name. */
const writable = (rfm: RfmMarks | null): readonly ResultColumnId[] =>
  allColumns(rfm).flatMap((id) => (id === 'visitsPerYear' ? [id, 'advisedVisits' as const] : [id]));
const WRITABLE = writable(null);
const isVisitColumn = (id: ResultColumnId): id is VisitColumnId =>
  !isScoreColumn(id) && WRITABLE.includes(id);

/** What a run writes: visits by rule and decision, what was found about them, and the summary that stands. */
export interface VisitsToWrite extends VisitsInForce {
  readonly review: ReviewWork;
  readonly advice: AdviceWork;
  readonly scenarios: ScenarioWork;
  readonly summary: SummaryTables;
}

const visitSource = (
  { pins, pinSource }: VisitsToWrite,
  input: Omit<VisitCellsInput, 'language'>,
): ResultSource => ({
  look: (id, language) => {
    if (isPinPart(id)) return pinLook(id, language);
    if (!isVisitColumn(id)) return { header: '', numberFormat: 'General', widthPoints: 60 };
    const look = visitLook(id, language);
    const { currency, isConfirmed } = input.work.money;
    return isConfirmed && currency !== 'none'
      ? { ...look, numberFormat: inCurrency(look.numberFormat, currency) }
      : look;
  },
  cell: (id, language) => {
    if (isPinPart(id)) return pinCell(id, pinSource, pins);
    return isVisitColumn(id) ? visitCell(id, { ...input, language }) : () => '';
  },
});

/** The score is renewed with the visits, and so are the TOP lists that are there; none is made. */
const withStandingLists = (result: ScoredSheet): ScoredSheet => {
  const { all, ownTables } = result;
  const { values } = all.settings;
  const lists = values.lists.filter((size) => ownTables[`top${size}` as OwnSheetId]);
  const challenge = values.challenge && ownTables.challenge !== undefined;
  const settings = { ...all.settings, values: { ...values, lists, challenge } };
  return { ...result, all: { ...all, settings } };
};

/** Columns asked for; all of the score's and the visits' unless said. */
export const planVisits = (
  app: AppContext,
  request: ScoreRequest,
  result: ScoredSheet,
  visits: VisitsToWrite,
): Promise<Result<ResultsPlan>> => {
  const { columns } = result.all.settings.values;
  const { scored, sheet } = result;
  const rfm = rfmMarks(sheet.accounts, scored);
  const asked = request.columns ?? columns ?? allColumns(rfm);
  const { advice, scenarios } = visits;
  return planResults(app, request, withStandingLists(result), {
    job: 'visits',
    wanted: [
      ...writable(rfm).filter((id) => asked.includes(id)),
      ...wantedPins(asked, visits.pinSource, visits.pins),
    ],
    results: scoreSource(
      { scored, rfm },
      visitSource(visits, { work: visits.work, review: visits.review, advice, today: sheet.today }),
    ),
    formulas: liveVisits(
      { work: visits.work, scored, language: request.language },
      liveScore(scored, result.all.settings.values),
    ),
    scenarioResults: scenarioResults(scenarios, visits.work),
    reports: (cellsOf) => [
      carrySummary(
        planSummary({
          ...{ accounts: sheet.accounts, scored: visits.scored, work: visits.work, review: visits.review },
          ...{ advice, scenarios },
          cellsOf,
          language: request.language,
          sheet: sheet.picture.name,
        }),
        visits.summary,
      ),
    ],
  });
};
