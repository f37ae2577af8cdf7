/** The repair of cells: previewed, written beside the accounts, never into the user's cells (method R21). */
import { findRepairs } from '../domain/accounts/repairs/findRepairs';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { repairColumnId } from '../words/ownColumns';
import type { AppContext } from './appContext';
import { besideTable } from './besideTable';
import type { RepairRequest, RunControls } from './dcPilot';
import { readOwnTables } from './ownTables';
import { placeBeside } from './placeBeside';
import { planRepairColumns } from './planRepair';
import { readAccountSheet } from './readAccountSheet';
import { repairReport } from './repairReport';
import type { RepairOutcome } from './repairReport';
import { parseRepairSettings } from './repairSettings';
import type { RepairReport } from './report';
import { settingsInForce } from './settings/settingsInForce';
import type { TablesByName } from './writePreview';
import { previewOf, writeOf } from './writingJob';
import type { PreparedJob, WritingJob } from './writingJob';

/** A repair writes no sheet of ours. */
const NONE: TablesByName = new Map();

type PreparedRepair = RepairOutcome & PreparedJob;

const prepare = async (
  app: AppContext,
  request: RepairRequest,
  run: RunControls,
): Promise<Result<PreparedRepair>> => {
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
    standing: NONE,
    plan: {
      job: 'repair',
      startedAt: app.clock().toISOString(),
      sheet: sheet.picture.name,
      columns: besideTable(sheet, placement.value, { columns, faded: null }),
      sheets: [],
    },
  });
};

const JOB: WritingJob<RepairRequest, PreparedRepair, RepairReport> = { prepare, report: repairReport };

/** NOTHING_TO_REPAIR where no cell can be mended. */
export const previewRepair = previewOf(JOB);

/** Writes the mended cells into columns of ours. */
export const repairSheet = writeOf(JOB);
