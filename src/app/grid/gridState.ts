/** `DC Barème` understood: what it says, what is wrong in it, and how it is written back. */
import { layOutGrid } from '../../domain/scoring/layOutGrid';
import { gridTable } from '../../domain/scoring/gridTable';
import type { ScoringModel } from '../../domain/scoring/types';
import type { Problem } from '../../domain/accounts/types';
import { plainCell } from '../../sheet/sheetColumn';
import { ownTableTop } from '../../sheet/writePlan';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { Language } from '../../words/language';
import { OWN_SHEETS } from '../../words/ownSheets';
import type { AppContext } from '../appContext';
import { readKeptGrid } from '../gridInForce';
import type { KeptGrid } from '../gridInForce';
import { gridProblems } from '../gridProblems';
import { lastGoodModel } from '../lastGoodModel';
import { planGridOf } from '../planGrid';
import type { OwnTable } from '../workbookPort';

export interface GridState {
  readonly kept: KeptGrid;
  /** Null where nothing in the table can be read as a grid. */
  readonly write: OwnSheetWrite | null;
  /** The table as it is written back: what edits are about. */
  readonly table: OwnTable;
  readonly problems: readonly Problem[];
  /** Lines of the table that could not be read. */
  readonly unread: ReadonlySet<number>;
}

/** A grid that no sheet holds yet, as the table it will be. */
export const tableOfModel = (model: ScoringModel, language: Language): OwnTable => {
  const [headers = [], ...values] = gridTable(model, language);
  const top = ownTableTop({ lines: [''] });
  return {
    sheetName: OWN_SHEETS.grid.name[language],
    rect: { top, left: 0, bottom: top + values.length, right: headers.length - 1 },
    headers: headers.map(String),
    rows: values,
    values,
  };
};

const writtenTable = (write: OwnSheetWrite, { sheetName, rect }: OwnTable): OwnTable => {
  const values = Array.from({ length: write.rowCount }, (_, row) =>
    write.columns.map((column) => plainCell(column.cell(row)) ?? ''),
  );
  return {
    sheetName,
    headers: write.columns.map(({ header }) => header),
    rect: { ...rect, bottom: rect.top + values.length, right: rect.left + write.columns.length - 1 },
    rows: values,
    values,
  };
};

/**
 * @param table as it stands, with edits in it, or made of a model
 * @param standing the sheet's table, whose columns and notes of the user stay; `table` itself unless another grid takes its place
 */
export const gridStateOf = (
  app: AppContext,
  table: OwnTable,
  language: Language,
  standing: OwnTable | null = table,
): GridState => {
  const kept = readKeptGrid(table, lastGoodModel(table)) ?? NOTHING;
  if (!kept.model) {
    const problems = gridProblems(
      {
        headers: [],
        lines: [],
        general: kept.parsed.problems.map((problem) => ({ kind: 'unreadable', problem })),
      },
      table,
      language,
    );
    return { kept, write: null, table, problems: problems.flat(), unread: new Set() };
  }
  const layout = layOutGrid(kept.model, kept.parsed, language);
  const byLine = gridProblems(layout, table, language);
  const grid = { model: kept.model, layout, problems: byLine, existing: standing };
  const write = planGridOf(app, grid, language);
  const unread = layout.lines.flatMap(({ kept: row }, line) => (row === null ? [] : [line]));
  const laidOut = writtenTable(write, table);
  return { kept, write, table: laidOut, problems: byLine.flat(), unread: new Set(unread) };
};

const NOTHING: KeptGrid = {
  parsed: { model: null, problems: [], unused: [], flags: [] },
  model: null,
  grids: null,
};
