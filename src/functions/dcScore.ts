import { readHeader } from '../domain/accounts/headerEvidence';
import { applyModel } from '../domain/scoring/applyModel';
import { parseGridTable } from '../domain/scoring/parseGridTable';
import { printedModel } from '../domain/scoring/printedModel';
import { planRowReader, readRows, type RowReader } from '../domain/scoring/rowReader';
import type { RawGridCell } from '../domain/scoring/gridRows';
import type { Measure, ScoringModel } from '../domain/scoring/types';
import { isBlank, isBlankArgument, toMatrix, type Matrix } from './cells';
import { Refusal } from './refusal';
import { rememberByContent } from './rememberByContent';

interface Recipe {
  readonly model: ScoringModel;
  readonly readerOf: (headers: Matrix) => RowReader;
}

const textOf = (cell: unknown): string => (isBlank(cell) ? '' : String(cell));

/** One header per column; headers of two lines are joined as the job joins them. */
const joinHeaders = (headers: Matrix): string[] =>
  (headers[0] ?? []).map((_, column) =>
    headers
      .map((row) => textOf(row[column]).trim())
      .filter((line) => line !== '')
      .join(' / '),
  );

const recipeOf = (model: ScoringModel): Recipe => ({
  model,
  readerOf: rememberByContent((headers) => planRowReader(joinHeaders(headers), model)),
});

const recipeOfGrid = rememberByContent((grid): Recipe => {
  const { model, problems } = parseGridTable(grid as readonly (readonly RawGridCell[])[]);
  const [problem] = problems;
  if (!model || problem)
    throw new Refusal('gridUnreadable', { row: problem?.row ?? 1, value: problem?.value ?? '' });
  return recipeOf(model);
});

/** Fields a measure of the printed grid is worked out from. */
const NEEDS: Partial<Readonly<Record<Measure, readonly (readonly string[])[]>>> = {
  turnover: [['turnover']],
  potential: [['potential']],
  employees: [['employees']],
  productFamilies: [['productFamilies']],
  growth: [['turnover', 'previousTurnover']],
  marginRate: [['marginRate'], ['margin', 'turnover']],
};

/** Without a table: the printed grid, less the criteria these headers have no column for. */
const recipeOfHeaders = rememberByContent((headers): Recipe => {
  const fields = new Set(
    joinHeaders(headers).flatMap((header) => readHeader(header).matches.map(({ field }) => field as string)),
  );
  const hasMeasure = (measure: Measure): boolean =>
    (NEEDS[measure] ?? []).some((way) => way.every((field) => fields.has(field)));
  return recipeOf(printedModel(hasMeasure));
});

/** Score 0–100 of each row, "" where there is none; the same code and the same cuts as the job. */
export function dcScore(row: unknown, headers: unknown, grid: unknown): (number | '')[][] {
  const rows = toMatrix(row);
  const heads = toMatrix(headers);
  if (isBlankArgument(rows)) return rows.map(() => ['']);
  if ((heads[0]?.length ?? 0) !== (rows[0]?.length ?? 0)) throw new Refusal('headersWidth');
  const recipe = isBlankArgument(grid) ? recipeOfHeaders(heads) : recipeOfGrid(toMatrix(grid));
  const { scores } = applyModel(readRows(recipe.readerOf(heads), rows), recipe.model);
  return rows.map((cells, i) => [
    Number.isNaN(scores[i] ?? 0) || cells.every(isBlank) ? '' : (scores[i] ?? 0),
  ]);
}
