/**
 * Everything relative is settled here, once per run: who is a key account, cuts, sectors, homes. Grids that look at the
 * sectors of A and B clients are fitted last, when the clients have their classes.
 */
import { STATUSES, type AccountTable } from '../accounts/types';
import { runSteps } from '../steps';
import type { Steps } from '../steps';
import { assignGrids } from './assignGrids';
import { classesBy, DEFAULT_CLASSES } from './classRule';
import { DEFAULT_GRIDS, MINIMUM_COMPLETENESS } from './defaultGrids';
import { fitGrid, type FitOptions } from './fitGrid';
import { fitHomes } from './fitHomes';
import { fitSectors } from './fitSectors';
import { fitTypology, type KeyAccountRule } from './fitTypology';
import type { MeasureContext } from './measures';
import { scoreGrid } from './scoreGrid';
import { statusesInForce } from './statusesInForce';
import { typologiesOf } from './typologiesOf';
import { Workings } from './workings';
import type {
  ClassRule,
  FittedGrid,
  ReadingHabits,
  ScoringGrid,
  ScoringModel,
  SourceField,
  TypologyCuts,
} from './types';

export interface FitModelOptions {
  /** The user's grids; the default ones when absent. */
  readonly grids?: readonly ScoringGrid[];
  /** 0–1; below it an account has no score. */
  readonly minimumCompleteness?: number;
  /** Who is A, B, C by his score; by the default thresholds when absent. */
  readonly classes?: ClassRule;
  /** Which column feeds which field, written beside the cuts for `DCSCORE`. */
  readonly fields?: readonly SourceField[];
  /** How the sheet writes numbers and dates as text; French habits when absent. */
  readonly habits?: ReadingHabits;
  /** Cuts of the user's own instead of fitted ones. */
  readonly typology?: TypologyCuts;
  /** Who is a key account where no column says. */
  readonly keyAccounts?: KeyAccountRule;
}

/** 1 234,56 and 31/12/2025. */
export const FRENCH_HABITS: ReadingHabits = { decimalSign: ',', dayOrder: 'dayFirst', dateSystem: 1900 };

const looksAtSectors = (grid: ScoringGrid): boolean =>
  grid.criteria.some(({ measure }) => measure === 'sectorAffinity');
const takesClients = (grid: ScoringGrid): boolean => grid.statuses.includes('client');

/** Classes of the accounts the given grids score, to see in which sectors the good clients are. */
function clientClasses(
  model: ScoringModel,
  fit: Pick<FitOptions, 'table' | 'workings'>,
  options: FitModelOptions,
): Uint8Array {
  const { table, workings } = fit;
  const statuses = statusesInForce(table);
  const typologies = typologiesOf(table, statuses, model.typology);
  const measures = workings.measuresFor(model);
  const target = {
    scores: new Float64Array(table.count).fill(NaN),
    completeness: new Float64Array(table.count),
  };
  const { members } = assignGrids(model.grids, statuses, typologies);
  model.grids.forEach((grid, g) => {
    if (takesClients(grid))
      scoreGrid(grid, members[g] ?? new Int32Array(0), {
        measures,
        target,
        minimumCompleteness: model.minimumCompleteness,
      });
  });
  return classesBy(options.classes ?? DEFAULT_CLASSES, target.scores);
}

const usesSectorColumn = (table: AccountTable, grids: readonly ScoringGrid[]): boolean =>
  table.texts.sector !== undefined &&
  grids.some(looksAtSectors) &&
  table.statuses.some((status) => STATUSES[status] === 'prospect' || STATUSES[status] === 'suspect');

/** What an account of this table is scored by, in steps; the same for any order of its rows. */
export function* fitModelInSteps(
  table: AccountTable,
  options: FitModelOptions = {},
  workings = new Workings(table),
): Steps<ScoringModel> {
  const grids = options.grids ?? DEFAULT_GRIDS;
  const statuses = statusesInForce(table);
  const shared = { table, workings, statuses, fittedOn: table.referenceDate, fitted: new Map() };
  function* fitAll(context: MeasureContext): Steps<FittedGrid[]> {
    const all: FittedGrid[] = [];
    for (const grid of grids) {
      yield;
      all.push(fitGrid(grid, { ...shared, context }));
    }
    return all;
  }
  const looksAtDistance = grids.some(({ criteria }) => criteria.some(({ measure }) => measure === 'kmToRep'));
  const base = {
    referenceDate: table.referenceDate,
    minimumCompleteness: options.minimumCompleteness ?? MINIMUM_COMPLETENESS,
    classes: DEFAULT_CLASSES,
    typology: options.typology ?? fitTypology(table, workings, options.keyAccounts),
    homes: looksAtDistance ? fitHomes(table) : [],
    sectors: [],
    fields: options.fields ?? [],
    habits: options.habits ?? FRENCH_HABITS,
  };
  const first: ScoringModel = { ...base, grids: yield* fitAll(base) };
  if (!usesSectorColumn(table, grids)) return first;
  yield;
  const sectors = fitSectors(table, clientClasses(first, shared, options));
  const withSectors = { ...base, sectors };
  return { ...withSectors, grids: yield* fitAll(withSectors) };
}

/** The same at once. */
export const fitModel = (...given: Parameters<typeof fitModelInSteps>): ScoringModel =>
  runSteps(fitModelInSteps(...given));
