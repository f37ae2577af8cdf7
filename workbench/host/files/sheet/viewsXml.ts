/** Tab colour, view, frozen panes, selection, standard width and columns. */
import { formatArea } from '../../model/address';
import {
  charactersToPoints,
  fileWidthToPoints,
  pointsToFileWidth,
  STANDARD_WIDTH_CHARACTERS,
} from '../../model/sizes';
import type { LineProps, Rect, SheetModel, StyleId } from '../../model/types';
import { MAX_COLUMNS } from '../../model/types';
import { readColor, type Theme } from '../styles/colors';
import { attribute, element, elements, first, flag, numberAttribute, type XmlElement } from '../xml/xmlTree';
import { readAreas } from './areas';

export const readTabColor = (sheetPr: XmlElement | undefined, theme: Theme): string =>
  readColor(first(sheetPr, 'tabColor'), theme) ?? '';

export interface SheetView {
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly freeze: SheetModel['freeze'];
  readonly selection: Rect;
}

export function readView(sheetViews: XmlElement | undefined): SheetView {
  const view = first(sheetViews, 'sheetView');
  const pane = first(view, 'pane');
  const isFrozen = (attribute(pane, 'state') ?? '').startsWith('frozen');
  const active = attribute(pane, 'activePane') ?? 'topLeft';
  const selections = elements(view, 'selection');
  const selection =
    selections.find((one) => (attribute(one, 'pane') ?? 'topLeft') === active) ?? selections[0];
  return {
    showGridlines: flag(view, 'showGridLines', 'on'),
    showHeadings: flag(view, 'showRowColHeaders', 'on'),
    freeze: isFrozen
      ? {
          rows: Math.round(numberAttribute(pane, 'ySplit') ?? 0),
          columns: Math.round(numberAttribute(pane, 'xSplit') ?? 0),
        }
      : { rows: 0, columns: 0 },
    selection: readAreas(attribute(selection, 'sqref'))[0] ?? { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

/** `kept`: the element of the file; zoom, view mode and direction stay. */
export function writeViews(sheet: SheetModel, isActive: boolean, kept?: XmlElement): XmlElement {
  const view = first(kept, 'sheetView');
  const { rows, columns } = sheet.freeze;
  const attributes = {
    ...view?.attributes,
    showGridLines: sheet.showGridlines ? undefined : 0,
    showRowColHeaders: sheet.showHeadings ? undefined : 0,
    tabSelected: isActive ? 1 : undefined,
    workbookViewId: view?.attributes['workbookViewId'] ?? 0,
  };
  const pane = rows > 0 || columns > 0 ? [writePane(rows, columns)] : [];
  const corner = pane[0] ? attribute(pane[0], 'activePane') : undefined;
  const sqref = formatArea(sheet.selection);
  const activeCell = formatArea({
    ...sheet.selection,
    bottom: sheet.selection.top,
    right: sheet.selection.left,
  });
  const selection = element('selection', { pane: corner, activeCell, sqref });
  const other = elements(view).filter(({ name }) => !/(^|:)(pane|selection)$/.test(name));
  return element('sheetViews', {}, [element('sheetView', attributes, [...pane, selection, ...other])]);
}

function writePane(rows: number, columns: number): XmlElement {
  const activePane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const topLeftCell = formatArea({ top: rows, left: columns, bottom: rows, right: columns });
  return element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell,
    activePane,
    state: 'frozen',
  });
}

/** Characters of the standard column, without padding; the file may hold it with padding or as a count. */
export function readStandardWidth(format: XmlElement | undefined): number {
  const width = numberAttribute(format, 'defaultColWidth');
  if (width !== undefined) return Math.round((((fileWidthToPoints(width) * 4) / 3 - 5) / 7) * 100) / 100;
  return numberAttribute(format, 'baseColWidth') ?? STANDARD_WIDTH_CHARACTERS;
}

export function writeSheetFormat(sheet: SheetModel, kept?: XmlElement): XmlElement {
  const isSame = kept !== undefined && readStandardWidth(kept) === sheet.standardWidth;
  const isStandard = kept === undefined && sheet.standardWidth === STANDARD_WIDTH_CHARACTERS;
  const width = isSame
    ? kept.attributes['defaultColWidth']
    : isStandard
      ? undefined
      : (sheet.standardWidth * 7 + 5) / 7;
  const level = (lines: ReadonlyMap<number, LineProps>): number | undefined => {
    let deepest = 0;
    for (const { outlineLevel } of lines.values()) deepest = Math.max(deepest, outlineLevel ?? 0);
    return deepest || undefined;
  };
  const attributes = {
    ...kept?.attributes,
    defaultColWidth: width,
    defaultRowHeight: kept?.attributes['defaultRowHeight'] ?? 15,
    outlineLevelRow: level(sheet.rows),
    outlineLevelCol: level(sheet.columns),
  };
  return element('sheetFormatPr', attributes);
}

/** `standard`: points of a column without properties; a width that merely says so is not a size of its own. */
export function readColumns(
  cols: XmlElement | undefined,
  styles: readonly StyleId[],
  standard: number,
): Map<number, LineProps> {
  const columns = new Map<number, LineProps>();
  for (const at of elements(cols, 'col')) {
    const props = columnProps(at, styles);
    if (props.size === standard && !flag(at, 'customWidth')) delete props.size;
    const last = Math.min(numberAttribute(at, 'max') ?? 0, MAX_COLUMNS);
    if (Object.keys(props).length === 0) continue;
    for (let column = numberAttribute(at, 'min') ?? 1; column <= last; column += 1)
      columns.set(column - 1, { ...props });
  }
  return columns;
}

function columnProps(at: XmlElement, styles: readonly StyleId[]): LineProps {
  const props: LineProps = {};
  const width = numberAttribute(at, 'width');
  const level = numberAttribute(at, 'outlineLevel');
  const number = numberAttribute(at, 'style');
  const style = number === undefined ? 0 : styles[number];
  if (width !== undefined && width > 0) props.size = fileWidthToPoints(width);
  if (flag(at, 'hidden')) props.hidden = true;
  if (level) props.outlineLevel = level;
  if (flag(at, 'collapsed')) props.collapsed = true;
  if (style) props.style = style;
  return props;
}

/** Neighbours with equal properties share an element. */
export function writeColumns(sheet: SheetModel, formatNumber: (style: StyleId) => number): XmlElement | null {
  const { columns } = sheet;
  const standard = pointsToFileWidth(charactersToPoints(sheet.standardWidth));
  const written: XmlElement[] = [];
  let before = '';
  for (const index of [...columns.keys()].sort((a, b) => a - b)) {
    const props = columns.get(index) ?? {};
    const key = JSON.stringify([props.size, props.hidden, props.outlineLevel, props.collapsed, props.style]);
    const last = written[written.length - 1];
    if (last && key === before && Number(last.attributes['max']) === index)
      last.attributes['max'] = String(index + 1);
    else written.push(writeColumn(index, props, { standard, formatNumber }));
    before = key;
  }
  return written.length > 0 ? element('cols', {}, written) : null;
}

function writeColumn(
  index: number,
  props: LineProps,
  context: { standard: number; formatNumber: (style: StyleId) => number },
): XmlElement {
  return element('col', {
    min: index + 1,
    max: index + 1,
    width: props.size === undefined ? context.standard : pointsToFileWidth(props.size),
    style: props.style ? context.formatNumber(props.style) : undefined,
    hidden: props.hidden === true ? 1 : undefined,
    customWidth: props.size === undefined ? undefined : 1,
    outlineLevel: props.outlineLevel || undefined,
    collapsed: props.collapsed === true ? 1 : undefined,
  });
}
