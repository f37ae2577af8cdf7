import type { Language } from '../../words/language';
import { TODAY } from '../../words/settings/scenarioWords';
import type { ScenarioResults } from '../settings/scenarioSheet';
import type { ScenarioFigures, ScenarioReport } from './scenarioTypes';
import type { ScenarioWork } from './scenarioWork';
import type { VisitWork } from './visitWork';

/** Hundredths: what a report is read and compared by. */
const round = (value: number): number => Math.round(value * 100) / 100;
const rounded = (value: number | null): number | null => value && round(value);

const figuresReport = (figures: ScenarioFigures): ScenarioFigures => ({
  ...{ reps: figures.reps, visits: round(figures.visits) },
  ...{ hours: round(figures.hours), capacityHours: round(figures.capacityHours) },
  load: figures.load && Math.round(figures.load * 1e4) / 1e4,
  ...{ costPerVisit: rounded(figures.costPerVisit), cost: rounded(figures.cost) },
  ...{ margin: rounded(figures.margin), result: rounded(figures.result) },
  ...{ inReach: rounded(figures.inReach), payroll: round(figures.payroll), net: rounded(figures.net) },
});

const changeOf = ({ net }: ScenarioFigures, today: ScenarioFigures): number | null =>
  net === null || today.net === null ? null : round(net - today.net);

/** Today first. */
export const scenarioReports = ({ today, scenarios }: ScenarioWork, language: Language): ScenarioReport[] => [
  {
    name: TODAY[language],
    source: 'today',
    changes: {},
    ...figuresReport(today),
    netChange: changeOf(today, today),
  },
  ...scenarios.map(({ scenario: { name, ...changes }, source, figures }) => ({
    ...{ name, source, changes, ...figuresReport(figures) },
    netChange: changeOf(figures, today),
  })),
];

/** For the rows of `DC Scénarios`. */
export const scenarioResults = (
  { today, scenarios }: ScenarioWork,
  { money }: VisitWork,
): ScenarioResults => ({
  today,
  byRow: new Map(scenarios.flatMap(({ row, figures }) => (row === null ? [] : [[row, figures]]))),
  currency: money.isConfirmed ? money.currency : 'unknown',
});
