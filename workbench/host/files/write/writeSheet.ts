/**
 * A worksheet part brought to what the model holds. Each top-level element is written anew only where the model differs
 * from the baseline (the same part read again); all others, known or not, are copied to the letter.
 */
import { formatArea } from '../../model/address';
import { writeDrawing } from '../drawing/writeDrawing';
import { CONTENT_TYPE, MAIN, RELATIONSHIPS } from '../package/names';
import type { PackageDraft } from '../package/packageDraft';
import { relationshipKind } from '../package/relationships';
import { sectionsOf } from '../read/readSheet';
import { writeAreas } from '../sheet/areas';
import { mergeCells, type MergedCells } from '../sheet/mergeCells';
import { sectionText, splitSheet, type SheetXml } from '../sheet/sheetXml';
import { writeTable } from '../sheet/tableXml';
import { writeSheetFormat } from '../sheet/viewsXml';
import { element, parseXml, writeDocument, writeElement, XML_HEADER, type XmlElement } from '../xml/xmlTree';
import { writePlainSections } from './plainSections';
import { same, type Replacements, type SheetWriting } from './sheetWriting';

/** The order of the schema; names it does not list keep their neighbours. */
const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags
drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(
    /\s+/,
  );

/** Stands for the cells, which are too many for one text. */
const CELLS = '<sheetData>';

/** Writes the part; true when a formula came, went or changed. */
export async function writeSheet(writing: SheetWriting): Promise<boolean> {
  const source = await sourceOf(writing);
  const merged = mergeCells(writing.cells, source, writing.reading);
  const replaced: Replacements = new Map();
  writePlainSections(writing, source, replaced);
  cellSections(writing, source, replaced, merged);
  await linkSections(writing, replaced);
  await tableSection(writing, replaced);
  await drawingSection(writing, replaced);
  if (source && replaced.size === 0) return false;
  writing.draft.setText(writing.path, compose(source, replaced, merged), CONTENT_TYPE.worksheet);
  return merged.areFormulasChanged;
}

/** Names lose their prefix, so that what is added needs none. */
async function sourceOf(writing: SheetWriting): Promise<SheetXml | null> {
  const text = writing.parts ? await writing.draft.text(writing.path) : null;
  const split = text === null ? null : splitSheet(text);
  if (!split || text === null || split.prefix === '') return split;
  const word = split.prefix.slice(0, -1);
  return splitSheet(
    text
      .replaceAll(`<${split.prefix}`, '<')
      .replaceAll(`</${split.prefix}`, '</')
      .replace(`xmlns:${word}=`, 'xmlns='),
  );
}

function compose(
  source: SheetXml | null,
  replaced: Replacements,
  merged: MergedCells,
): (string | Uint8Array)[] {
  const rank = (name: string): number => ORDER.indexOf(name);
  const pieces = (source?.sections ?? [])
    .filter(({ name }) => !replaced.has(name))
    .map((section) => ({ name: section.name, text: source ? sectionText(source, section) : '' }));
  for (const [name, text] of [...replaced].sort(([a], [b]) => rank(a) - rank(b))) {
    if (text === '') continue;
    const at = pieces.findIndex((piece) => rank(piece.name) > rank(name));
    pieces.splice(at < 0 ? pieces.length : at, 0, { name, text });
  }
  const texts = pieces.flatMap<string | Uint8Array>(({ text }) => (text === CELLS ? merged.pieces : [text]));
  texts.unshift(head(source));
  texts.push('</worksheet>');
  return texts;
}

function head(source: SheetXml | null): string {
  if (!source) return `${XML_HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`;
  const start = source.xml.slice(0, source.rootEnd).replace(/\s*\/>$/, '>');
  return /\sxmlns:r=/.test(start) ? start : start.replace(/>$/, ` xmlns:r="${RELATIONSHIPS}">`);
}

function cellSections(
  { sheet, before }: SheetWriting,
  source: SheetXml | null,
  replaced: Replacements,
  merged: MergedCells,
): void {
  const format = source ? sectionsOf(source)('sheetFormatPr')[0] : undefined;
  const written = writeSheetFormat(sheet, format);
  const isKept =
    before && before.standardWidth === sheet.standardWidth && !merged.isChanged && !replaced.has('cols');
  if (!isKept && !same(written, format)) replaced.set('sheetFormatPr', writeElement(written));
  if (!merged.isChanged && before) return;
  const used = sheet.cells.usedRect(false);
  replaced.set('sheetData', CELLS);
  replaced.set(
    'dimension',
    writeElement(element('dimension', { ref: formatArea(used ?? { top: 0, left: 0, bottom: 0, right: 0 }) })),
  );
}

/** Hyperlinks and Worksheet.customProperties. */
async function linkSections(
  { draft, sheet, before, path }: SheetWriting,
  replaced: Replacements,
): Promise<void> {
  if (!same([...sheet.hyperlinks], [...(before?.hyperlinks ?? [])])) {
    await dropRelations(draft, path, 'hyperlink');
    const links: XmlElement[] = [];
    for (const [place, link] of sheet.hyperlinks) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const relation = link.address
        ? await draft.relate(path, `${RELATIONSHIPS}/hyperlink`, link.address, 'external')
        : undefined;
      const attributes = {
        ref: writeAreas([{ top: row, left: column, bottom: row, right: column }]),
        'r:id': relation,
        location: link.documentReference,
        tooltip: link.screenTip,
        display: link.textToDisplay,
      };
      links.push(element('hyperlink', attributes));
    }
    replaced.set('hyperlinks', links.length > 0 ? writeElement(element('hyperlinks', {}, links)) : '');
  }
  if (!same([...sheet.customProperties], [...(before?.customProperties ?? [])])) {
    await dropRelations(draft, path, 'customProperty');
    const properties: XmlElement[] = [];
    for (const [name, value] of sheet.customProperties) {
      const part = draft.freePath('xl/customProperty#.bin');
      draft.setBytes(part, utf16(value), CONTENT_TYPE.customProperty);
      properties.push(
        element('customPr', {
          name,
          'r:id': await draft.relate(path, `${RELATIONSHIPS}/customProperty`, part),
        }),
      );
    }
    replaced.set(
      'customProperties',
      properties.length > 0 ? writeElement(element('customProperties', {}, properties)) : '',
    );
  }
}

async function dropRelations(draft: PackageDraft, path: string, kind: string): Promise<void> {
  for (const one of [...(await draft.relationships(path))])
    if (relationshipKind(one) === kind) await draft.unrelate(path, one.id);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1)
    new DataView(bytes.buffer).setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

async function tableSection(writing: SheetWriting, replaced: Replacements): Promise<void> {
  const { draft, sheet, before, parts, path } = writing;
  if (same(sheet.tables, before?.tables ?? [])) return;
  const relations = [...(await draft.relationships(path))];
  const gone = [...(parts?.tables ?? [])].filter(([id]) => !sheet.tables.some((table) => table.id === id));
  for (const [, { path: target }] of gone) {
    const relation = relations.find((one) => one.target === target);
    if (relation) await draft.unrelate(path, relation.id);
  }
  const references: XmlElement[] = [];
  for (const table of sheet.tables) {
    const known = parts?.tables.get(table.id);
    const target = known?.path ?? draft.freePath('xl/tables/table#.xml');
    const isSame =
      known &&
      same(
        table,
        before?.tables.find(({ id }) => id === table.id),
      );
    if (!isSame) {
      const text = known ? await draft.text(target) : null;
      const root = writeTable(
        table,
        known?.number ?? writing.nextTableNumber(),
        (text === null ? null : parseXml(text)) ?? undefined,
      );
      draft.setText(target, writeDocument(root), CONTENT_TYPE.table);
    }
    const relation =
      relations.find((one) => one.target === target)?.id ??
      (await draft.relate(path, `${RELATIONSHIPS}/table`, target));
    references.push(element('tablePart', { 'r:id': relation }));
  }
  replaced.set(
    'tableParts',
    references.length > 0
      ? writeElement(element('tableParts', { count: references.length }, references))
      : '',
  );
}

async function drawingSection(
  { draft, sheet, parts, path }: SheetWriting,
  replaced: Replacements,
): Promise<void> {
  const old = parts?.drawingPath ?? null;
  const target = await writeDrawing(draft, { sheet, before: parts?.drawing ?? null, path: old });
  if (target === old) return;
  const relation = (await draft.relationships(path)).find((one) => one.target === old);
  if (relation && old !== null) await draft.unrelate(path, relation.id);
  const id = target === null ? null : await draft.relate(path, `${RELATIONSHIPS}/drawing`, target);
  replaced.set('drawing', id === null ? '' : writeElement(element('drawing', { 'r:id': id })));
}
