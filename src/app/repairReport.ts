import { formatIsoDay } from '../domain/calendar/serialDate';
import type { FieldRepair, RepairedCell } from '../domain/accounts/repairs/findRepairs';
import { cellValue } from '../domain/accounts/tableSource';
import { DATE_FIELDS } from '../words/fields';
import type { FieldId } from '../words/fields';
import type { WritePlan } from '../sheet/writePlan';
import { repairColumnId } from '../words/ownColumns';
import type { AccountSheet } from './readAccountSheet';
import type { RepairReport } from './report';
import { headerOf, mappingOf, problemsOf, tableAddress } from './reportParts';

const EXAMPLES = 5;

const shown = (cell: RepairedCell, field: FieldId): string =>
  (DATE_FIELDS as readonly FieldId[]).includes(field) && typeof cell === 'number'
    ? formatIsoDay(cell)
    : String(cell);

const repairOf = (
  { sheet, plan }: RepairOutcome,
  { field, column, cells }: FieldRepair,
): RepairReport['repairs'][number] => ({
  field,
  header: headerOf(sheet.chosen.table, column),
  column: plan.columns?.columns.find(({ id }) => id === repairColumnId(field))?.header ?? '',
  cells: cells.size,
  examples: [...cells]
    .sort(([a], [b]) => a - b)
    .slice(0, EXAMPLES)
    .map(([row, cell]) => ({
      row: row + 1,
      from: String(cellValue(sheet.chosen.source, row, column) ?? ''),
      to: shown(cell, field),
    })),
});

export interface RepairOutcome {
  readonly sheet: AccountSheet;
  readonly repairs: readonly FieldRepair[];
  readonly plan: WritePlan;
}

export const repairReport = (outcome: RepairOutcome, written: readonly string[]): RepairReport => {
  const { sheet, repairs } = outcome;
  const { table, mapping } = sheet.chosen;
  return {
    job: 'repair',
    version: 1,
    ok: true,
    sheet: sheet.picture.name,
    table: tableAddress(table),
    mapping: mappingOf(table, mapping),
    repairs: repairs.map((repair) => repairOf(outcome, repair)),
    ...problemsOf(sheet.accounts.problems),
    written,
  };
};
