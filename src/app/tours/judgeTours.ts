/** What the result of any tour job says of its reps and of the plan as a whole. */
import { formatIsoWeek } from '../../domain/calendar/isoWeek';
import type { Steps } from '../../domain/steps';
import type { TourPlan } from '../../domain/tours/plan';
import type { ScoredSheet } from '../scoredSheet';
import type { VisitWork } from '../visits/visitWork';
import { possibleHours } from './planPasses';
import type { RepToPlan } from './prepareTours';
import { previousFigures, weekKey } from './previousTours';
import { tourInsight } from './tourInsight';
import type { InsightInput } from './tourInsight';
import type { RepTours, ToursResult } from './tourResult';

type RepFigures = Omit<RepTours, 'schedule' | 'nights'>;

export const repFigures = ({ rep, supposedTown, home, eurosPerHour, repModel }: RepToPlan): RepFigures => ({
  ...{ rep, supposedTown, home, eurosPerHour },
  possibleHours: possibleHours(repModel),
});

export interface Judged {
  readonly scored: ScoredSheet;
  readonly work: VisitWork;
  readonly from: number;
  readonly tours: readonly RepTours[];
  readonly asked: InsightInput['asked'];
}

/** `planned`: per rep, in the order of `tours`, the rules and the plan they were decided by. */
export function* judge(
  { scored, work, from, tours, asked }: Judged,
  planned: readonly { readonly rep: RepToPlan; readonly plan: TourPlan }[],
): Steps<Pick<ToursResult, 'insight' | 'values'>> {
  const { values } = scored.all.settings;
  const keys = tours.flatMap(({ rep, schedule }) =>
    schedule.weeks.map(({ week }) => weekKey(formatIsoWeek(week, 'en'), rep)),
  );
  const insight = yield* tourInsight({
    ...{ accounts: scored.sheet.accounts, scored: scored.scored, work, values, from, tours, asked },
    reps: planned.map(({ rep }) => rep),
    plans: planned.map(({ plan }) => plan),
    previous: previousFigures(scored.ownTables.tours ?? null, new Set(keys)),
  });
  return { values, insight };
}
