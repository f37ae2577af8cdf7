import { assertAllowed } from '../editing/guard';
import type { Rect, SheetModel } from '../model/types';
import { MAX_COLUMNS, MAX_ROWS } from '../model/types';
import { defineClass } from '../protocol/defineClass';
import { itemNotFound } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { orNull, rangeArgument, rangeObject } from './range/rangeTargets';
import { FREEZE_PANES } from './tokens';

function freeze(context: HostContext, sheet: SheetModel, rows: number, columns: number): void {
  assertAllowed(sheet);
  sheet.freeze = { rows, columns };
  context.record({ kind: 'objects', sheetId: sheet.id });
}

/** The frozen rows as whole rows, columns as whole columns, both as the block they make. */
function frozenRect(sheet: SheetModel): Rect {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) throw itemNotFound();
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1,
    right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
  };
}

export const freezePanesClass = defineClass<SheetModel>({
  token: FREEZE_PANES,
  methods: {
    FreezeAt: (sheet, args, context) => {
      const { rect } = rangeArgument(context, args, 0, sheet);
      const isRows = rect.right === MAX_COLUMNS - 1;
      const isColumns = rect.bottom === MAX_ROWS - 1;
      freeze(context, sheet, isColumns ? 0 : rect.bottom + 1, isRows ? 0 : rect.right + 1);
    },
    FreezeRows: (sheet, args, context) => freeze(context, sheet, args.integerOr(0, 1), 0),
    FreezeColumns: (sheet, args, context) => freeze(context, sheet, 0, args.integerOr(0, 1)),
    Unfreeze: (sheet, _args, context) => freeze(context, sheet, 0, 0),
    GetLocation: (sheet, _args, context) => rangeObject(context, sheet, frozenRect(sheet)),
    GetLocationOrNullObject: (sheet, _args, context) =>
      orNull(() => rangeObject(context, sheet, frozenRect(sheet))),
  },
});
