/** Document properties in Office.js's names ↔ docProps/core.xml, app.xml and custom.xml. */
import type { WorkbookModel } from '../../model/types';
import {
  attribute,
  element,
  elements,
  first,
  localName,
  parseXml,
  textOf,
  writeDocument,
  type XmlElement,
} from '../xml/xmlTree';

const CORE: Readonly<Record<string, string>> = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  keywords: 'cp:keywords',
  comments: 'dc:description',
  lastAuthor: 'cp:lastModifiedBy',
  category: 'cp:category',
  revisionNumber: 'cp:revision',
  creationDate: 'dcterms:created',
};
const APP: Readonly<Record<string, string>> = { manager: 'Manager', company: 'Company' };

const CORE_NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

export function readProperties(core: string | null, app: string | null): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  const read = (xml: string | null, table: Readonly<Record<string, string>>): void => {
    const root = xml === null ? null : parseXml(xml);
    for (const [office, file] of Object.entries(table)) {
      const text = textOf(first(root ?? undefined, localName(file)));
      if (text !== '') properties[office] = text;
    }
  };
  read(core, CORE);
  read(app, APP);
  return properties;
}

/** `now` is the time of saving; the creation date stays, or is `now` for a new workbook. */
export function writeCore(
  properties: Readonly<Record<string, unknown>>,
  now: Date,
  kept: string | null,
): string {
  const root = (kept === null ? null : parseXml(kept)) ?? element('cp:coreProperties');
  for (const [name, address] of Object.entries(CORE_NAMESPACES)) root.attributes[name] ??= address;
  const stamp = `${now.toISOString().slice(0, 19)}Z`;
  for (const [office, file] of Object.entries(CORE)) {
    const value = properties[office] ?? (office === 'creationDate' ? stamp : undefined);
    setChild(root, file, value === undefined || value === '' ? undefined : String(value));
  }
  setChild(root, 'dcterms:modified', stamp);
  return writeDocument(root);
}

function setChild(root: XmlElement, name: string, text: string | undefined): void {
  const old = first(root, localName(name));
  if (text === undefined) {
    root.children = root.children.filter((child) => child !== old);
    return;
  }
  if (old) old.children = [text];
  else
    root.children.push(
      element(name, { 'xsi:type': name.startsWith('dcterms:') ? 'dcterms:W3CDTF' : undefined }, [text]),
    );
}

export function writeApp(properties: Readonly<Record<string, unknown>>, kept: string | null): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  const root =
    (kept === null ? null : parseXml(kept)) ??
    element('Properties', { xmlns: namespace }, [element('Application', {}, ['Microsoft Excel'])]);
  for (const [office, file] of Object.entries(APP))
    setChild(root, file, properties[office] ? String(properties[office]) : undefined);
  return writeDocument(root);
}

type Custom = WorkbookModel['customProperties'];

export function readCustomProperties(xml: string | null): Custom {
  const root = xml === null ? null : parseXml(xml);
  const properties: Custom = new Map();
  for (const at of elements(root ?? undefined, 'property')) {
    const value = elements(at)[0];
    if (value) properties.set(attribute(at, 'name') ?? '', readTyped(localName(value.name), textOf(value)));
  }
  return properties;
}

function readTyped(type: string, text: string): string | number | boolean {
  if (type === 'bool') return text === 'true' || text === '1';
  return /^(i[1248]|ui[1248]|int|uint|r[48]|decimal)$/.test(type) ? Number(text) : text;
}

/** Null when there is none. Dates read from a file are texts here and are written as such once anything changes. */
export function writeCustomProperties(properties: Custom): string | null {
  if (properties.size === 0) return null;
  const children = [...properties].map(([name, value], index) => {
    const type =
      typeof value === 'boolean'
        ? 'bool'
        : typeof value === 'string'
          ? 'lpwstr'
          : Number.isInteger(value) && Math.abs(value) < 2 ** 31
            ? 'i4'
            : 'r8';
    const attributes = { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name };
    return element('property', attributes, [element(`vt:${type}`, {}, [String(value)])]);
  });
  const namespaces = {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  };
  return writeDocument(element('Properties', namespaces, children));
}
