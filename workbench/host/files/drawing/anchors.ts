/**
 * Where a drawing stands: cells and offsets of the file ↔ points from the sheet's corner. What is written is anchored to
 * its first cell and keeps its size, so that a size set in points comes back unchanged.
 */
import { charactersToPoints, STANDARD_HEIGHT_POINTS } from '../../model/sizes';
import type { LineProps, SheetModel } from '../../model/types';
import { element, first, localName, numberAttribute, textOf, type XmlElement } from '../xml/xmlTree';

const EMU_PER_POINT = 12_700;
const toPoints = (emu: number): number => Math.round((emu / EMU_PER_POINT) * 100) / 100;
const toEmu = (points: number): number => Math.round(points * EMU_PER_POINT);

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Axis {
  readonly lines: ReadonlyMap<number, LineProps>;
  readonly standard: number;
}

const columnsOf = (sheet: SheetModel): Axis => ({
  lines: sheet.columns,
  standard: charactersToPoints(sheet.standardWidth),
});
const rowsOf = (sheet: SheetModel): Axis => ({ lines: sheet.rows, standard: STANDARD_HEIGHT_POINTS });

function sizeOf(axis: Axis, index: number): number {
  const props = axis.lines.get(index);
  if (props?.hidden === true || props?.filtered === true) return 0;
  return props?.size ?? axis.standard;
}

function startOf(axis: Axis, index: number): number {
  let points = index * axis.standard;
  for (const line of axis.lines.keys()) if (line < index) points += sizeOf(axis, line) - axis.standard;
  return points;
}

/** The line that holds `points`, and what remains inside it. */
function lineAt(axis: Axis, points: number): { readonly index: number; readonly rest: number } {
  let rest = Math.max(0, points);
  let index = 0;
  while (rest >= sizeOf(axis, index) && index < 1_000_000) {
    rest -= sizeOf(axis, index);
    index += 1;
  }
  return { index, rest };
}

export function readPlace(anchor: XmlElement, sheet: SheetModel): Place {
  const position = first(anchor, 'pos');
  const from = corner(first(anchor, 'from'), sheet);
  const left = position ? toPoints(numberAttribute(position, 'x') ?? 0) : from.left;
  const top = position ? toPoints(numberAttribute(position, 'y') ?? 0) : from.top;
  const size = first(anchor, 'ext');
  if (localName(anchor.name) === 'twoCellAnchor') {
    const to = corner(first(anchor, 'to'), sheet);
    return { left, top, width: to.left - left, height: to.top - top };
  }
  return {
    left,
    top,
    width: toPoints(numberAttribute(size, 'cx') ?? 0),
    height: toPoints(numberAttribute(size, 'cy') ?? 0),
  };
}

function corner(at: XmlElement | undefined, sheet: SheetModel): { left: number; top: number } {
  const value = (name: string): number => Number(textOf(first(at, name)) || 0);
  const round = (points: number): number => Math.round(points * 100) / 100;
  return {
    left: round(startOf(columnsOf(sheet), value('col')) + value('colOff') / EMU_PER_POINT),
    top: round(startOf(rowsOf(sheet), value('row')) + value('rowOff') / EMU_PER_POINT),
  };
}

/** An anchor that holds `content`, at the place given. */
export function writeAnchor(place: Place, sheet: SheetModel, content: readonly XmlElement[]): XmlElement {
  const column = lineAt(columnsOf(sheet), place.left);
  const row = lineAt(rowsOf(sheet), place.top);
  const number = (name: string, value: number): XmlElement => element(`xdr:${name}`, {}, [String(value)]);
  return element('xdr:oneCellAnchor', {}, [
    element('xdr:from', {}, [
      number('col', column.index),
      number('colOff', toEmu(column.rest)),
      number('row', row.index),
      number('rowOff', toEmu(row.rest)),
    ]),
    element('xdr:ext', { cx: Math.max(0, toEmu(place.width)), cy: Math.max(0, toEmu(place.height)) }),
    ...content,
    element('xdr:clientData'),
  ]);
}
