/** A package → WorkbookModel, with the places of its parts for saving. `cells: 'left out'` reads all but the cells. */
import type { SheetModel, WorkbookModel } from '../../model/types';
import { addSheet, createWorkbook } from '../../model/workbookModel';
import { readNames } from '../book/nameXml';
import { readCustomProperties, readProperties } from '../book/propertiesXml';
import { isSettingsPart, readSettings } from '../book/settingsXml';
import type { FileLimits } from '../fileLimits';
import { refuse } from '../fileResult';
import { Refusal, type Package } from '../package/openPackage';
import { relationshipKind, type Relationship } from '../package/relationships';
import { readCells } from '../sheet/readCells';
import { readWorkbookProtection } from '../sheet/protectionXml';
import { readSharedStrings } from '../sheet/sharedStrings';
import { readTheme } from '../styles/colors';
import { readStyles, type FileStyles } from '../styles/readStyles';
import {
  attribute,
  elements,
  first,
  flag,
  numberAttribute,
  parseXml,
  relationId,
  type XmlElement,
} from '../xml/xmlTree';
import { markFilteredRows } from './markFiltered';
import { readSheet, type SheetParts } from './readSheet';

export interface WorkbookParts {
  readonly workbookPath: string;
  readonly root: XmlElement;
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
  readonly sheets: ReadonlyMap<string, SheetParts>;
  /** Custom XML parts of the model by their id, and the one that holds the settings. */
  readonly customXml: ReadonlyMap<string, string>;
  readonly settingsPath: string | null;
}

export interface ReadWorkbook {
  readonly workbook: WorkbookModel;
  readonly parts: WorkbookParts;
  readonly styles: FileStyles;
  readonly strings: readonly string[];
}

export interface ReadOptions {
  readonly name: string;
  readonly locale?: string;
  readonly limits: FileLimits;
  readonly cells: 'read' | 'left out';
}

const unreadable = (reason: string): Refusal => new Refusal(refuse('FILE_UNREADABLE', reason));

export async function readWorkbook(pkg: Package, options: ReadOptions): Promise<ReadWorkbook> {
  const workbookPath = (await pkg.relationships('')).find(
    (one) => relationshipKind(one) === 'officeDocument',
  )?.target;
  const text = workbookPath === undefined ? null : await pkg.text(workbookPath);
  if (text === null || workbookPath === undefined) throw unreadable('not a workbook');
  const root = parseXml(text);
  if (root?.name.endsWith('workbook') !== true) throw unreadable('not a workbook');
  const relations = await pkg.relationships(workbookPath);
  const workbook = emptyWorkbook(root, options);
  const partOf = (kind: string): string | null =>
    relations.find((one) => relationshipKind(one) === kind)?.target ?? null;
  const textOfPart = async (path: string | null): Promise<string | null> =>
    path === null ? null : pkg.text(path);
  const styles = readStyles(
    await textOfPart(partOf('styles')),
    readTheme(await textOfPart(partOf('theme'))),
    workbook.styles,
  );
  const stringsPath = partOf('sharedStrings');
  const strings = readSharedStrings(await textOfPart(stringsPath));
  const sheets = await readSheets({ pkg, workbook, styles, strings, root, relations, options });
  finishWorkbook(root, workbook);
  await readBookParts(pkg, workbook);
  const custom = await readCustomXml(pkg, workbook, relations);
  return {
    workbook,
    styles,
    strings,
    parts: { workbookPath, root, stylesPath: partOf('styles'), stringsPath, sheets, ...custom },
  };
}

function emptyWorkbook(root: XmlElement, options: ReadOptions): WorkbookModel {
  const dateSystem = flag(first(root, 'workbookPr'), 'date1904') ? 1904 : 1900;
  return createWorkbook({
    name: options.name,
    dateSystem,
    sheets: [],
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  });
}

interface SheetsReading {
  readonly pkg: Package;
  readonly workbook: WorkbookModel;
  readonly styles: FileStyles;
  readonly strings: readonly string[];
  readonly root: XmlElement;
  readonly relations: readonly Relationship[];
  readonly options: ReadOptions;
}

const VISIBILITY: Readonly<Record<string, SheetModel['visibility']>> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

async function readSheets(reading: SheetsReading): Promise<Map<string, SheetParts>> {
  const { pkg, workbook, styles, strings, options } = reading;
  const { maxCells } = options.limits;
  const budget = { left: maxCells, limit: maxCells };
  const parts = new Map<string, SheetParts>();
  for (const at of elements(first(reading.root, 'sheets'))) {
    const relation = reading.relations.find(({ id }) => id === relationId(at));
    if (!relation) continue;
    const kind = relationshipKind(relation) === 'worksheet' ? 'worksheet' : 'chart';
    const model = addSheet(workbook, {
      name: attribute(at, 'name') ?? '',
      kind,
      visibility: VISIBILITY[attribute(at, 'state') ?? ''] ?? 'Visible',
    });
    const sheet = await readSheet(relation.target, model, { pkg, workbook, styles });
    if (!sheet.xml) throw unreadable('damaged');
    parts.set(model.id, sheet.parts);
    if (kind === 'worksheet' && options.cells === 'read') {
      readCells(sheet.xml, model, { styles, strings, budget, dateSystem: workbook.dateSystem });
      markFilteredRows(model);
    }
  }
  if (workbook.sheets.length === 0) throw unreadable('no sheet');
  return parts;
}

const CALCULATION: Readonly<Record<string, WorkbookModel['calculationMode']>> = {
  manual: 'Manual',
  autoNoTable: 'AutomaticExceptTables',
};

function finishWorkbook(root: XmlElement, workbook: WorkbookModel): void {
  const active = workbook.sheets[numberAttribute(first(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0];
  const visible = workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? workbook.sheets[0];
  workbook.activeSheetId = (active?.visibility === 'Visible' ? active : visible)?.id ?? '';
  workbook.calculationMode = CALCULATION[attribute(first(root, 'calcPr'), 'calcMode') ?? ''] ?? 'Automatic';
  workbook.protection = readWorkbookProtection(first(root, 'workbookProtection'));
  readNames(first(root, 'definedNames'), workbook);
}

async function readBookParts(pkg: Package, workbook: WorkbookModel): Promise<void> {
  const relations = await pkg.relationships('');
  const text = async (kind: string): Promise<string | null> => {
    const path = relations.find((one) => relationshipKind(one) === kind)?.target;
    return path === undefined ? null : pkg.text(path);
  };
  Object.assign(
    workbook.properties,
    readProperties(await text('core-properties'), await text('extended-properties')),
  );
  for (const [name, value] of readCustomProperties(await text('custom-properties')))
    workbook.customProperties.set(name, value);
}

async function readCustomXml(pkg: Package, workbook: WorkbookModel, relations: readonly Relationship[]) {
  const customXml = new Map<string, string>();
  let settingsPath: string | null = null;
  for (const { target } of relations.filter((one) => relationshipKind(one) === 'customXml')) {
    const xml = await pkg.text(target);
    if (xml === null) continue;
    if (isSettingsPart(xml)) {
      readSettings(xml, workbook);
      settingsPath = target;
      continue;
    }
    const id = await customXmlId(pkg, target);
    customXml.set(id, target);
    workbook.customXmlParts.push({ id, xml });
  }
  return { customXml, settingsPath };
}

async function customXmlId(pkg: Package, path: string): Promise<string> {
  const properties = (await pkg.relationships(path)).find(
    (one) => relationshipKind(one) === 'customXmlProps',
  )?.target;
  const text = properties === undefined ? null : await pkg.text(properties);
  const root = text === null ? null : parseXml(text);
  return attribute(root ?? undefined, 'itemID') ?? path;
}
