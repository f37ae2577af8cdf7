import type { WorkbookModel } from '../model/types';
import { nextId } from '../model/workbookModel';
import type { HostObject } from '../protocol/classToken';
import { defineClass } from '../protocol/defineClass';
import { asText } from '../protocol/parseValue';
import { ApiError, invalidArgument, itemNotFound } from '../session/apiError';
import type { HostContext } from '../session/hostContext';
import { CUSTOM_XML_PART, CUSTOM_XML_PARTS, CUSTOM_XML_PARTS_OF_NAMESPACE } from './tokens';

interface XmlPart {
  readonly id: string;
  xml: string;
}

/** Namespace of the root element ("" when it has none). Only the root's start tag is read. */
export function namespaceOf(xml: string): string {
  const start = /<(?![?!])([^\s>/]+)([^>]*)>/s.exec(xml.replaceAll(/<!--.*?-->/gs, ''));
  const [, name = '', attributes = ''] = start ?? [];
  const prefix = name.includes(':') ? `:${name.split(':')[0] ?? ''}` : '';
  return new RegExp(`xmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function partOf(context: HostContext, id: string): XmlPart {
  const part = context.workbook.customXmlParts.find((candidate) => candidate.id === id);
  if (part === undefined) throw itemNotFound();
  return part;
}

const object = ({ id }: XmlPart): HostObject => CUSTOM_XML_PART.of({ id });

function checked(xml: string): string {
  if (!/^\s*<[^]*>\s*$/.test(xml)) throw invalidArgument();
  return xml;
}

export const customXmlPartsClass = defineClass<WorkbookModel>({
  token: CUSTOM_XML_PARTS,
  collection: {
    items: (workbook) => workbook.customXmlParts.map(object),
    item: (_workbook, key, context) => object(partOf(context, asText(key))),
  },
  methods: {
    Add: (workbook, args, context) => {
      const part = { id: nextId(workbook, 'customXmlPart'), xml: checked(args.text(0)) };
      workbook.customXmlParts.push(part);
      context.record({ kind: 'workbook' });
      return object(part);
    },
    GetByNamespace: (_workbook, args) => CUSTOM_XML_PARTS_OF_NAMESPACE.of({ namespace: args.text(0) }),
    GetCount: (workbook) => workbook.customXmlParts.length,
    GetItemOrNullObject: (workbook, args) => {
      const part = workbook.customXmlParts.find(({ id }) => id === args.text(0));
      return part ? object(part) : null;
    },
  },
});

const ofNamespace = (context: HostContext, namespace: string): XmlPart[] =>
  context.workbook.customXmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);

export const customXmlPartsOfNamespaceClass = defineClass<{ readonly namespace: string }>({
  token: CUSTOM_XML_PARTS_OF_NAMESPACE,
  collection: {
    items: ({ namespace }, context) => ofNamespace(context, namespace).map(object),
    item: (_target, key, context) => object(partOf(context, asText(key))),
  },
  methods: {
    GetCount: ({ namespace }, _args, context) => ofNamespace(context, namespace).length,
    GetItemOrNullObject: ({ namespace }, args, context) => {
      const part = ofNamespace(context, namespace).find(({ id }) => id === args.text(0));
      return part ? object(part) : null;
    },
    GetOnlyItem: ({ namespace }, _args, context) => {
      const [part, ...more] = ofNamespace(context, namespace);
      if (part === undefined) throw itemNotFound();
      if (more.length > 0) throw new ApiError('InvalidOperation');
      return object(part);
    },
    GetOnlyItemOrNullObject: ({ namespace }, _args, context) => {
      const [part, ...more] = ofNamespace(context, namespace);
      return part && more.length === 0 ? object(part) : null;
    },
  },
});

export const customXmlPartClass = defineClass<{ readonly id: string }>({
  token: CUSTOM_XML_PART,
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ id }, context) => namespaceOf(partOf(context, id).xml) },
  },
  methods: {
    GetXml: ({ id }, _args, context) => partOf(context, id).xml,
    SetXml: ({ id }, args, context) => {
      partOf(context, id).xml = checked(args.text(0));
      context.record({ kind: 'workbook' });
    },
    Delete: ({ id }, _args, context) => {
      const parts = context.workbook.customXmlParts;
      parts.splice(parts.indexOf(partOf(context, id)), 1);
      context.record({ kind: 'workbook' });
    },
  },
});
