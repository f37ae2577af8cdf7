import type { CellStyle, TableModel } from '../../host/model/types';
import { containsCell } from '../../host/model/rects';

/**
 * Look of Excel's built-in table styles, near enough to tell them apart: accent by number, a filled header for Medium and
 * Dark, a ruled one for Light, every other row tinted. Accents are those of the Office theme 2013–2022.
 */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const LINE = { style: 'Continuous', weight: 'Thin' };

interface TableLook {
  readonly header: CellStyle;
  readonly band: CellStyle;
  readonly plain: CellStyle;
  readonly total: CellStyle;
  readonly emphasis: CellStyle;
}

const looks = new Map<string, TableLook>();

/** Style that the table gives to a cell, below the cell's own; null outside of it or for a table without style. */
export function tableStyleAt(table: TableModel, row: number, column: number): CellStyle | null {
  if (!table.style || !containsCell(table.rect, row, column)) return null;
  const look = lookOf(table.style);
  if (table.showHeaders && row === table.rect.top) return look.header;
  if (table.showTotals && row === table.rect.bottom) return look.total;
  const firstBody = table.rect.top + (table.showHeaders ? 1 : 0);
  const isBand =
    (table.showBandedRows && (row - firstBody) % 2 === 0) ||
    (table.showBandedColumns && (column - table.rect.left) % 2 === 0);
  const isEdge =
    (table.highlightFirstColumn && column === table.rect.left) ||
    (table.highlightLastColumn && column === table.rect.right);
  const body = isBand ? look.band : look.plain;
  return isEdge ? { ...body, ...look.emphasis } : body;
}

function lookOf(name: string): TableLook {
  const known = looks.get(name);
  if (known) return known;
  const [, family = 'Medium', digits = '2'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  const accent = ACCENTS[(Number(digits) - 1) % 7] ?? '#4472C4';
  const look = family === 'Light' ? lightLook(accent) : filledLook(accent);
  looks.set(name, look);
  return look;
}

function filledLook(accent: string): TableLook {
  const line = { ...LINE, color: tint(accent, 0.6) };
  const rules = { borders: { EdgeTop: line, EdgeBottom: line } };
  return {
    header: { font: { bold: true, color: '#FFFFFF' }, fill: { color: accent } },
    band: { fill: { color: tint(accent, 0.8) }, ...rules },
    plain: rules,
    total: {
      font: { bold: true },
      borders: { EdgeTop: { style: 'Double', weight: 'Thick', color: accent } },
    },
    emphasis: { font: { bold: true } },
  };
}

function lightLook(accent: string): TableLook {
  const line = { ...LINE, color: accent };
  return {
    header: { font: { bold: true, color: accent }, borders: { EdgeTop: line, EdgeBottom: line } },
    band: { fill: { color: tint(accent, 0.8) } },
    plain: {},
    total: { font: { bold: true, color: accent }, borders: { EdgeTop: line, EdgeBottom: line } },
    emphasis: { font: { bold: true } },
  };
}

/** Mixes a colour with white; `share` 0 keeps it, 1 is white. */
function tint(color: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(value + (255 - value) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`.toUpperCase();
}

/** The cell's own style wins, member by member of font, fill and borders. */
export function layeredStyle(below: CellStyle, own: CellStyle): CellStyle {
  return {
    ...below,
    ...own,
    font: { ...below.font, ...own.font },
    ...(own.fill?.color ? { fill: own.fill } : {}),
    borders: { ...below.borders, ...own.borders },
  };
}
