/** Ratios, goals and use of time, per rep and for the team (product 7.03–7.05). */
import { formatIsoDay } from '../../../domain/calendar/serialDate';
import { progressByGroup, progressOf } from '../../../domain/followup/visitGoals';
import { remainingVisits } from '../../../domain/followup/remainingVisits';
import type { SalesRatios } from '../../../domain/followup/salesRatios';
import type { ReportSection } from '../../../sheet/reportWrite';
import { CLASSES } from '../../../domain/scoring/types';
import { agreeEn, agreeFr } from '../../../words/agreement';
import { RESULTS_LACKS } from '../../../words/resultsWords';
import { accountName } from '../../accountFields';
import { column, COUNT, EURO, orBlank, PERCENT, TEXT } from '../../summary/summaryInput';
import type { Progress, RepFollowup } from '../repFollowups';
import { emptySection, word } from './resultsInput';
import type { ResultsInput } from './resultsInput';

const ONE_DECIMAL = '0.0';

const RATIO_FORMATS: Readonly<Record<keyof SalesRatios, string>> = {
  turnoverPerVisit: EURO,
  marginPerVisit: EURO,
  visitsPerOrder: ONE_DECIMAL,
  turnoverPerOrder: EURO,
  marginPerOrder: EURO,
  marginRate: PERCENT,
  prospectingShare: PERCENT,
  prospectingYield: PERCENT,
  conquestRate: PERCENT,
  appointmentsPerCall: PERCENT,
  offersPerAppointment: PERCENT,
  ordersPerOffer: PERCENT,
};

const periodLine = ({ work: { period }, language }: ResultsInput): string =>
  language === 'fr'
    ? `Du ${formatIsoDay(period.from)} au ${formatIsoDay(period.to)}, d’après DC Suivi.`
    : `From ${formatIsoDay(period.from)} to ${formatIsoDay(period.to)}, by DC Follow-up.`;

type Line = Pick<RepFollowup, 'rep' | 'counts' | 'ratios' | 'progress'>;

/** The reps, then the team. */
const linesOf = (input: ResultsInput): Line[] => {
  const { reps, team } = input.work.reps;
  const named = reps.map((rep) => ({ ...rep, rep: rep.rep || word(input, 'noRep') }));
  return [...named, { ...team, rep: word(input, 'team') }];
};

const hasOrderWithoutAmount = ({ work }: ResultsInput): boolean =>
  (work.reading?.lines ?? []).some(({ result, amount }) => result === 'order' && Number.isNaN(amount));

export const ratiosSection = (input: ResultsInput): ReportSection => {
  const { language, work } = input;
  const lines = linesOf(input);
  const ids = Object.keys(RATIO_FORMATS) as (keyof SalesRatios)[];
  const isEmpty = work.reps.team.counts.visits === null;
  return {
    id: 'ratios',
    heading: word(input, 'ratios'),
    lines: [
      { text: isEmpty ? RESULTS_LACKS.lines[language] : periodLine(input), style: 'note' },
      ...(hasOrderWithoutAmount(input)
        ? [{ text: RESULTS_LACKS.amounts[language], style: 'note' as const }]
        : []),
    ],
    table: {
      rowCount: lines.length,
      columns: [
        column(word(input, 'rep'), TEXT, (row) => lines[row]?.rep ?? ''),
        column(word(input, 'visits'), COUNT, (row) => orBlank(lines[row]?.counts.visits)),
        ...ids.map((id) =>
          column(word(input, id), RATIO_FORMATS[id], (row) => orBlank(lines[row]?.ratios[id])),
        ),
      ],
    },
  };
};

const progressColumns = (input: ResultsInput, of: (row: number) => Progress | undefined) =>
  (['planned', 'scheduled', 'done', 'remaining', 'toSchedule'] as const).map((id) =>
    column(word(input, id), '#,##0.#', (row) => orBlank(of(row)?.[id])),
  );

export const progressSection = (input: ResultsInput): ReportSection => {
  const { language, work } = input;
  const lines = linesOf(input);
  const year = formatIsoDay(work.year.from).slice(0, 4);
  return {
    id: 'progress',
    heading: `${word(input, 'progress')}`,
    lines: [
      {
        text:
          language === 'fr'
            ? `Année ${year}. Restantes = prévues − faites ; à programmer = prévues − programmées − faites ; jamais moins que zéro, compte par compte.`
            : `Year ${year}. Remaining = planned − done; to schedule = planned − scheduled − done; never below zero, account by account.`,
        style: 'note',
      },
    ],
    table: {
      rowCount: lines.length,
      columns: [
        column(word(input, 'rep'), TEXT, (row) => lines[row]?.rep ?? ''),
        ...progressColumns(input, (row) => lines[row]?.progress),
      ],
    },
    chart: {
      name: 'DcResultsProgress',
      kind: 'stackedBars',
      title: language === 'fr' ? `Visites de ${year}` : `Visits of ${year}`,
      alternativeText: word(input, 'progress'),
      categories: word(input, 'rep'),
      series: [
        { values: word(input, 'done'), color: 0 },
        { values: word(input, 'scheduled'), color: 1 },
        { values: word(input, 'toSchedule'), color: 5 },
      ],
      axes: { value: { numberFormat: COUNT } },
      ...{ place: 'beside', rowCount: 12, columnCount: 7 },
    },
  };
};

export const categoriesSection = (input: ResultsInput): ReportSection[] => {
  const { result, work } = input;
  const { category } = result.sheet.accounts.texts;
  if (!category) return [];
  const names = category.dictionary;
  const groups = category.indices.map((index) => (index < 0 ? names.length : index));
  const sums = progressByGroup(work.goals, groups, names.length + 1);
  const rows = [...names, word(input, 'noCategory')]
    .map((name, at) => ({ name, progress: sums[at] }))
    .filter(({ progress }) => (progress?.planned ?? 0) + (progress?.done ?? 0) > 0)
    .sort((a, b) => (b.progress?.planned ?? 0) - (a.progress?.planned ?? 0) || (a.name < b.name ? -1 : 1));
  if (rows.length === 0) return [];
  return [
    {
      ...{ id: 'categories', heading: word(input, 'categories'), lines: [] },
      table: {
        rowCount: rows.length,
        columns: [
          column(word(input, 'category'), TEXT, (row) => rows[row]?.name ?? ''),
          ...progressColumns(input, (row) => rows[row]?.progress),
        ],
      },
    },
  ];
};

const MOST_ACCOUNTS = 50;

export const accountsLeftSection = (input: ResultsInput): ReportSection => {
  const { language, result, work } = input;
  const { accounts } = result.sheet;
  const left = accounts.keys
    .map((key, account) => {
      const progress = progressOf(work.goals, account);
      return { key, account, progress: { ...progress, ...remainingVisits(progress) } };
    })
    .filter(({ progress }) => progress.remaining > 0)
    .sort((a, b) => b.progress.remaining - a.progress.remaining || (a.key < b.key ? -1 : 1));
  const rows = left.slice(0, MOST_ACCOUNTS);
  const text =
    language === 'fr'
      ? `${left.length} comptes ont encore des visites prévues cette année ; les ${rows.length} premiers.`
      : `${left.length} accounts still have visits planned this year; the first ${rows.length}.`;
  if (rows.length === 0) return emptySection('accountsLeft', word(input, 'accountsLeft'), text);
  const classOf = (row: number): string =>
    CLASSES[work.visits.portfolio.classes[rows[row]?.account ?? -1] ?? -1] ?? '';
  return {
    ...{ id: 'accountsLeft', heading: word(input, 'accountsLeft') },
    lines: [{ text, style: 'note' }],
    table: {
      rowCount: rows.length,
      columns: [
        column(word(input, 'account'), TEXT, (row) => accountName(accounts, rows[row]?.account ?? -1)),
        ...progressColumns(input, (row) => rows[row]?.progress),
        column(word(input, 'class'), TEXT, classOf, { align: 'Center' }),
      ],
    },
  };
};

export const timeSection = (input: ResultsInput): ReportSection => {
  const { language, work } = input;
  const { reps, timeSpan } = work.reps;
  const rows = reps.flatMap(({ rep, time }) => (time ? [{ rep, ...time }] : []));
  const heading = word(input, 'time');
  if (rows.length === 0) return emptySection('time', heading, RESULTS_LACKS.lines[language]);
  const assumed = rows.reduce((sum, row) => sum + row.assumed, 0);
  const { travelMinutes, visitMinutes } = work.visits.parameters;
  const text =
    language === 'fr'
      ? agreeFr`Depuis le ${formatIsoDay(timeSpan.from)}. Trajet supposé : ${travelMinutes} min par visite. ${assumed} visite(s) sans durée comptée(s) ${visitMinutes} min.`
      : agreeEn`Since ${formatIsoDay(timeSpan.from)}. Travel assumed: ${travelMinutes} min a visit. ${assumed} visit(s) without a duration counted as ${visitMinutes} min.`;
  const hours = (id: 'visiting' | 'travel' | 'remote') =>
    column(word(input, id), COUNT, (row) => orBlank(rows[row]?.[id]));
  const restOf = (row: number): number => {
    const { working = NaN, visiting = 0, travel = 0, remote = 0 } = rows[row] ?? {};
    return Math.max(0, working - visiting - travel - remote);
  };
  return {
    ...{ id: 'time', heading },
    lines: [{ text, style: 'note' }],
    table: {
      rowCount: rows.length,
      columns: [
        column(word(input, 'rep'), TEXT, (row) => rows[row]?.rep ?? ''),
        ...[hours('visiting'), hours('travel'), hours('remote')],
        column(word(input, 'rest'), COUNT, (row) => orBlank(restOf(row))),
        column(word(input, 'fieldShare'), PERCENT, (row) => orBlank(rows[row]?.fieldShare)),
        column(word(input, 'aim'), PERCENT, (row) => orBlank(rows[row]?.aim)),
      ],
    },
    chart: {
      name: 'DcResultsTime',
      kind: 'stackedBars',
      title: language === 'fr' ? 'Heures de travail' : 'Working hours',
      alternativeText: heading,
      categories: word(input, 'rep'),
      series: [
        { values: word(input, 'visiting'), color: 0 },
        { values: word(input, 'travel'), color: 1 },
        { values: word(input, 'remote'), color: 2 },
        { values: word(input, 'rest'), color: 5 },
      ],
      axes: { value: { numberFormat: COUNT } },
      ...{ place: 'beside', rowCount: 12, columnCount: 6 },
    },
  };
};
