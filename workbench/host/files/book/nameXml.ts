/**
 * Defined names. The reserved ones for printing belong to the page layout of their sheet, the one for the filter to the
 * sheet's filter; all others are names of the model.
 */
import { formatAbsoluteArea, quoteSheetName } from '../../model/address';
import type { DefinedName, SheetModel, WorkbookModel } from '../../model/types';
import { formulaFromFile, formulaToFile } from '../formula/fileFormula';
import { attribute, element, elements, flag, numberAttribute, textOf, type XmlElement } from '../xml/xmlTree';

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';

export function readNames(section: XmlElement | undefined, workbook: WorkbookModel): void {
  for (const at of elements(section, 'definedName')) {
    const sheet = workbook.sheets[numberAttribute(at, 'localSheetId') ?? -1];
    const text = textOf(at);
    const name = attribute(at, 'name') ?? '';
    if (sheet && name === AREA) sheet.pageLayout['printArea'] = withoutSheet(text);
    else if (sheet && name === TITLES) readTitles(text, sheet);
    else if (name !== FILTER) workbook.names.push(readName(at, sheet));
  }
}

function readName(at: XmlElement, sheet: SheetModel | undefined): DefinedName {
  return {
    name: attribute(at, 'name') ?? '',
    formula: formulaFromFile(textOf(at)),
    scope: sheet?.id ?? null,
    visible: !flag(at, 'hidden'),
    comment: attribute(at, 'comment') ?? '',
  };
}

/** "Sheet1!$A$1:$B$2,Sheet1!$D$4" → "A1:B2,D4". */
const withoutSheet = (text: string): string =>
  text.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '').replaceAll('$', '');

function readTitles(text: string, sheet: SheetModel): void {
  for (const area of withoutSheet(text).split(',')) {
    if (/^\d+:\d+$/.test(area)) sheet.pageLayout['printTitleRows'] = area;
    else if (/^[A-Z]+:[A-Z]+$/i.test(area)) sheet.pageLayout['printTitleColumns'] = area;
  }
}

/** Names in the file's order: by name, then by sheet. */
export function writeNames(workbook: WorkbookModel, addInFunctions: ReadonlySet<string>): XmlElement | null {
  const written = workbook.names.map((name) => writeName(name, workbook, addInFunctions));
  workbook.sheets.forEach((sheet, index) => written.push(...reservedNames(sheet, index)));
  if (written.length === 0) return null;
  written.sort((a, b) => compare(nameKey(a), nameKey(b)));
  return element('definedNames', {}, written);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const nameKey = (at: XmlElement): string =>
  `${at.attributes['name']?.toLowerCase() ?? ''} ${(at.attributes['localSheetId'] ?? '').padStart(6, '0')}`;

function writeName(
  name: DefinedName,
  workbook: WorkbookModel,
  addInFunctions: ReadonlySet<string>,
): XmlElement {
  const index = workbook.sheets.findIndex(({ id }) => id === name.scope);
  const attributes = {
    name: name.name,
    comment: name.comment || undefined,
    localSheetId: index < 0 ? undefined : index,
    hidden: name.visible ? undefined : 1,
  };
  return element('definedName', attributes, [formulaToFile(name.formula, addInFunctions)]);
}

function reservedNames(sheet: SheetModel, localSheetId: number): XmlElement[] {
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageLayout;
  const absolute = (text: unknown): string[] =>
    typeof text === 'string' && text !== ''
      ? withoutSheet(text.replace(/^=/, ''))
          .split(',')
          .map((area) => prefix + area.replace(/[A-Z]+|\d+/gi, '$$$&'))
      : [];
  const reserved = (name: string, areas: readonly string[], hidden?: number): XmlElement[] =>
    areas.length > 0 ? [element('definedName', { name, localSheetId, hidden }, [areas.join(',')])] : [];
  return [
    ...reserved(AREA, absolute(printArea)),
    ...reserved(TITLES, [...absolute(printTitleColumns), ...absolute(printTitleRows)]),
    ...reserved(FILTER, sheet.autoFilter ? [prefix + formatAbsoluteArea(sheet.autoFilter.rect)] : [], 1),
  ];
}
