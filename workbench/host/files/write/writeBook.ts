/** workbook.xml: sheets, views, names, calculation, protection; only the elements that differ are written anew. */
import type { WorkbookModel } from '../../model/types';
import { writeNames } from '../book/nameXml';
import { writeWorkbookProtection } from '../sheet/protectionXml';
import {
  attribute,
  element,
  elements,
  first,
  localName,
  numberAttribute,
  relationId,
  writeElement,
  type XmlElement,
} from '../xml/xmlTree';

const ORDER =
  `fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets
functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes
webPublishing fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

export interface BookWriting {
  readonly workbook: WorkbookModel;
  /** The workbook as it was read, without cells; null for a new one. */
  readonly before: WorkbookModel | null;
  /** Relationship id of each sheet's part. */
  readonly relations: ReadonlyMap<string, string>;
  readonly addInFunctions: ReadonlySet<string>;
}

/** Changes `root` in place; true when anything differs. */
export function writeBook(root: XmlElement, writing: BookWriting): boolean {
  const text = writeElement(root);
  const { workbook, before } = writing;
  root.attributes['xmlns:r'] ??= 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  if (!before || isSheetListChanged(workbook, before)) replace(root, 'sheets', writeSheets(root, writing));
  const names = writeNames(workbook, writing.addInFunctions);
  const namesBefore = before && writeNames(before, writing.addInFunctions);
  if (!before || JSON.stringify(names) !== JSON.stringify(namesBefore)) replace(root, 'definedNames', names);
  writeActive(root, writing);
  if (!before || before.calculationMode !== workbook.calculationMode) writeCalculation(root, workbook);
  if (before?.dateSystem !== workbook.dateSystem)
    setAttribute(root, 'workbookPr', { date1904: workbook.dateSystem === 1904 ? 1 : undefined });
  const { isProtected, password } = workbook.protection;
  if ((before?.protection.isProtected ?? false) !== isProtected || password)
    replace(root, 'workbookProtection', writeWorkbookProtection(workbook.protection));
  return writeElement(root) !== text;
}

const sheetKeys = (workbook: WorkbookModel): string =>
  JSON.stringify(workbook.sheets.map(({ id, name, visibility }) => [id, name, visibility]));
const isSheetListChanged = (a: WorkbookModel, b: WorkbookModel): boolean => sheetKeys(a) !== sheetKeys(b);

const STATES: Readonly<Record<string, string | undefined>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };

function writeSheets(root: XmlElement, { workbook, relations }: BookWriting): XmlElement {
  const known = new Map(elements(first(root, 'sheets')).map((at) => [relationId(at) ?? '', at]));
  let highest = Math.max(0, ...[...known.values()].map((at) => numberAttribute(at, 'sheetId') ?? 0));
  const children = workbook.sheets.map((sheet) => {
    const relation = relations.get(sheet.id) ?? '';
    const kept = known.get(relation);
    const attributes = {
      ...kept?.attributes,
      name: sheet.name,
      sheetId: kept ? attribute(kept, 'sheetId') : String((highest += 1)),
      state: STATES[sheet.visibility],
      ...(kept ? {} : { 'r:id': relation }),
    };
    return element('sheet', attributes);
  });
  return element('sheets', {}, children);
}

function replace(root: XmlElement, name: string, by: XmlElement | null): void {
  const old = first(root, name);
  if (old) root.children.splice(root.children.indexOf(old), 1, ...(by ? [by] : []));
  else if (by) {
    const place = ORDER.indexOf(name);
    const at = root.children.findIndex(
      (child) => typeof child !== 'string' && ORDER.indexOf(localName(child.name)) > place,
    );
    root.children.splice(at < 0 ? root.children.length : at, 0, by);
  }
}

function setAttribute(
  root: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): void {
  const at = first(root, name);
  replace(root, name, element(at?.name ?? name, { ...at?.attributes, ...attributes }, at?.children ?? []));
}

/** Sheet numbers in views move with the sheets; the first shown tab stays only while it exists. */
function writeActive(root: XmlElement, { workbook, before }: BookWriting): void {
  const index = Math.max(
    0,
    workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId),
  );
  const indexBefore = before?.sheets.findIndex(({ id }) => id === before.activeSheetId) ?? 0;
  const isSame = before !== null && !isSheetListChanged(workbook, before) && index === indexBefore;
  const views = first(root, 'bookViews');
  const view = first(views, 'workbookView');
  if (
    isSame ||
    (view &&
      (numberAttribute(view, 'activeTab') ?? 0) === index &&
      before !== null &&
      before.sheets.length === workbook.sheets.length)
  )
    return;
  const attributes = {
    ...view?.attributes,
    firstSheet: undefined,
    activeTab: index === 0 ? undefined : index,
  };
  const others = elements(views).slice(1);
  replace(
    root,
    'bookViews',
    element('bookViews', {}, [element('workbookView', attributes, view?.children ?? []), ...others]),
  );
}

const CALCULATION: Readonly<Record<string, string | undefined>> = {
  Manual: 'manual',
  AutomaticExceptTables: 'autoNoTable',
};

function writeCalculation(root: XmlElement, workbook: WorkbookModel): void {
  setAttribute(root, 'calcPr', { calcMode: CALCULATION[workbook.calculationMode] });
}
