import type { SheetModel, WorkbookModel } from '../model/types';
import type { PropertyDefinition } from '../protocol/defineClass';
import { defineClass } from '../protocol/defineClass';
import { asInteger, asText } from '../protocol/parseValue';
import { invalidArgument, itemNotFound } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import type { KeyTarget, SheetPropertyTarget } from './tokens';
import {
  CUSTOM_PROPERTIES,
  CUSTOM_PROPERTY,
  DOCUMENT_PROPERTIES,
  SHEET_PROPERTIES,
  SHEET_PROPERTY,
} from './tokens';

const changed = (context: HostContext): void => context.record({ kind: 'workbook' });

/** A built-in property of the document, kept under its Office.js name. */
function builtIn(
  name: string,
  absent: string | number,
  parse: (value: unknown) => unknown = asText,
): PropertyDefinition<WorkbookModel> {
  return {
    get: (workbook) => workbook.properties[name] ?? absent,
    set: (workbook, value, context) => {
      workbook.properties[name] = parse(value);
      changed(context);
    },
  };
}

export const documentPropertiesClass = defineClass<WorkbookModel>({
  token: DOCUMENT_PROPERTIES,
  properties: {
    Title: builtIn('title', ''),
    Subject: builtIn('subject', ''),
    Author: builtIn('author', ''),
    Keywords: builtIn('keywords', ''),
    Comments: builtIn('comments', ''),
    Category: builtIn('category', ''),
    Manager: builtIn('manager', ''),
    Company: builtIn('company', ''),
    RevisionNumber: builtIn('revisionNumber', 0, asInteger),
    LastAuthor: { get: (workbook) => workbook.properties['lastAuthor'] ?? '' },
    CreationDate: { get: (workbook) => workbook.properties['creationDate'] ?? null },
  },
  objects: { Custom: (workbook) => CUSTOM_PROPERTIES.of(workbook) },
});

function valueOf(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
}

/** Keys are found without case, as Excel does. */
function keyIn(map: ReadonlyMap<string, unknown>, key: string): string | undefined {
  return [...map.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
}

export const customPropertiesClass = defineClass<WorkbookModel>({
  token: CUSTOM_PROPERTIES,
  collection: {
    items: (workbook) => [...workbook.customProperties.keys()].map((key) => CUSTOM_PROPERTY.of({ key })),
    item: (workbook, key) => {
      const found = keyIn(workbook.customProperties, asText(key));
      if (found === undefined) throw itemNotFound();
      return CUSTOM_PROPERTY.of({ key: found });
    },
  },
  methods: {
    Add: (workbook, args, context) => {
      const key = keyIn(workbook.customProperties, args.text(0)) ?? args.text(0);
      workbook.customProperties.set(key, valueOf(args.at(1)));
      changed(context);
      return CUSTOM_PROPERTY.of({ key });
    },
    DeleteAll: (workbook, _args, context) => {
      workbook.customProperties.clear();
      changed(context);
    },
    GetCount: (workbook) => workbook.customProperties.size,
    GetItemOrNullObject: (workbook, args) => {
      const key = keyIn(workbook.customProperties, args.text(0));
      return key === undefined ? null : CUSTOM_PROPERTY.of({ key });
    },
  },
});

const TYPES: Readonly<Record<string, string>> = { string: 'String', number: 'Number', boolean: 'Boolean' };

export const customPropertyClass = defineClass<KeyTarget>({
  token: CUSTOM_PROPERTY,
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Type: { get: ({ key }, context) => TYPES[typeof context.workbook.customProperties.get(key)] ?? 'String' },
    Value: {
      get: ({ key }, context) => context.workbook.customProperties.get(key),
      set: ({ key }, value, context) => {
        context.workbook.customProperties.set(key, valueOf(value));
        changed(context);
      },
    },
  },
  methods: {
    Delete: ({ key }, _args, context) => {
      context.workbook.customProperties.delete(key);
      changed(context);
    },
  },
});

export const sheetPropertiesClass = defineClass<SheetModel>({
  token: SHEET_PROPERTIES,
  collection: {
    items: (sheet) => [...sheet.customProperties.keys()].map((key) => SHEET_PROPERTY.of({ sheet, key })),
    item: (sheet, key) => {
      const found = keyIn(sheet.customProperties, asText(key));
      if (found === undefined) throw itemNotFound();
      return SHEET_PROPERTY.of({ sheet, key: found });
    },
  },
  methods: {
    Add: (sheet, args, context) => {
      const key = keyIn(sheet.customProperties, args.text(0)) ?? args.text(0);
      sheet.customProperties.set(key, args.text(1));
      changed(context);
      return SHEET_PROPERTY.of({ sheet, key });
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItemOrNullObject: (sheet, args) => {
      const key = keyIn(sheet.customProperties, args.text(0));
      return key === undefined ? null : SHEET_PROPERTY.of({ sheet, key });
    },
  },
});

export const sheetPropertyClass = defineClass<SheetPropertyTarget>({
  token: SHEET_PROPERTY,
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value, context) => {
        sheet.customProperties.set(key, asText(value));
        changed(context);
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }, _args, context) => {
      sheet.customProperties.delete(key);
      changed(context);
    },
  },
});
