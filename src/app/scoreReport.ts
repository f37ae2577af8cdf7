import { formatIsoDay } from '../domain/calendar/serialDate';
import type { ScoredAccounts } from '../domain/scoring/types';
import { NO_CLASS } from '../domain/scoring/types';
import { freshnessReport } from './review/reviewReport';
import { freshnessIn } from './review/reviewWork';
import { distinctNames } from './accountTexts';
import { crossReport } from './crossReport';
import { rfmReport } from './rfmReport';
import type { ScoreReport } from './report';
import { mappingOf, problemsOf, roundShare, tableAddress } from './reportParts';
import type { ScoredSheet } from './scoredSheet';
import { challengeReport } from './top/challengeReport';

const countOf = (indices: Uint8Array, index: number): number =>
  indices.reduce((count, one) => (one === index ? count + 1 : count), 0);

const classCounts = ({ classes }: ScoredAccounts): ScoreReport['classes'] => ({
  A: countOf(classes, 0),
  B: countOf(classes, 1),
  C: countOf(classes, 2),
  D: countOf(classes, 3),
  none: countOf(classes, NO_CLASS),
});

const abcCounts = ({ abc }: ScoredAccounts): ScoreReport['abc'] => ({
  A: countOf(abc, 0),
  B: countOf(abc, 1),
  C: countOf(abc, 2),
  none: countOf(abc, NO_CLASS),
});

export const classRuleReport = (
  { model }: ScoredAccounts,
  referenceDate: number,
): ScoreReport['classRule'] => ({
  rule: model.classes.kind,
  limits: model.classes.limits,
  cuts: model.classes.cuts,
  asOf: formatIsoDay(referenceDate),
});

const topNames = ({ sheet, scored }: ScoredSheet): ScoreReport['top'] => {
  const names = (size: number): readonly string[] =>
    distinctNames(sheet.accounts, scored.top.accounts.slice(0, size));
  return { 5: names(5), 20: names(20), 30: names(30), 50: names(50) };
};

/** The head of the TOP list, for the pane: names that lead to their row. */
const bestOf = ({ sheet, scored }: ScoredSheet): NonNullable<ScoreReport['best']> => {
  const best = scored.top.accounts.slice(0, 5);
  const names = distinctNames(sheet.accounts, best);
  return best.map((account, at) => ({
    name: names[at] ?? '',
    row: (sheet.accounts.rows[account] ?? 0) + 1,
    score: Math.round((scored.scores[account] ?? 0) * 10) / 10,
  }));
};

const coverageOf = ({ coverage }: ScoredAccounts): ScoreReport['coverage'] => ({
  ...coverage,
  share: roundShare(coverage.share),
  scoredShare: roundShare(coverage.scoredShare),
});

/** Criteria missing from every grid that scored somebody. */
const absentCriteria = (scored: ScoredAccounts): string[] => {
  const used = scored.grids.filter((_, grid) => scored.gridIndices.includes(grid));
  return [...new Set(used.flatMap((grid) => grid.absent))].filter((measure) =>
    used.every((grid) => !grid.criteria.some((one) => one.measure === measure)),
  );
};

export const scoreReport = (
  result: ScoredSheet,
  changes: ScoreReport['changes'],
  written: readonly string[],
): ScoreReport => {
  const { sheet, scored } = result;
  const { table, mapping } = sheet.chosen;
  return {
    job: 'score',
    version: 1,
    ok: true,
    sheet: sheet.picture.name,
    table: tableAddress(table),
    mapping: mappingOf(table, mapping),
    accounts: sheet.accounts.count,
    source: sheet.accounts.source,
    referenceDate: formatIsoDay(sheet.accounts.referenceDate),
    freshness: freshnessReport(freshnessIn(result)),
    coverage: coverageOf(scored),
    classes: classCounts(scored),
    classRule: classRuleReport(scored, sheet.accounts.referenceDate),
    abc: abcCounts(scored),
    top: topNames(result),
    best: bestOf(result),
    population: scored.top.population,
    crossAbc: crossReport(result),
    rfm: rfmReport(sheet.accounts, scored),
    challenge: challengeReport(result),
    absentCriteria: absentCriteria(scored),
    changes,
    hiddenRows: sheet.picture.hiddenRowCount,
    ...problemsOf(result.problems),
    written,
  };
};
