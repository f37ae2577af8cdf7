/** A worksheet part with everything it refers to → SheetModel. Cells are read apart (readCells). */
import { parseArea } from '../../model/address';
import { charactersToPoints } from '../../model/sizes';
import { setPageBreaks } from '../../model/pageBreaks';
import type { SheetModel, WorkbookModel } from '../../model/types';
import { nextId } from '../../model/workbookModel';
import { readDrawing, type ReadDrawing } from '../drawing/readDrawing';
import type { Package } from '../package/openPackage';
import { relationshipKind, type Relationship } from '../package/relationships';
import { readAreas } from '../sheet/areas';
import { readConditionals } from '../sheet/conditionalXml';
import { readFilterColumns } from '../sheet/filterXml';
import { BREAK_ELEMENTS, readPageBreaks } from '../sheet/pageBreaksXml';
import { readPageLayout } from '../sheet/pageLayoutXml';
import { readRows } from '../sheet/readCells';
import { readProtection } from '../sheet/protectionXml';
import { sectionText, splitSheet, type SheetXml } from '../sheet/sheetXml';
import { readTable } from '../sheet/tableXml';
import { readValidations } from '../sheet/validationXml';
import { readColumns, readStandardWidth, readTabColor, readView } from '../sheet/viewsXml';
import type { FileStyles } from '../styles/readStyles';
import {
  attribute,
  elements,
  first,
  numberAttribute,
  parseXml,
  relationId,
  type XmlElement,
} from '../xml/xmlTree';

/** Where the things of a sheet are in the package. */
export interface SheetParts {
  readonly path: string;
  readonly tables: ReadonlyMap<string, { readonly path: string; readonly number: number }>;
  readonly drawingPath: string | null;
  readonly drawing: ReadDrawing | null;
}

export interface SheetReading {
  readonly pkg: Package;
  readonly workbook: WorkbookModel;
  readonly styles: FileStyles;
}

type Sections = (name: string) => XmlElement[];

/** Parses sections on demand; all of one name, in order. */
export function sectionsOf(sheet: SheetXml): Sections {
  return (name) =>
    sheet.sections.flatMap((section) => {
      const at = section.name === name ? parseXml(sectionText(sheet, section)) : null;
      return at ? [at] : [];
    });
}

export async function readSheet(
  path: string,
  model: SheetModel,
  reading: SheetReading,
): Promise<{ xml: SheetXml | null; parts: SheetParts }> {
  const text = await reading.pkg.text(path);
  const xml = text === null ? null : splitSheet(text);
  const relations = await reading.pkg.relationships(path);
  if (!xml) return { xml, parts: { path, tables: new Map(), drawingPath: null, drawing: null } };
  const sections = sectionsOf(xml);
  readPlainSections(sections, model, reading);
  readHyperlinks(sections('hyperlinks')[0], model, relations);
  await readCustomProperties(sections('customProperties')[0], model, { pkg: reading.pkg, relations });
  const tables = await readTables(sections('tableParts')[0], model, { ...reading, relations });
  await readPivots(model, reading.pkg, relations);
  const drawingId = relationId(sections('drawing')[0]);
  const drawingPath = relations.find(({ id }) => id === drawingId)?.target ?? null;
  if (drawingPath !== null) readRows(xml, model, reading.styles.cellStyles);
  const drawing = drawingPath === null ? null : await readSheetDrawing(drawingPath, model, reading);
  model.charts.push(...structuredClone(drawing?.charts ?? []));
  model.images.push(...structuredClone(drawing?.images ?? []));
  return { xml, parts: { path, tables, drawingPath, drawing } };
}

const readSheetDrawing = (
  path: string,
  sheet: SheetModel,
  { pkg, styles, workbook }: SheetReading,
): Promise<ReadDrawing> =>
  readDrawing(path, sheet, { pkg, theme: styles.theme, nextId: (kind) => nextId(workbook, kind) });

/** Sections that need nothing outside the part. */
export function readPlainSections(
  sections: Sections,
  model: SheetModel,
  { workbook, styles }: SheetReading,
): void {
  const [sheetPr] = sections('sheetPr');
  const view = readView(sections('sheetViews')[0]);
  Object.assign(model, view);
  model.tabColor = readTabColor(sheetPr, styles.theme);
  model.standardWidth = readStandardWidth(sections('sheetFormatPr')[0]);
  for (const cols of sections('cols'))
    for (const [column, props] of readColumns(
      cols,
      styles.cellStyles,
      charactersToPoints(model.standardWidth),
    ))
      model.columns.set(column, props);
  for (const at of elements(sections('mergeCells')[0])) model.merges.push(...readAreas(attribute(at, 'ref')));
  model.protection = readProtection(sections('sheetProtection')[0]);
  model.autoFilter = readAutoFilter(sections('autoFilter')[0]);
  model.dataValidations.push(...readValidations(sections('dataValidations')[0]));
  const { theme, differential } = styles;
  const reading = { theme, differential, nextId: () => nextId(workbook, 'conditionalFormat') };
  model.conditionalFormats.push(...readConditionals(sections('conditionalFormatting'), reading));
  const [printOptions, pageMargins, pageSetup, headerFooter] = [
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ].map((name) => sections(name)[0]);
  Object.assign(
    model.pageLayout,
    readPageLayout({ printOptions, pageMargins, pageSetup, headerFooter, sheetPr }),
  );
  for (const axis of ['rows', 'columns'] as const)
    setPageBreaks(model, axis, readPageBreaks(sections(BREAK_ELEMENTS[axis])[0]));
}

function readAutoFilter(at: XmlElement | undefined): SheetModel['autoFilter'] {
  const rect = parseArea(attribute(at, 'ref') ?? '');
  return rect ? { rect, criteria: readFilterColumns(at) } : null;
}

function readHyperlinks(
  section: XmlElement | undefined,
  model: SheetModel,
  relations: readonly Relationship[],
): void {
  for (const at of elements(section)) {
    const target = relations.find(({ id }) => id === relationId(at))?.target;
    const link = {
      address: target,
      documentReference: attribute(at, 'location'),
      screenTip: attribute(at, 'tooltip'),
      textToDisplay: attribute(at, 'display'),
    };
    const given = Object.fromEntries(Object.entries(link).filter(([, value]) => value !== undefined));
    for (const rect of readAreas(attribute(at, 'ref'))) {
      for (let row = rect.top; row <= Math.min(rect.bottom, rect.top + 10_000); row += 1) {
        for (let column = rect.left; column <= rect.right; column += 1)
          model.hyperlinks.set(`${row},${column}`, { ...given });
      }
    }
  }
}

interface RelatedReading {
  readonly pkg: Package;
  readonly relations: readonly Relationship[];
}

/** Worksheet.customProperties: each value is a binary part of UTF-16 text. */
async function readCustomProperties(
  section: XmlElement | undefined,
  model: SheetModel,
  { pkg, relations }: RelatedReading,
): Promise<void> {
  for (const at of elements(section)) {
    const target = relations.find(({ id }) => id === relationId(at))?.target;
    const bytes = target === undefined ? null : await pkg.bytes(target);
    if (bytes)
      model.customProperties.set(attribute(at, 'name') ?? '', new TextDecoder('utf-16le').decode(bytes));
  }
}

async function readTables(
  section: XmlElement | undefined,
  model: SheetModel,
  reading: SheetReading & RelatedReading,
) {
  const paths = new Map<string, { path: string; number: number }>();
  for (const at of elements(section)) {
    const path = reading.relations.find(({ id }) => id === relationId(at))?.target;
    const text = path === undefined ? null : await reading.pkg.text(path);
    const root = text === null ? null : parseXml(text);
    const table = root && readTable(root, { id: nextId(reading.workbook, 'table'), sheetId: model.id });
    if (!table || path === undefined) continue;
    model.tables.push(table);
    paths.set(table.id, { path, number: numberAttribute(root, 'id') ?? 0 });
  }
  return paths;
}

async function readPivots(
  model: SheetModel,
  pkg: Package,
  relations: readonly Relationship[],
): Promise<void> {
  for (const one of relations) {
    if (relationshipKind(one) !== 'pivotTable') continue;
    const text = await pkg.text(one.target);
    const root = (text === null ? null : parseXml(text)) ?? undefined;
    const rect = parseArea(attribute(first(root, 'location'), 'ref') ?? '');
    if (rect) model.pivots.push({ name: attribute(root, 'name') ?? '', rect });
  }
}
