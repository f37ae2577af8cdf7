import { fromLocal } from '../calc/localFormula';
import { formatAbsoluteArea, quoteSheetName } from '../model/address';
import type { DefinedName, Scalar, SheetModel } from '../model/types';
import type { HostObject } from '../protocol/classToken';
import type { MethodArguments } from '../protocol/methodArguments';
import type { MethodDefinition } from '../protocol/defineClass';
import { defineClass } from '../protocol/defineClass';
import { asBoolean, asText } from '../protocol/parseValue';
import { ApiError, invalidArgument, itemNotFound } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { locateFormula, rectOfRange } from '../session/locate';
import { orNull, rangeObject } from './range/rangeTargets';
import type { NamesTarget } from './tokens';
import { NAMED_ITEM, NAMED_ITEM_ARRAY_VALUES, NAMED_ITEMS, RANGE, WORKSHEET } from './tokens';
import { valueType, wireValue } from './wireValue';

/** Letters, digits, dots and underscores, not beginning with a digit and not an address. */
const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LOOKS_LIKE_CELL = /^(?:[a-z]{1,3}[0-9]{1,7}|r[0-9]*c[0-9]*|[rc])$/i;

const namesOf = (target: NamesTarget, context: HostContext): DefinedName[] =>
  context.workbook.names.filter(({ scope }) => scope === (target.sheet?.id ?? null));

function findName(target: NamesTarget, context: HostContext, key: unknown): DefinedName {
  const wanted = asText(key).toLowerCase();
  const found = namesOf(target, context).find(
    (name) => name.name.toLowerCase() === wanted || idOf(name) === key,
  );
  if (found === undefined) throw itemNotFound();
  return found;
}

const idOf = (name: DefinedName): string => (name.scope === null ? name.name : `${name.scope}!${name.name}`);

function addName(target: NamesTarget, context: HostContext, name: DefinedName): HostObject {
  if (!VALID_NAME.test(name.name) || LOOKS_LIKE_CELL.test(name.name)) throw invalidArgument();
  const isTaken = namesOf(target, context).some(
    (other) => other.name.toLowerCase() === name.name.toLowerCase(),
  );
  if (isTaken) throw new ApiError('ItemAlreadyExists');
  context.workbook.names.push(name);
  changed(context);
  return NAMED_ITEM.of(name);
}

function changed(context: HostContext): void {
  context.calculation.structureChanged();
  context.record({ kind: 'names' });
}

/** A range becomes its absolute address; a text is a formula ("=…") or a constant. */
function formulaOf(args: MethodArguments, context: HostContext): string {
  const range = args.object(1, RANGE);
  if (range) return `=${quoteSheetName(range.sheet.name)}!${formatAbsoluteArea(rectOfRange(context, range))}`;
  const value = args.at(1);
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  const text = args.text(1);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

const newName = (target: NamesTarget, args: MethodArguments, formula: string): DefinedName => ({
  name: args.text(0),
  formula,
  scope: target.sheet?.id ?? null,
  visible: true,
  comment: args.textOr(2, ''),
});

export const namedItemsClass = defineClass<NamesTarget>({
  token: NAMED_ITEMS,
  collection: {
    items: (target, context) => namesOf(target, context).map((name) => NAMED_ITEM.of(name)),
    item: (target, key, context) => NAMED_ITEM.of(findName(target, context, key)),
  },
  methods: {
    Add: (target, args, context) => addName(target, context, newName(target, args, formulaOf(args, context))),
    AddFormulaLocal: (target, args, context) =>
      addName(target, context, newName(target, args, fromLocal(args.text(1), context.workbook.culture))),
    GetCount: (target, _args, context) => namesOf(target, context).length,
    GetItemOrNullObject: (target, args, context) =>
      orNull(() => NAMED_ITEM.of(findName(target, context, args.text(0)))),
  },
});

function homeOf(name: DefinedName, context: HostContext): SheetModel {
  const sheet = context.workbook.sheets.find(({ id }) => id === name.scope) ?? context.workbook.sheets[0];
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

const rangeOf: MethodDefinition<DefinedName> = (name, _args, context) => {
  const place = locateFormula(context.workbook, name.formula, homeOf(name, context));
  const [rect, ...more] = place?.areas ?? [];
  if (place === null || rect === undefined || more.length > 0) throw itemNotFound();
  return rangeObject(context, place.sheet, rect);
};

/** What the name means now: its range's address, or the value of its formula. */
function evaluated(name: DefinedName, context: HostContext): Scalar | Scalar[][] | 'Range' {
  if (locateFormula(context.workbook, name.formula, homeOf(name, context))) return 'Range';
  return context.calculation.evaluate(name.formula, { sheetId: homeOf(name, context).id, row: 0, column: 0 });
}

function typeOf(name: DefinedName, context: HostContext): string {
  const value = evaluated(name, context);
  if (value === 'Range') return 'Range';
  return Array.isArray(value) ? 'Array' : valueType(value);
}

function valueOf(name: DefinedName, context: HostContext): unknown {
  const value = evaluated(name, context);
  if (value === 'Range') return name.formula.replace(/^=/, '');
  return Array.isArray(value) ? wireValue(value[0]?.[0] ?? null) : wireValue(value);
}

const scopeSheet = (name: DefinedName, context: HostContext): HostObject | null => {
  const sheet = context.workbook.sheets.find(({ id }) => id === name.scope);
  return sheet ? WORKSHEET.of(sheet) : null;
};

export const namedItemClass = defineClass<DefinedName>({
  token: NAMED_ITEM,
  identity: (name) => ({ _Id: idOf(name) }),
  properties: {
    Name: { get: (name) => name.name },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Formula: {
      get: (name) => name.formula,
      set: (name, value, context) => {
        const text = asText(value);
        name.formula = text.startsWith('=') ? text : `=${text}`;
        changed(context);
      },
    },
    Visible: {
      get: (name) => name.visible,
      set: (name, value, context) => {
        name.visible = asBoolean(value);
        changed(context);
      },
    },
    Comment: {
      get: (name) => name.comment,
      set: (name, value, context) => {
        name.comment = asText(value);
        changed(context);
      },
    },
    Scope: { get: (name) => (name.scope === null ? 'Workbook' : 'Worksheet') },
  },
  objects: {
    ArrayValues: (name) => NAMED_ITEM_ARRAY_VALUES.of(name),
    Worksheet: (name, context) => {
      const sheet = scopeSheet(name, context);
      if (sheet === null) throw itemNotFound();
      return sheet;
    },
    WorksheetOrNullObject: scopeSheet,
  },
  methods: {
    Delete: (name, _args, context) => {
      const { names } = context.workbook;
      names.splice(names.indexOf(name), 1);
      changed(context);
    },
    GetRange: rangeOf,
    GetRangeOrNullObject: (name, args, context) => orNull(() => rangeOf(name, args, context)),
  },
});

function arrayOf(name: DefinedName, context: HostContext): Scalar[][] {
  const value = context.calculation.evaluate(name.formula, {
    sheetId: homeOf(name, context).id,
    row: 0,
    column: 0,
  });
  return Array.isArray(value) ? value : [[value]];
}

export const namedItemArrayValuesClass = defineClass<DefinedName>({
  token: NAMED_ITEM_ARRAY_VALUES,
  properties: {
    Values: { get: (name, context) => arrayOf(name, context).map((row) => row.map(wireValue)) },
    Types: { get: (name, context) => arrayOf(name, context).map((row) => row.map(valueType)) },
  },
});
