/** Required and possible per rep, and where each rep stands with his objective (method R10, R22). */
import type { ReportSection } from '../../sheet/reportWrite';
import { SUMMARY_LACKS } from '../../words/summaryWords';
import type { SummaryWord } from '../../words/summaryWords';
import type { RepWork } from '../visits/repWork';
import { overCapacityLines } from './overCapacityLines';
import { column, COUNT, EURO, orBlank, PERCENT, TEXT, word } from './summaryInput';
import type { SummaryInput } from './summaryInput';

const repName = (input: SummaryInput, { rep }: RepWork): string => rep || word(input, 'noRep');

const repColumn = (input: SummaryInput, reps: readonly RepWork[]) =>
  column(word(input, 'rep'), TEXT, (row) => {
    const rep = reps[row];
    return rep ? repName(input, rep) : '';
  });

/** What is added to the time at the customer, and where it comes from (method R10). */
const travelLine = ({ work, language }: SummaryInput): string => {
  const { minutes, basis } = work.travel;
  const rounded = Math.round(minutes);
  if (language === 'fr')
    return basis === 'flat'
      ? `Trajet compté : forfait de ${rounded}\u00a0min par visite ; après une tournée, sa moyenne.`
      : `Trajet compté : ${rounded}\u00a0min par visite, moyenne des tournées de DC Tournées.`;
  return basis === 'flat'
    ? `Travel counted: flat ${rounded} min a visit; once tours are planned, their mean.`
    : `Travel counted: ${rounded} min a visit, the mean of the tours in DC Tours.`;
};

export const capacitySection = (input: SummaryInput): ReportSection => {
  const { language, work } = input;
  const { reps, groups } = work;
  const figure = (id: SummaryWord, format: string, of: (rep: RepWork) => number | undefined) =>
    column(word(input, id), format, (row) => {
      const rep = reps[row];
      return rep ? orBlank(of(rep)) : '';
    });
  const load = column(
    word(input, 'load'),
    PERCENT,
    (row) => orBlank((reps[row]?.required.hours ?? NaN) / (reps[row]?.possible?.hours ?? NaN)),
    {
      rules: [
        { kind: 'compare', operator: 'GreaterThan', value: 1.1, tone: 'bad' },
        { kind: 'compare', operator: 'LessThan', value: 0.8, tone: 'warning' },
      ],
    },
  );
  return {
    id: 'capacity',
    heading: word(input, 'capacity'),
    lines: [
      ...(groups.isSupposed ? [{ text: SUMMARY_LACKS.rep[language], style: 'note' as const }] : []),
      { text: travelLine(input), style: 'note' as const },
      ...overCapacityLines(input),
    ],
    table: {
      rowCount: reps.length,
      columns: [
        repColumn(input, reps),
        figure('requiredVisits', COUNT, ({ required }) => required.visits),
        figure('possibleVisits', COUNT, ({ possible }) => possible?.visits),
        figure('requiredHours', COUNT, ({ required }) => required.hours),
        figure('possibleHours', COUNT, ({ possible }) => possible?.hours),
        figure('requiredEuros', EURO, ({ required }) => required.euros),
        figure('possibleEuros', EURO, ({ possible }) => possible?.euros),
        load,
      ],
    },
    chart: {
      name: 'DcSummaryCapacity',
      kind: 'columns',
      title: language === 'fr' ? 'Visites par an, par commercial' : 'Visits a year per rep',
      alternativeText: word(input, 'capacity'),
      categories: word(input, 'rep'),
      series: [
        { values: word(input, 'requiredVisits') },
        { values: word(input, 'possibleVisits'), color: 5 },
      ],
      axes: { value: { numberFormat: COUNT } },
      ...{ place: 'under', rowCount: 14, columnCount: 8 },
    },
  };
};

export const objectivesSection = (input: SummaryInput): ReportSection => {
  const { language, work } = input;
  const reps = work.reps.filter(({ rep }) => rep !== '');
  const base = { id: 'objectives', heading: word(input, 'objectives') } as const;
  const isKnown = reps.some(({ attainment }) => attainment.achieved >= 0 || attainment.objective >= 0);
  if (!isKnown) return { ...base, lines: [{ text: SUMMARY_LACKS.objectives[language], style: 'note' }] };
  const figure = (id: SummaryWord, format: string, of: (rep: RepWork) => number) =>
    column(word(input, id), format, (row) => {
      const rep = reps[row];
      return rep ? orBlank(of(rep)) : '';
    });
  const attainment = figure('attainment', PERCENT, (rep) => rep.attainment.attainment);
  const sums = reps.some((rep) => rep.attainment.isFromAccounts);
  const note =
    language === 'fr'
      ? 'Réalisé et N-1 sans valeur dans DC Commerciaux : sommes des comptes du commercial.'
      : 'Achieved and last year not given in DC Reps: sums of the rep’s accounts.';
  return {
    ...base,
    lines: sums ? [{ text: note, style: 'note' }] : [],
    table: {
      rowCount: reps.length,
      columns: [
        repColumn(input, reps),
        figure('objective', EURO, (rep) => rep.attainment.objective),
        figure('achieved', EURO, (rep) => rep.attainment.achieved),
        { ...attainment, rules: [{ kind: 'dataBar', tone: 'good' }] },
        figure('previous', EURO, (rep) => rep.attainment.previous),
        figure('growth', PERCENT, (rep) => rep.attainment.growth),
        figure('visitsCost', EURO, (rep) => rep.economics.cost),
        figure('return', PERCENT, (rep) => rep.economics.return),
      ],
    },
  };
};
