import { formatIsoDay } from '../../domain/calendar/serialDate';
import type { SurveyFigure } from '../../domain/followup/satisfaction';
import type { SalesRatios } from '../../domain/followup/salesRatios';
import { isDone } from '../../domain/followup/visitLine';
import type { FollowupReport } from '../report';
import { mappingOf, problemsOf, tableAddress } from '../reportParts';
import type { ScoredSheet } from '../scoredSheet';
import type { FollowupWork } from './followupWork';
import type { RepFollowup } from './repFollowups';
import { surveyFigures } from './sections/voiceSections';

const round = (value: number): number => Math.round(value * 100) / 100;
const orNull = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : round(value);
const share = (value: number): number | null =>
  Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null;

const surveyOf = ({ value, answers, low, high }: SurveyFigure): FollowupReport['satisfaction']['nps'] => ({
  ...{ value: orNull(value), answers },
  interval: Number.isNaN(low) ? null : [round(low), round(high)],
});

const ratiosOf = (ratios: SalesRatios): FollowupReport['team']['ratios'] => {
  const entries = Object.entries({ ...ratios } satisfies Record<string, number | null>);
  return Object.fromEntries(
    entries.map(([id, ratio]) => [id, ratio === null ? null : share(ratio)]),
  ) as FollowupReport['team']['ratios'];
};

const activityOf = ({
  counts,
  ratios,
  progress,
}: Omit<RepFollowup, 'rep' | 'time'>): FollowupReport['team'] => ({
  visits: counts.visits,
  ratios: ratiosOf(ratios),
  progress: {
    planned: round(progress.planned),
    scheduled: progress.scheduled,
    done: progress.done,
    remaining: round(progress.remaining),
    toSchedule: round(progress.toSchedule),
  },
});

export const followupReport = (
  { sheet, problems }: ScoredSheet,
  work: FollowupWork,
  written: readonly string[],
): FollowupReport => {
  const { nps, csat, atRisk } = surveyFigures(work);
  const { lines } = work;
  return {
    ...{ job: 'followup', version: 1, ok: true },
    sheet: sheet.picture.name,
    table: tableAddress(sheet.chosen.table),
    mapping: mappingOf(sheet.chosen.table, sheet.chosen.mapping),
    accounts: sheet.accounts.count,
    today: formatIsoDay(work.today),
    period: { from: formatIsoDay(work.period.from), to: formatIsoDay(work.period.to) },
    lines: {
      count: lines.length,
      done: lines.filter(isDone).length,
      added: work.held.length,
      withoutAccount: lines.filter(({ account }) => account < 0).length,
    },
    satisfaction: { nps: surveyOf(nps), csat: surveyOf(csat), atRisk, added: work.voice.added.length },
    team: activityOf(work.reps.team),
    reps: work.reps.reps.map((rep) => ({
      ...{ rep: rep.rep, ...activityOf(rep) },
      fieldShare: rep.time ? share(rep.time.fieldShare) : null,
    })),
    obstacles: work.obstacles.map(({ obstacle, count, trend }) => ({ obstacle, count, trend })),
    tools: work.tools.map(({ tool, works, fails, uses }) => ({ tool, works, fails, uses })),
    reviews: work.reviews.map(({ rep, warnings }) => ({ rep, warnings })),
    ...problemsOf(problems),
    written,
  };
};
