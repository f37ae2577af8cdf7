import type { SheetModel, TableModel } from '../../model/types';
import type { AnyClass } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import type { HostObject } from '../../protocol/classToken';
import type { MethodArguments } from '../../protocol/methodArguments';
import { assertAllowed } from '../../editing/guard';
import { filterRows } from '../../editing/filterRows';
import { reapplyTableFilters } from '../../editing/tableFilters';
import { sameRect } from '../../model/rects';
import { invalidArgument, itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { rangeArgument } from '../range/rangeTargets';
import type { TableColumnTarget } from '../tokens';
import { AUTO_FILTER, FILTER, RANGE } from '../tokens';

interface FilterTarget {
  readonly sheet: SheetModel;
  /** Null: the sheet's own filter. */
  readonly table: TableModel | null;
}

const criteriaOf = ({ sheet, table }: FilterTarget): Record<number, unknown> =>
  table
    ? Object.fromEntries(
        table.columns.map(({ filter }, index) => [index, filter]).filter(([, filter]) => filter),
      )
    : (sheet.autoFilter?.criteria ?? {});

/** Hides and shows rows by the criteria in force. */
function reapply(target: FilterTarget, context: HostContext): null {
  const { sheet, table } = target;
  if (table) reapplyTableFilters(context, table);
  else if (sheet.autoFilter) filterRows(context, sheet, sheet.autoFilter);
  context.record({ kind: 'objects', sheetId: sheet.id });
  return null;
}

function setCriterion(target: FilterTarget, index: number, criteria: unknown): void {
  if (target.table) {
    const column = target.table.columns[index];
    if (!column) throw invalidArgument();
    if (criteria) column.filter = criteria;
    else delete column.filter;
  } else if (target.sheet.autoFilter) {
    if (criteria) target.sheet.autoFilter.criteria[index] = criteria;
    else delete target.sheet.autoFilter.criteria[index];
  }
}

function clearAll(target: FilterTarget, context: HostContext): null {
  for (const index of Object.keys(criteriaOf(target))) setCriterion(target, Number(index), null);
  return reapply(target, context);
}

function apply(target: FilterTarget, args: MethodArguments, context: HostContext): null {
  const { sheet, table } = target;
  assertAllowed(sheet, 'allowAutoFilter');
  if (!table) {
    const { rect } = rangeArgument(context, args, 0, sheet);
    const known = sheet.autoFilter?.rect;
    if (!known || !sameRect(known, rect)) {
      clearAll(target, context);
      sheet.autoFilter = { rect, criteria: {} };
    }
  }
  if (args.has(1) && args.has(2)) setCriterion(target, args.integer(1), args.options(2));
  return reapply(target, context);
}

const rangeOf = ({ sheet, table }: FilterTarget, context: HostContext): HostObject | null => {
  const rect = table?.rect ?? sheet.autoFilter?.rect;
  return rect ? RANGE.of(context.references.range(sheet, rect)) : null;
};

const owner = (target: TableColumnTarget, context: HostContext): { filter: FilterTarget; index: number } => {
  const sheet = context.workbook.sheets.find(({ id }) => id === target.table.sheetId);
  const index = target.table.columns.findIndex(({ id }) => id === target.columnId);
  if (!sheet || index < 0) throw itemNotFound();
  return { filter: { sheet, table: target.table }, index };
};

function applyToColumn(target: TableColumnTarget, context: HostContext, criteria: unknown): null {
  const { filter, index } = owner(target, context);
  assertAllowed(filter.sheet, 'allowAutoFilter');
  setCriterion(filter, index, criteria);
  return reapply(filter, context);
}

const ranked =
  (filterOn: string) =>
  (target: TableColumnTarget, args: MethodArguments, context: HostContext): null =>
    applyToColumn(target, context, { filterOn, criterion1: String(args.number(0)) });

export const filterClasses: readonly AnyClass[] = [
  defineClass<FilterTarget>({
    token: AUTO_FILTER,
    properties: {
      Enabled: { get: ({ sheet, table }) => (table ? table.showFilterButton : sheet.autoFilter !== null) },
      IsDataFiltered: { get: (target) => Object.keys(criteriaOf(target)).length > 0 },
      Criteria: { get: (target) => Object.values(criteriaOf(target)) },
    },
    methods: {
      Apply: apply,
      ClearColumnCriteria: (target, args, context) => {
        setCriterion(target, args.integer(0), null);
        return reapply(target, context);
      },
      ClearCriteria: (target, _args, context) => clearAll(target, context),
      Reapply: (target, _args, context) => reapply(target, context),
      Remove: (target, _args, context) => {
        clearAll(target, context);
        if (target.table) target.table.showFilterButton = false;
        else target.sheet.autoFilter = null;
        return null;
      },
      GetRange: (target, _args, context) => {
        const range = rangeOf(target, context);
        if (!range) throw itemNotFound();
        return range;
      },
      GetRangeOrNullObject: (target, _args, context) => rangeOf(target, context),
    },
  }),
  defineClass<TableColumnTarget>({
    token: FILTER,
    properties: {
      Criteria: {
        get: (target, context) => {
          const { filter, index } = owner(target, context);
          return criteriaOf(filter)[index] ?? null;
        },
      },
    },
    methods: {
      Apply: (target, args, context) => applyToColumn(target, context, args.options(0)),
      ApplyValuesFilter: (target, args, context) =>
        applyToColumn(target, context, { filterOn: 'Values', values: args.at(0) }),
      ApplyCustomFilter: (target, args, context) =>
        applyToColumn(target, context, {
          filterOn: 'Custom',
          criterion1: args.text(0),
          ...(args.has(1) ? { criterion2: args.text(1), operator: args.textOr(2, 'And') } : {}),
        }),
      ApplyTopItemsFilter: ranked('TopItems'),
      ApplyTopPercentFilter: ranked('TopPercent'),
      ApplyBottomItemsFilter: ranked('BottomItems'),
      ApplyBottomPercentFilter: ranked('BottomPercent'),
      Clear: (target, _args, context) => applyToColumn(target, context, null),
    },
  }),
];
