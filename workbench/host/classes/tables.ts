import { createTable } from '../editing/tables';
import { containsRect, overlaps } from '../model/rects';
import type { TableModel } from '../model/types';
import type { HostObject } from '../protocol/classToken';
import { defineClass } from '../protocol/defineClass';
import { asText } from '../protocol/parseValue';
import { invalidArgument, itemNotFound } from '../session/apiError';
import { EVENT, WORKBOOK_TARGET } from '../session/eventHub';
import type { HostContext } from '../session/hostContext';
import { rectOfRange } from '../session/locate';
import { activeSheet } from '../model/workbookModel';
import { eventMethods } from './eventMethods';
import { orNull, rangeArgument } from './range/rangeTargets';
import type { TablesTarget } from './tokens';
import { TABLE, TABLES, TABLES_SCOPED } from './tokens';

function tablesOf(target: TablesTarget, context: HostContext): TableModel[] {
  const tables = (target.sheet ? [target.sheet] : context.workbook.sheets).flatMap((sheet) => sheet.tables);
  const { within } = target;
  if (within === undefined) return tables;
  const rects = within.ranges.map((range) => rectOfRange(context, range));
  return tables.filter(({ rect }) =>
    rects.some((area) => (within.isFullyContained ? containsRect(area, rect) : overlaps(area, rect))),
  );
}

function tableByKey(target: TablesTarget, context: HostContext, key: unknown): HostObject {
  const wanted = asText(key).toLowerCase();
  const found = tablesOf(target, context).find(
    ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  if (found === undefined) throw itemNotFound();
  return TABLE.of(found);
}

function tableAt(target: TablesTarget, context: HostContext, index: number): HostObject {
  const found = tablesOf(target, context)[index];
  if (found === undefined) throw itemNotFound();
  return TABLE.of(found);
}

const collection = {
  items: (target: TablesTarget, context: HostContext): HostObject[] =>
    tablesOf(target, context).map((table) => TABLE.of(table)),
  item: (target: TablesTarget, key: unknown, context: HostContext): HostObject =>
    tableByKey(target, context, key),
};

export const tablesClass = defineClass<TablesTarget>({
  token: TABLES,
  properties: { Count: { get: (target, context) => tablesOf(target, context).length } },
  collection,
  methods: {
    Add: (target, args, context) => {
      const home = target.sheet ?? activeSheet(context.workbook);
      const { sheet, rect } = rangeArgument(context, args, 0, home);
      if (target.sheet && sheet !== target.sheet) throw invalidArgument();
      return TABLE.of(createTable(context, sheet, { rect, hasHeaders: args.isTrue(1) }));
    },
    GetCount: (target, _args, context) => tablesOf(target, context).length,
    GetItemAt: (target, args, context) => tableAt(target, context, args.integer(0)),
    GetItemOrNullObject: (target, args, context) => orNull(() => tableByKey(target, context, args.text(0))),
    ...eventMethods<TablesTarget>(
      {
        AddedEvent: EVENT.tableAdded,
        DataChangedEvent: EVENT.tableChanged,
        DeletedEvent: EVENT.tableDeleted,
      },
      (target) => target.sheet?.id ?? WORKBOOK_TARGET,
    ),
  },
});

export const tablesScopedClass = defineClass<TablesTarget>({
  token: TABLES_SCOPED,
  collection,
  methods: {
    GetCount: (target, _args, context) => tablesOf(target, context).length,
    GetFirst: (target, _args, context) => tableAt(target, context, 0),
    GetItemOrNullObject: (target, args, context) => orNull(() => tableByKey(target, context, args.text(0))),
  },
});
