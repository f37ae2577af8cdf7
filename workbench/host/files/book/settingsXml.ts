/**
 * Settings of add-ins (workbook.settings and Office.context.document.settings) in a custom XML part of the host's own
 * namespace. Excel keeps them per add-in in a web extension part, which names the add-in's store and makes Excel offer to
 * load it; a custom XML part survives every Excel untouched and names nobody. It is not listed among the workbook's
 * custom XML parts. Web extension parts of opened files are left as they are.
 */
import type { WorkbookModel } from '../../model/types';
import {
  attribute,
  element,
  elements,
  first,
  parseXml,
  textOf,
  writeDocument,
  type XmlElement,
} from '../xml/xmlTree';

const NAMESPACE = 'urn:workbench-host:settings';

export const isSettingsPart = (xml: string): boolean => xml.slice(0, 400).includes(`"${NAMESPACE}"`);

export function readSettings(xml: string, workbook: WorkbookModel): void {
  const root = parseXml(xml) ?? undefined;
  for (const at of elements(first(root, 'workbook'))) {
    const value = fromJson(textOf(at));
    if (value !== undefined) workbook.settings.set(attribute(at, 'name') ?? '', value);
  }
  for (const at of elements(first(root, 'document')))
    workbook.documentSettings.set(attribute(at, 'name') ?? '', textOf(at));
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Null when there is no setting. */
export function writeSettings(workbook: WorkbookModel): string | null {
  if (workbook.settings.size + workbook.documentSettings.size === 0) return null;
  const setting = (name: string, text: string): XmlElement => element('setting', { name }, [text]);
  return writeDocument(
    element('settings', { xmlns: NAMESPACE }, [
      element(
        'workbook',
        {},
        [...workbook.settings].map(([name, value]) => setting(name, JSON.stringify(value ?? null))),
      ),
      element(
        'document',
        {},
        [...workbook.documentSettings].map(([name, text]) => setting(name, text)),
      ),
    ]),
  );
}
