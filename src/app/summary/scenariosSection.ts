import type { ReportLine, ReportSection } from '../../sheet/reportWrite';
import { NET_CHANGE, SCENARIO_FIGURES, TODAY } from '../../words/settings/scenarioWords';
import { OWN_SHEETS } from '../../words/ownSheets';
import { changesSentence, SCENARIO_NOTES, whySentence } from '../visits/scenarioSentences';
import type { ScenarioFigureId, ScenarioFigures } from '../visits/scenarioTypes';
import { CENTS, column, COUNT, EURO, orBlank, PERCENT, TEXT, word } from './summaryInput';
import type { SummaryInput } from './summaryInput';

const FORMATS = {
  ...{ reps: '0.##', load: PERCENT, visits: COUNT, costPerVisit: CENTS },
  ...{ inReach: EURO, payroll: EURO, net: EURO },
} as const satisfies Partial<Record<ScenarioFigureId, string>>;

/** Where the scenarios come from, while nobody has written any. */
const sourceLine = ({ scenarios, language }: SummaryInput): ReportLine[] => {
  if (!scenarios.scenarios.some(({ source }) => source === 'start')) return [];
  const sheet = OWN_SHEETS.scenarios.name[language];
  const text =
    language === 'fr'
      ? `Scénarios de départ. Les vôtres s’écrivent dans ${sheet} (volet, Visites, « Scénarios »).`
      : `Scenarios to begin with. Yours are written in ${sheet} (pane, Visits, “Scenarios”).`;
  return [{ text, style: 'note' }];
};

const whyLines = ({ scenarios: { today, scenarios }, work, language }: SummaryInput): ReportLine[] =>
  scenarios.map(({ scenario, figures }) => {
    const said = { language, currency: work.money.isConfirmed ? work.money.currency : 'unknown' };
    const { name, ...changes } = scenario;
    const what = changesSentence(changes, language);
    const colon = language === 'fr' ? '\u00a0:' : ':';
    return { text: `• ${name}${what ? ` (${what})` : ''}${colon} ${whySentence(figures, today, said)}` };
  });

const isMoneyKnown = ({ scenarios }: Pick<SummaryInput, 'scenarios'>): boolean =>
  scenarios.today.net !== null;

/** The chart is made once and serves both, so that its looks name neither. */
const NET_OR_LOAD = '#,##0.##';

const chartLine = (input: SummaryInput): string => {
  const isFrench = input.language === 'fr';
  if (isMoneyKnown(input))
    return isFrench
      ? 'Graphique\u00a0: écart du net avec aujourd’hui, par an.'
      : 'Chart: change of the net beside today, a year.';
  return isFrench
    ? 'Graphique\u00a0: charge (1 = toutes les heures possibles)\u00a0; le net attend des montants en euros.'
    : 'Chart: load (1 = all the hours there are); the net waits for amounts in euros.';
};

/** What-if scenarios beside today (4.09): one row each, why they differ, and a picture of what remains. */
export const scenariosSection = (input: SummaryInput): ReportSection => {
  const { scenarios, language } = input;
  const rows: readonly { readonly name: string; readonly figures: ScenarioFigures }[] = [
    { name: TODAY[language], figures: scenarios.today },
    ...scenarios.scenarios.map(({ scenario: { name }, figures }) => ({ name, figures })),
  ];
  const figure = (id: keyof typeof FORMATS) =>
    column(SCENARIO_FIGURES[id][language], FORMATS[id], (row) => orBlank(rows[row]?.figures[id]));
  const changeAt = (row: number): number => (rows[row]?.figures.net ?? NaN) - (scenarios.today.net ?? NaN);
  return {
    id: 'scenarios',
    heading: word(input, 'scenarios'),
    lines: [
      ...sourceLine(input),
      ...SCENARIO_NOTES[language].map((text): ReportLine => ({ text, style: 'note' })),
      ...whyLines(input),
      { text: chartLine(input), style: 'note' },
    ],
    table: {
      rowCount: rows.length,
      columns: [
        column(word(input, 'scenario'), TEXT, (row) => rows[row]?.name ?? ''),
        figure('reps'),
        {
          ...figure('load'),
          rules: [
            { kind: 'compare', operator: 'GreaterThan', value: 1.1, tone: 'bad' },
            { kind: 'compare', operator: 'LessThan', value: 0.8, tone: 'warning' },
          ],
        },
        ...[figure('visits'), figure('costPerVisit'), figure('inReach'), figure('payroll'), figure('net')],
        {
          ...column(NET_CHANGE[language], EURO, (row) => orBlank(changeAt(row))),
          rules: [
            { kind: 'compare', operator: 'LessThan', value: 0, tone: 'bad' },
            { kind: 'compare', operator: 'GreaterThan', value: 0, tone: 'good' },
          ],
        },
      ],
    },
    chart: {
      name: 'DcSummaryScenarios',
      kind: 'columns',
      title: word(input, 'scenarios'),
      alternativeText: chartLine(input),
      categories: word(input, 'scenario'),
      series: [{ values: isMoneyKnown(input) ? NET_CHANGE[language] : SCENARIO_FIGURES.load[language] }],
      axes: { category: { isLabelledLow: true }, value: { numberFormat: NET_OR_LOAD } },
      legend: 'none',
      ...{ place: 'under', rowCount: 14, columnCount: 8 },
    },
  };
};
