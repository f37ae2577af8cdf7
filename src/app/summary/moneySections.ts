/** What visits cost and bring: cost per visit beside the reference, ROI by class, decisions, levers. */
import { DECISIONS } from '../../domain/economics/decisions';
import { referenceGap } from '../../domain/economics/referenceGap';
import { CLASSES } from '../../domain/scoring/types';
import type { KeyFigure, ReportSection } from '../../sheet/reportWrite';
import { LEVERS, SUMMARY_LACKS } from '../../words/summaryWords';
import type { SummaryWord } from '../../words/summaryWords';
import { DECISION_WORDS } from '../../words/decisionWords';
import { CENTS, column, COUNT, EURO, orBlank, PERCENT, TEXT, word } from './summaryInput';
import type { SummaryInput } from './summaryInput';
import { moneyNote } from '../visits/moneyNote';
import { isMoney } from '../visits/moneyTable';

const PARTS = {
  partAnnualCost: 'annualCost',
  partWorkDays: 'workDays',
  partFieldShare: 'fieldShare',
  partDuration: 'duration',
  partCar: 'car',
} as const satisfies Partial<Record<SummaryWord, string>>;

const rangeNote = ({ language, work }: SummaryInput): string => {
  const { low, high } = work.visitCost;
  if (low === high) return '';
  const range = `${Math.round(low)}–${Math.round(high)} €`;
  return language === 'fr'
    ? `${range} selon le coût annuel (hypothèse)`
    : `${range} by the annual cost (hypothesis)`;
};

export const costSection = (input: SummaryInput): ReportSection => {
  const { parameters, visitCost } = input.work;
  const gap = referenceGap(parameters);
  const money = (id: SummaryWord, value: number, note = ''): KeyFigure => ({
    ...{ label: word(input, id), value: orBlank(value), numberFormat: CENTS },
    ...(note ? { note } : {}),
  });
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[])
    .map((id) => money(id, gap.parts[PARTS[id]]))
    .filter(({ value }) => typeof value === 'number' && Math.abs(value) >= 0.005);
  return {
    id: 'cost',
    heading: word(input, 'cost'),
    lines: [],
    figures: [
      money('own', visitCost.own, rangeNote(input)),
      money('reference', parameters.referenceVisitCost, 'La Prospection'),
      money(
        'referenceExcl',
        gap.reference,
        input.language === 'fr' ? 'un salaire ne porte pas de TVA' : 'payroll bears no VAT',
      ),
      money('gap', gap.gap),
      ...parts,
    ],
  };
};

export const roiSection = (input: SummaryInput): ReportSection => {
  const { language, work, advice } = input;
  const { classes, economics } = work;
  const note = moneyNote(work.money);
  const isAssumed = economics.marginAssumed.every((flag) => flag === 1);
  const figure = (id: SummaryWord, format: string, of: (at: number) => number | undefined) =>
    column(word(input, id), format, (row) => orBlank(of(row)));
  return {
    id: 'roi',
    heading: word(input, 'roi'),
    lines: [
      {
        text:
          language === 'fr'
            ? 'ROI : tout le CA attribué aux visites. ROI propre : la seule marge qui ne viendrait pas sans visite.'
            : 'ROI: all turnover credited to the visits. ROI of the visits alone: the margin that would not come without them.',
        style: 'note',
      },
      ...(note
        ? [
            {
              text: note[language],
              style: isMoney(input.accounts) ? ('note' as const) : ('badFigure' as const),
            },
          ]
        : []),
      ...(isAssumed ? [{ text: SUMMARY_LACKS.margin[language], style: 'note' as const }] : []),
    ],
    table: {
      rowCount: CLASSES.length,
      columns: [
        column(word(input, 'class'), TEXT, (row) => CLASSES[row] ?? ''),
        figure('visitsCost', EURO, (row) => classes[row]?.cost),
        figure('margin', EURO, (row) => classes[row]?.margin),
        {
          ...figure('return', PERCENT, (row) => classes[row]?.return),
          rules: [{ kind: 'compare', operator: 'LessThan', value: 0, tone: 'bad' }],
        },
        figure('incrementalReturn', PERCENT, (row) => advice.incrementalReturns[row]),
      ],
    },
    chart: {
      name: 'DcSummaryRoi',
      kind: 'columns',
      title: language === 'fr' ? 'Coût des visites et marge attendue' : 'Cost of visits and expected margin',
      alternativeText: word(input, 'roi'),
      categories: word(input, 'class'),
      series: [{ values: word(input, 'visitsCost'), color: 5 }, { values: word(input, 'margin') }],
      axes: { value: { numberFormat: COUNT } },
      ...{ place: 'beside', rowCount: 13, columnCount: 4 },
    },
  };
};

interface DecisionLine {
  readonly accounts: number;
  readonly visits: number;
  readonly cost: number;
}

const decisionLines = ({ work: { economics, frequencies } }: SummaryInput): DecisionLine[] =>
  DECISIONS.map((_, decision) => {
    const line = { accounts: 0, visits: 0, cost: 0 };
    economics.decisions.forEach((index, i) => {
      if (index !== decision) return;
      line.accounts++;
      line.visits += frequencies.visits[i] ?? 0;
      line.cost += economics.yearCosts[i] ?? 0;
    });
    return line;
  });

export const decisionsSection = (input: SummaryInput): ReportSection => {
  const { language, cellsOf } = input;
  const lines = decisionLines(input);
  const range = cellsOf('decision');
  const nameOf = (row: number): string => {
    const decision = DECISIONS[row];
    return decision ? DECISION_WORDS[decision][language] : '';
  };
  return {
    id: 'decisions',
    heading: word(input, 'decisions'),
    lines: [],
    table: {
      rowCount: DECISIONS.length,
      columns: [
        column(word(input, 'decision'), TEXT, nameOf),
        column(word(input, 'accounts'), COUNT, (row) =>
          range ? { formula: `=COUNTIFS(${range},"${nameOf(row)}")` } : orBlank(lines[row]?.accounts),
        ),
        column(word(input, 'visitsPerYear'), COUNT, (row) => orBlank(lines[row]?.visits)),
        column(word(input, 'visitsCost'), EURO, (row) => orBlank(lines[row]?.cost)),
      ],
    },
    chart: {
      name: 'DcSummaryDecisions',
      kind: 'doughnut',
      title: word(input, 'decisions'),
      alternativeText: word(input, 'decisions'),
      categories: word(input, 'decision'),
      series: [{ values: word(input, 'accounts'), pointColors: [5, 1, 0, 3], hasLabels: true }],
      legend: 'right',
      ...{ place: 'beside', rowCount: 12, columnCount: 4 },
    },
  };
};

export const leversSection = (input: SummaryInput): ReportSection => {
  const { language, work } = input;
  const { levers } = work;
  const note =
    language === 'fr'
      ? 'Gain = marge − coût des visites, aujourd’hui et après. Les visites libérées sont du temps déjà payé : on ne les additionne pas au gain.'
      : 'Gain = margin − cost of visits, now and then. Visits set free are time already paid: never added to the gain.';
  return {
    id: 'levers',
    heading: word(input, 'levers'),
    lines: [{ text: note, style: 'note' }],
    table: {
      rowCount: levers.length,
      columns: [
        column(word(input, 'lever'), TEXT, (row) => {
          const lever = levers[row];
          return lever ? LEVERS[lever.id][language] : '';
        }),
        {
          ...column(word(input, 'gain'), EURO, (row) => orBlank(levers[row]?.gain)),
          rules: [{ kind: 'dataBar', tone: 'good' }],
        },
        column(word(input, 'freed'), COUNT, (row) => orBlank(levers[row]?.visitsFreed)),
      ],
    },
  };
};
