import type { LoadReport, VisitsReport } from '../../app/report';

const NOTHING: LoadReport = { visits: 0, hours: 0, euros: 0 };

const plus = (a: LoadReport, b: LoadReport | null): LoadReport =>
  b === null ? a : { visits: a.visits + b.visits, hours: a.hours + b.hours, euros: a.euros + b.euros };

export interface TeamLoad {
  readonly required: LoadReport;
  readonly possible: LoadReport;
}

/** All reps together; accounts without a rep are required of the team too. */
export const teamLoad = ({ reps }: VisitsReport): TeamLoad => ({
  required: reps.reduce((sum, rep) => plus(sum, rep.required), NOTHING),
  possible: reps.reduce((sum, rep) => plus(sum, rep.possible), NOTHING),
});

/** Required ÷ possible hours; null where there are none. */
export const loadShare = (required: LoadReport, possible: LoadReport): number | null =>
  possible.hours > 0 ? required.hours / possible.hours : null;
