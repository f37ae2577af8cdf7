import { assertWorkbookOpen } from '../editing/guard';
import type { SheetModel, WorkbookModel } from '../model/types';
import { defineClass } from '../protocol/defineClass';
import { asOneOf } from '../protocol/parseValue';
import { ApiError, invalidArgument } from '../session/apiError';
import { EVENT, WORKBOOK_TARGET } from '../session/eventHub';
import type { HostContext } from '../session/hostContext';
import { WORKBOOK_PROTECTION, WORKSHEET_PROTECTION } from './tokens';

const ALLOWED = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
const SELECTION_MODES = ['Normal', 'Unlocked', 'None'] as const;

function readOptions(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  for (const name of Object.keys(given)) {
    if (name !== 'selectionMode' && !ALLOWED.some((known) => known === name)) throw invalidArgument();
  }
  const flags = ALLOWED.map((name) => [name, given[name] === true] as const);
  return {
    ...Object.fromEntries(flags),
    selectionMode: asOneOf(SELECTION_MODES)(given['selectionMode'] ?? 'Normal'),
  };
}

function tell(context: HostContext, sheet: SheetModel): void {
  context.record({ kind: 'sheets' });
  context.events.emit(EVENT.protectionChanged, [sheet.id, WORKBOOK_TARGET], () => ({
    type: 'WorksheetProtectionChanged',
    worksheetId: sheet.id,
    isProtected: sheet.protection.isProtected,
    source: 'Local',
  }));
}

export const worksheetProtectionClass = defineClass<SheetModel>({
  token: WORKSHEET_PROTECTION,
  properties: {
    Protected: { get: (sheet) => sheet.protection.isProtected },
    Options: {
      get: (sheet) => (sheet.protection.isProtected ? readOptions(known(sheet.protection.options)) : null),
    },
  },
  methods: {
    // Protecting what is protected already is AccessDenied (office-js issue 6784).
    Protect: (sheet, args, context) => {
      if (sheet.protection.isProtected) throw new ApiError('AccessDenied');
      const options = readOptions(args.options(0));
      sheet.protection = { isProtected: true, options, ...(args.has(1) ? { password: args.text(1) } : {}) };
      tell(context, sheet);
    },
    Unprotect: (sheet, args, context) => {
      if (!sheet.protection.isProtected) throw new ApiError('AccessDenied');
      const { password } = sheet.protection;
      if (password !== undefined && password !== args.textOr(0, '')) throw new ApiError('BadPassword');
      sheet.protection = { isProtected: false, options: {} };
      tell(context, sheet);
    },
  },
});

/** Options of opened files may hold more than the API knows. */
const known = (options: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(options).filter(
      ([name]) => name === 'selectionMode' || ALLOWED.some((flag) => flag === name),
    ),
  );

export const workbookProtectionClass = defineClass<WorkbookModel>({
  token: WORKBOOK_PROTECTION,
  properties: { Protected: { get: (workbook) => workbook.protection.isProtected } },
  methods: {
    Protect: (workbook, args, context) => {
      assertWorkbookOpen(context);
      workbook.protection = { isProtected: true, ...(args.has(0) ? { password: args.text(0) } : {}) };
      context.record({ kind: 'workbook' });
    },
    Unprotect: (workbook, args, context) => {
      const { isProtected, password } = workbook.protection;
      if (!isProtected) throw new ApiError('AccessDenied');
      if (password !== undefined && password !== args.textOr(0, '')) throw new ApiError('BadPassword');
      workbook.protection = { isProtected: false };
      context.record({ kind: 'workbook' });
    },
  },
});
