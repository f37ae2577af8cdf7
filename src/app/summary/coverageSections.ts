/** How much of the turnover has a score, and how it is spread: coverage and Pareto curve. */
import { cumulate, smallestPrefix } from '../../domain/scoring/cumulative';
import { knownAmounts } from '../../domain/scoring/knownAmounts';
import type { ReportSection } from '../../sheet/reportWrite';
import { SUMMARY, SUMMARY_LACKS } from '../../words/summaryWords';
import { freshnessFigure } from './reviewSections';
import { column, COUNT, EURO, PERCENT, TEXT, word } from './summaryInput';
import type { SummaryInput } from './summaryInput';

const GOOD_COVERAGE = 0.8;
/** Points of the curve. */
const POINTS = 20;

export const titleSection = ({ language, sheet, accounts }: SummaryInput): ReportSection => ({
  id: 'title',
  heading: SUMMARY.title[language],
  isTitle: true,
  lines: [
    {
      text:
        language === 'fr'
          ? `Feuille « ${sheet} », ${accounts.count} comptes. Montants hors taxes, par an.`
          : `Sheet “${sheet}”, ${accounts.count} accounts. Amounts without tax, a year.`,
      style: 'note',
    },
  ],
});

export const coverageSection = (input: SummaryInput): ReportSection => {
  const { scoredAccounts, scoredShare, accounts, share } = input.scored.coverage;
  const isGood = scoredShare >= GOOD_COVERAGE;
  return {
    id: 'coverage',
    heading: word(input, 'coverage'),
    lines: [],
    figures: [
      freshnessFigure(input),
      { label: word(input, 'scored'), value: scoredAccounts, numberFormat: COUNT },
      {
        label: word(input, 'scoredShare'),
        value: scoredShare,
        numberFormat: PERCENT,
        style: isGood ? 'goodFigure' : 'badFigure',
        note:
          input.language === 'fr'
            ? 'Objectif : 80 % du CA porté par des comptes notés.'
            : 'Aim: 80 % of turnover carried by scored accounts.',
      },
      {
        label: word(input, 'set80'),
        value: accounts,
        numberFormat: COUNT,
        note:
          input.language === 'fr'
            ? `font ${Math.round(share * 100)} % du CA`
            : `make ${Math.round(share * 100)} % of turnover`,
      },
    ],
  };
};

interface ParetoPoint {
  readonly label: string;
  readonly amount: number;
  readonly share: number;
}

/** The curve in twentieths of the accounts with turnover, or account by account where there are few. */
const paretoPoints = ({ accounts }: SummaryInput): ParetoPoint[] => {
  const { sums, total, values } = cumulate(knownAmounts(accounts.numbers.turnover, accounts.count));
  const count = Math.min(POINTS, values.length);
  return Array.from({ length: count }, (_, at): ParetoPoint => {
    const last = Math.round(((at + 1) * values.length) / count);
    const before = Math.round((at * values.length) / count);
    const sum = sums[last - 1] ?? 0;
    const label = count < POINTS ? String(last) : `${Math.round(((at + 1) * 100) / count)} %`;
    return { label, amount: sum - (before > 0 ? (sums[before - 1] ?? 0) : 0), share: sum / total };
  });
};

export const paretoSection = (input: SummaryInput): ReportSection => {
  const { language, accounts, scored } = input;
  const points = paretoPoints(input);
  const base = { id: 'pareto', heading: word(input, 'pareto') } as const;
  if (points.length === 0)
    return { ...base, lines: [{ text: SUMMARY_LACKS.turnover[language], style: 'note' }] };
  const set = smallestPrefix(
    cumulate(knownAmounts(accounts.numbers.turnover, accounts.count)),
    scored.coverage.threshold,
  );
  const percent = Math.round(scored.coverage.threshold * 100);
  const reading =
    language === 'fr'
      ? `${set} comptes font ${percent} % du CA`
      : `${set} accounts make ${percent} % of turnover`;
  return {
    ...base,
    lines: [{ text: `${reading}.` }],
    table: {
      rowCount: points.length,
      columns: [
        column(word(input, 'accounts'), TEXT, (row) => points[row]?.label ?? ''),
        column(word(input, 'turnover'), EURO, (row) => points[row]?.amount ?? ''),
        column(word(input, 'cumulated'), PERCENT, (row) => points[row]?.share ?? ''),
      ],
    },
    chart: {
      name: 'DcSummaryPareto',
      kind: 'columns',
      title: reading,
      alternativeText: `${word(input, 'pareto')}: ${reading}`,
      categories: word(input, 'accounts'),
      series: [
        { values: word(input, 'turnover') },
        { values: word(input, 'cumulated'), kind: 'line', isOnSecondaryAxis: true, color: 1 },
      ],
      axes: {
        category: { title: language === 'fr' ? 'Comptes, les plus gros d’abord' : 'Accounts, largest first' },
        value: { numberFormat: '#,##0' },
        secondary: { numberFormat: PERCENT, minimum: 0, maximum: 1 },
      },
      ...{ place: 'beside', rowCount: 21, columnCount: 5 },
    },
  };
};
