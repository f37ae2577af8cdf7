/** `DC Scénarios`: what each scenario changes is the user's; beside it, what it came to in the last run is ours. */
import { scenarioValues } from '../../domain/settings/scenarioTable';
import type { NamedScenario } from '../../domain/settings/types';
import type { WrittenCell } from '../../sheet/writePlan';
import type { Bilingual, Language } from '../../words/language';
import { NET_CHANGE, SCENARIO_FIGURES, SCENARIO_WHY } from '../../words/settings/scenarioWords';
import { inCurrency } from '../visits/inCurrency';
import { whySentence } from '../visits/scenarioSentences';
import type { ScenarioFigureId, ScenarioFigures } from '../visits/scenarioTypes';
import type { EditableColumn } from './editableSheet';

/** What a run found of the scenarios on their rows. */
export interface ScenarioResults {
  readonly today: ScenarioFigures;
  /** By row of the table's body. */
  readonly byRow: ReadonlyMap<number, ScenarioFigures>;
  /** Of the amounts, as the report's `money` says. */
  readonly currency: string;
}

const EURO = '#,##0 "€"';
const FORMATS = {
  load: '0%',
  visits: '#,##0',
  costPerVisit: '#,##0.00 "€"',
  inReach: EURO,
  payroll: EURO,
  net: EURO,
} as const satisfies Partial<Record<ScenarioFigureId, string>>;
type ShownFigure = keyof typeof FORMATS;
const SHOWN = Object.keys(FORMATS) as ShownFigure[];

const figureColumn = (
  id: string,
  header: Bilingual,
  numberFormat: string,
  currency: string,
): EditableColumn<string> => ({
  ...{ id, header, owner: 'us', align: 'Right', widthPoints: Math.max(64, header.fr.length * 6) },
  numberFormat: inCurrency(numberFormat, currency),
});

/** Ids apart from those of what is changed: both have a field share's worth of names. */
const idOf = (figure: ShownFigure): string => `to.${figure}`;

export const resultColumns = ({ currency }: Pick<ScenarioResults, 'currency'>): EditableColumn<string>[] => [
  ...SHOWN.map((id) => figureColumn(idOf(id), SCENARIO_FIGURES[id], FORMATS[id], currency)),
  {
    ...figureColumn('netChange', NET_CHANGE, EURO, currency),
    rules: [
      { kind: 'compare', operator: 'LessThan', value: 0, tone: 'bad' },
      { kind: 'compare', operator: 'GreaterThan', value: 0, tone: 'good' },
    ],
  },
  { id: 'why', header: SCENARIO_WHY, numberFormat: '@', widthPoints: 240, owner: 'us', wraps: true },
];

const orBlank = (value: number | null | undefined): WrittenCell => value ?? '';

const EMPTY: Readonly<Record<string, WrittenCell>> = {
  ...Object.fromEntries(SHOWN.map((id) => [idOf(id), ''])),
  ...{ netChange: '', why: '' },
};

interface ResultsOfRows {
  readonly results: ScenarioResults | undefined;
  readonly language: Language;
  /** Rows whose scenario is being changed: what it came to no longer holds. */
  readonly changed: ReadonlySet<number | null>;
}

/** Our cells of a row; where no scenario was worked out they stay as they are. */
export const resultCells = (
  row: number,
  { results, language, changed }: ResultsOfRows,
): Readonly<Record<string, WrittenCell>> => {
  if (!results) return changed.has(row) ? EMPTY : {};
  const figures = results.byRow.get(row);
  if (!figures) return EMPTY;
  const { today, currency } = results;
  return {
    ...Object.fromEntries(SHOWN.map((id) => [idOf(id), orBlank(figures[id])])),
    netChange: figures.net === null || today.net === null ? '' : figures.net - today.net,
    why: whySentence(figures, today, { language, currency }),
  };
};

/** Scenarios to put into the table: each in the row of its name, else in a new one. */
export const changesOfRows = (
  rows: readonly { readonly row: number; readonly name: string }[],
  scenarios: readonly NamedScenario[],
  isSame: (one: string, other: string) => boolean,
) =>
  scenarios.map((scenario) => ({
    row: rows.find(({ name }) => isSame(name, scenario.name))?.row ?? null,
    values: scenarioValues(scenario),
  }));
