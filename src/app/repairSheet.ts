/** The repair of cells: previewed, written beside the accounts, never into the user's cells (method R21). */
import { findRepairs } from '../domain/accounts/repairs/findRepairs';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { repairColumnId } from '../words/ownColumns';
import type { AppContext } from './appContext';
import { besideTable } from './besideTable';
import type { RepairPreview, RepairRequest, RunControls } from './dcPilot';
import { readOwnTables } from './ownTables';
import { placeBeside } from './placeBeside';
import { planRepairColumns } from './planRepair';
import { readAccountSheet } from './readAccountSheet';
import { repairReport } from './repairReport';
import type { RepairOutcome } from './repairReport';
import { parseRepairSettings } from './repairSettings';
import type { RepairReport } from './report';
import { settingsInForce } from './settings/settingsInForce';
import { writePreview } from './writePreview';

const prepare = async (
  app: AppContext,
  request: RepairRequest,
  run: RunControls,
): Promise<Result<RepairOutcome>> => {
  const settings = parseRepairSettings(request.settings);
  if (!settings.ok) return settings;
  const tables = await readOwnTables(app, ['settings']);
  if (!tables.ok) return tables;
  const { fields = request.fields } = settings.value;
  const { values } = settingsInForce(settings.value.run, tables.value.settings ?? null);
  const read = await readAccountSheet(app, { ...request, keptDate: null }, values, run);
  if (!read.ok) return read;
  const sheet = read.value;
  const { source, mapping } = sheet.chosen;
  const repairs = findRepairs({ source, mapping, problems: sheet.accounts.problems }).filter(
    ({ field }) => fields === undefined || fields.includes(field),
  );
  if (repairs.length === 0) return fail('NOTHING_TO_REPAIR', { sheet: sheet.picture.name });
  const target = request.target ?? (values.target ? { kind: values.target } : undefined);
  const wanted = repairs.map(({ field }) => repairColumnId(field));
  const placement = await placeBeside(app, sheet, { wanted, language: request.language, target });
  if (!placement.ok) return placement;
  const columns = planRepairColumns(sheet, repairs, placement.value);
  return succeed({
    sheet,
    repairs,
    plan: {
      job: 'repair',
      startedAt: app.clock().toISOString(),
      sheet: sheet.picture.name,
      columns: besideTable(sheet, placement.value, { columns, faded: null }),
      sheets: [],
    },
  });
};

/** What a repair would write; nothing is written. NOTHING_TO_REPAIR where no cell can be mended. */
export const previewRepair = async (
  app: AppContext,
  request: RepairRequest,
  run: RunControls = {},
): Promise<Result<RepairPreview>> => {
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  return succeed({
    report: repairReport(prepared.value, []),
    ...writePreview(prepared.value.plan, new Map()),
  });
};

/** Writes the mended cells into columns of ours. UNFINISHED_JOB while an earlier job waits to be finished or restored. */
export const repairSheet = async (
  app: AppContext,
  request: RepairRequest,
  run: RunControls = {},
): Promise<Result<RepairReport>> => {
  const unfinished = await app.workbook.unfinishedJob();
  if (!unfinished.ok) return unfinished;
  if (unfinished.value) return fail('UNFINISHED_JOB', { sheet: unfinished.value.sheet });
  const prepared = await prepare(app, request, run);
  if (!prepared.ok) return prepared;
  const applied = await app.workbook.apply(prepared.value.plan, run);
  return applied.ok ? succeed(repairReport(prepared.value, applied.value.written)) : applied;
};
