/** Elements of a worksheet part that depend on nothing but the sheet. */
import { formatArea } from '../../model/address';
import { pageBreaksOf } from '../../model/pageBreaks';
import type { SheetModel } from '../../model/types';
import { sectionsOf } from '../read/readSheet';
import { writeAreas } from '../sheet/areas';
import { writeConditionals } from '../sheet/conditionalXml';
import { writeFilterColumns } from '../sheet/filterXml';
import {
  isFittedToPages,
  writeHeaderFooter,
  writeMargins,
  writePageSetup,
  writePrintOptions,
} from '../sheet/pageLayoutXml';
import { BREAK_ELEMENTS, writePageBreaks } from '../sheet/pageBreaksXml';
import { writeProtection } from '../sheet/protectionXml';
import type { SheetXml } from '../sheet/sheetXml';
import { writeValidations } from '../sheet/validationXml';
import { writeColumns, writeViews } from '../sheet/viewsXml';
import { element, elements, localName, writeElement, type XmlElement } from '../xml/xmlTree';
import { same, type Replacements, type SheetWriting } from './sheetWriting';

interface Section {
  readonly name: string;
  /** What of the sheet it says: unchanged there, the element stays as it is. */
  readonly pick: (one: SheetModel) => unknown;
  /** `kept`: the element of the file. */
  readonly write: (kept: XmlElement | undefined) => XmlElement | null;
}

export function writePlainSections(
  writing: SheetWriting,
  source: SheetXml | null,
  replaced: Replacements,
): void {
  const { sheet, before } = writing;
  const sections = source ? sectionsOf(source) : (): XmlElement[] => [];
  for (const { name, pick, write } of [...contentSections(writing), ...pageSections(sheet)]) {
    if (before && same(pick(sheet), pick(before))) continue;
    const written = write(sections(name)[0]);
    if (before || written) replaced.set(name, written ? writeElement(written) : '');
  }
  if (same(sheet.conditionalFormats, before?.conditionalFormats ?? [])) return;
  const change = {
    before: before?.conditionalFormats ?? [],
    now: sheet.conditionalFormats,
    formatNumber: writing.styles.differential,
  };
  const formats = writeConditionals(sections('conditionalFormatting'), change);
  replaced.set('conditionalFormatting', formats.map(writeElement).join(''));
}

function contentSections({ sheet, isActive, wasActive, styles }: SheetWriting): Section[] {
  const view = (one: SheetModel): unknown => {
    const { showGridlines, showHeadings, freeze, selection } = one;
    return [showGridlines, showHeadings, freeze, selection, one === sheet ? isActive : wasActive];
  };
  return [
    {
      name: 'sheetPr',
      pick: (one) => [one.tabColor, isFittedToPages(one.pageLayout)],
      write: (kept) => writeSheetPr(sheet, kept),
    },
    { name: 'sheetViews', pick: view, write: (kept) => writeViews(sheet, isActive, kept) },
    {
      name: 'cols',
      pick: (one) => [...one.columns].sort(([a], [b]) => a - b),
      write: () => writeColumns(sheet, styles.cell),
    },
    {
      name: 'sheetProtection',
      pick: (one) => one.protection,
      write: (kept) => writeProtection(sheet.protection, kept),
    },
    { name: 'autoFilter', pick: (one) => one.autoFilter, write: () => writeAutoFilter(sheet) },
    { name: 'mergeCells', pick: (one) => one.merges, write: () => writeMerges(sheet) },
    {
      name: 'dataValidations',
      pick: (one) => one.dataValidations,
      write: () => writeValidations(sheet.dataValidations),
    },
  ];
}

const OPTIONS = ['centerHorizontally', 'centerVertically', 'printGridlines', 'printHeadings'];
const SETUP = ['orientation', 'paperSize', 'zoom', 'firstPageNumber', 'blackAndWhite', 'draftMode'];

function pageSections(sheet: SheetModel): Section[] {
  const layout = sheet.pageLayout;
  const members =
    (names: readonly string[]) =>
    (one: SheetModel): unknown =>
      names.map((name) => one.pageLayout[name]);
  const margins = (one: SheetModel): unknown =>
    Object.entries(one.pageLayout)
      .filter(([name]) => name.endsWith('Margin'))
      .sort();
  return [
    { name: 'printOptions', pick: members(OPTIONS), write: () => writePrintOptions(layout) },
    { name: 'pageMargins', pick: margins, write: () => writeMargins(layout) },
    { name: 'pageSetup', pick: members(SETUP), write: (kept) => writePageSetup(layout, kept) },
    { name: 'headerFooter', pick: members(['headersFooters']), write: () => writeHeaderFooter(layout) },
    ...(['rows', 'columns'] as const).map((axis) => ({
      name: BREAK_ELEMENTS[axis],
      pick: (one: SheetModel): unknown => pageBreaksOf(one, axis),
      write: () => writePageBreaks(pageBreaksOf(sheet, axis), axis),
    })),
  ];
}

function writeSheetPr(sheet: SheetModel, kept: XmlElement | undefined): XmlElement | null {
  const other = elements(kept).filter(({ name }) => !['tabColor', 'pageSetUpPr'].includes(localName(name)));
  const fit = elements(kept, 'pageSetUpPr')[0]?.attributes ?? {};
  const isFitted = isFittedToPages(sheet.pageLayout);
  const children = [
    ...(sheet.tabColor ? [element('tabColor', { rgb: `FF${sheet.tabColor.slice(1).toUpperCase()}` })] : []),
    ...other,
    ...(isFitted || Object.keys(fit).length > 0
      ? [element('pageSetUpPr', { ...fit, fitToPage: isFitted ? 1 : undefined })]
      : []),
  ];
  const attributes = { ...kept?.attributes };
  return children.length + Object.keys(attributes).length > 0
    ? element('sheetPr', attributes, children)
    : null;
}

function writeAutoFilter(sheet: SheetModel): XmlElement | null {
  const filter = sheet.autoFilter;
  return (
    filter && element('autoFilter', { ref: formatArea(filter.rect) }, writeFilterColumns(filter.criteria))
  );
}

function writeMerges({ merges }: SheetModel): XmlElement | null {
  if (merges.length === 0) return null;
  return element(
    'mergeCells',
    { count: merges.length },
    merges.map((rect) => element('mergeCell', { ref: writeAreas([rect]) })),
  );
}
