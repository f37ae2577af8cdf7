/**
 * The model as rows of the `DC Barème` table, in one language. The table is the whole recipe (method R6): cuts with their
 * date, the day recency is counted to, who is a key account, the sectors' affinities, the reps' starting points and the
 * columns that feed the fields. `DCSCORE` receives it as an argument and needs nothing else; `parseGridTable` reads it
 * back. Beside the cuts stands the rule they come from ("Pareto", "< 50 %"), so that the next run can renew them; a row
 * whose rule is changed to "tranche" keeps its cuts.
 */
import {
  ABSENT_MARK,
  COMMON_ROWS,
  CRITERION_NAMES,
  DAY_ORDER_NAMES,
  GRID_COLUMNS,
  GRID_RULES,
  PAYMENT_NAMES,
  STATUS_NAMES,
  TYPOLOGY_NAMES,
  YES_NO_NAMES,
  type GridColumnId,
  type GridRuleId,
} from '../../words/gridWords';
import type { Language } from '../../words/language';
import { classEntries } from './classRows';
import { criterionName } from './columnMeasure';
import type {
  Band,
  Cap,
  Criterion,
  CriterionRule,
  FittedCriterion,
  FittedGrid,
  Measure,
  ScoringModel,
} from './types';

export type GridCell = string | number | null;

export const GRID_COLUMN_IDS = Object.keys(GRID_COLUMNS) as GridColumnId[];

type Entry = Partial<Readonly<Record<GridColumnId, GridCell>>>;

const ruleName = (rule: GridRuleId, language: Language): string => GRID_RULES[rule][language];

/** "50 %" as people write it; up to four decimals. */
const percent = (share: number, language: Language): string => {
  const text = String(Math.round(share * 1e6) / 1e4);
  return `${language === 'fr' ? text.replace('.', ',') : text} %`;
};

const quantileLabel = (index: number): string => `Q${index + 1}`;

const paymentName = (label: string, language: Language): string =>
  label in PAYMENT_NAMES ? PAYMENT_NAMES[label as keyof typeof PAYMENT_NAMES][language] : label;

/** What a row of a rule says beside its rule: a label, points, and where a scale stands. */
interface RuleStep {
  readonly label: string | null;
  readonly points: number;
  readonly from?: number;
}

/** The rows of a rule, those of a relative one in the order of its fitted bands (lowest values first). */
function stepsOf(rule: CriterionRule, language: Language): RuleStep[] {
  switch (rule.kind) {
    case 'bands':
      return rule.bands.map(({ points }) => ({ label: null, points }));
    case 'pareto':
      return [
        { label: '≤ 0', points: rule.nonPositive },
        { label: language === 'fr' ? 'reste' : 'rest', points: rule.rest },
        ...rule.steps
          .map(({ share, points }) => ({ label: `< ${percent(share, language)}`, points }))
          .reverse(),
      ];
    case 'quantile': {
      const groups = rule.points.map((points, i) => ({ label: quantileLabel(i), points }));
      return rule.negative === null ? groups : [{ label: '< 0', points: rule.negative }, ...groups];
    }
    case 'labels':
      return Object.entries(rule.points).map(([label, points]) => ({
        label: paymentName(label, language),
        points,
      }));
    case 'yesNo':
      return [
        { label: YES_NO_NAMES.yes[language], points: rule.yes },
        { label: YES_NO_NAMES.no[language], points: rule.no },
      ];
    case 'linear':
      return rule.knots.map(({ value, points }) => ({ label: null, points, from: value }));
  }
}

/** A quantile rule whose cuts are raised by one has a name of its own. */
const ruleIdOf = (rule: CriterionRule): GridRuleId =>
  rule.kind === 'quantile' && rule.shift ? 'quantileAbove' : RULE_OF_KIND[rule.kind];

const RULE_OF_KIND = {
  bands: 'band',
  pareto: 'pareto',
  quantile: 'quantile',
  labels: 'label',
  yesNo: 'yesNo',
  linear: 'linear',
} as const satisfies Record<CriterionRule['kind'], GridRuleId>;

/** Rows of a criterion, best points first as people read them; `bands` is null where there is no column to fit to. */
function criterionEntries(criterion: Criterion, bands: readonly Band[] | null, language: Language): Entry[] {
  const { rule, coefficient, maximum, blankPoints, group = null } = criterion;
  const fixed = rule.kind === 'bands' ? rule.bands : bands;
  const steps = stepsOf(rule, language).map((step, i): Entry => {
    const band = fixed?.[i];
    const cuts = band ? { from: band.from, to: band.to } : {};
    return { rule: ruleName(ruleIdOf(rule), language), ...step, ...cuts };
  });
  const blank: Entry[] =
    blankPoints === undefined ? [] : [{ rule: ruleName('blank', language), points: blankPoints }];
  const name = criterionName(criterion.measure)[language];
  const shown = bands ? name : `${name} (${ABSENT_MARK[language]})`;
  const ordered = rule.kind === 'labels' || rule.kind === 'yesNo' ? steps : steps.reverse();
  return [...ordered, ...blank].map((entry, i) => ({
    ...entry,
    criterion: shown,
    coefficient,
    maximum,
    group,
    why: i === 0 ? (criterion.why?.[language] ?? null) : null,
  }));
}

const capEntry = ({ group, points }: Cap, language: Language): Entry => ({
  rule: ruleName('cap', language),
  maximum: points,
  group: group === '' ? null : group,
});

function gridEntries(grid: FittedGrid, language: Language): Entry[] {
  const head = {
    grid: grid.label[language],
    status: grid.statuses.map((status) => STATUS_NAMES[status][language]).join(', '),
    typology: grid.typologies.map((typology) => TYPOLOGY_NAMES[typology][language]).join(', '),
    date: grid.fittedOn,
  };
  const present = grid.criteria.flatMap((one: FittedCriterion) => criterionEntries(one, one.bands, language));
  const absent = grid.absentCriteria.flatMap((one) => criterionEntries(one, null, language));
  const caps = (grid.caps ?? []).map((cap) => capEntry(cap, language));
  return [...present, ...absent, ...caps].map((entry) => ({ ...head, ...entry }));
}

const KEY_ACCOUNT_CUTS = [
  ['turnover', 'turnoverFrom'],
  ['potential', 'potentialFrom'],
  ['employees', 'employeesFrom'],
] as const satisfies readonly (readonly [Measure, keyof ScoringModel['typology']])[];

function commonEntries(model: ScoringModel, language: Language): Entry[] {
  const entry = (rule: GridRuleId, rest: Entry): Entry => ({
    grid: COMMON_ROWS[language],
    rule: ruleName(rule, language),
    ...rest,
  });
  const keyCuts = KEY_ACCOUNT_CUTS.filter(([, cut]) => model.typology[cut] !== null);
  return [
    ...(model.referenceDate === null ? [] : [entry('referenceDate', { from: model.referenceDate })]),
    entry('minimumCompleteness', { from: model.minimumCompleteness }),
    ...classEntries(model.classes, model.referenceDate, language).map(({ rule, ...rest }) =>
      entry(rule, rest),
    ),
    ...keyCuts.map(([measure, cut]) =>
      entry('keyAccount', { criterion: CRITERION_NAMES[measure][language], from: model.typology[cut] }),
    ),
    ...model.typology.groups.map((group) => entry('keyGroup', { label: group })),
    ...model.homes.map((home) => entry('home', { label: home.rep, from: home.latitude, to: home.longitude })),
    ...model.sectors.map(({ sector, affinity }) =>
      entry('sectorAffinity', { label: sector, from: affinity }),
    ),
    ...model.fields.map(({ field, header, scale, occurrence }) =>
      entry('field', { criterion: field, label: header, from: scale, to: occurrence }),
    ),
    ...[...model.fields, { ...model.habits, field: null }].flatMap(({ field, decimalSign, dayOrder }) => [
      ...(decimalSign ? [entry('decimalSign', { criterion: field, label: decimalSign })] : []),
      ...(dayOrder
        ? [entry('dayOrder', { criterion: field, label: DAY_ORDER_NAMES[dayOrder][language] })]
        : []),
    ]),
    entry('dateSystem', { from: model.habits.dateSystem }),
  ];
}

/** Headers and rows of the table, in the order of GRID_COLUMN_IDS; an empty cell is null, dates are serial days. */
export function gridTable(model: ScoringModel, language: Language): readonly (readonly GridCell[])[] {
  const entries = [
    ...model.grids.flatMap((grid) => gridEntries(grid, language)),
    ...commonEntries(model, language),
  ];
  const headers = GRID_COLUMN_IDS.map((id): GridCell => GRID_COLUMNS[id][language]);
  return [headers, ...entries.map((entry) => GRID_COLUMN_IDS.map((id) => entry[id] ?? null))];
}
