import { commonStyle, formatCells } from '../../editing/formatCells';
import { restyle } from '../../model/cellStyles';
import type { Border, BorderSide, CellStyle, Rect } from '../../model/types';
import type { HostObject } from '../../protocol/classToken';
import { defineClass } from '../../protocol/defineClass';
import { asColor, asOneOf } from '../../protocol/parseValue';
import { itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import type { BorderTarget, FormatTarget } from '../tokens';
import { RANGE_BORDER, RANGE_BORDERS } from '../tokens';
import { rectsOf } from './rangeTargets';

/** Order of the collection's items. */
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];
const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** Cells and their side that make up a border of a rectangle: a top edge is the top side of the first row. */
function stripsOf(rect: Rect, side: Side): { readonly rect: Rect; readonly side: BorderSide }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ rect: { ...rect, bottom: rect.top }, side }];
    case 'EdgeBottom':
      return [{ rect: { ...rect, top: rect.bottom }, side }];
    case 'EdgeLeft':
      return [{ rect: { ...rect, right: rect.left }, side }];
    case 'EdgeRight':
      return [{ rect: { ...rect, left: rect.right }, side }];
    case 'InsideHorizontal':
      return rect.top < rect.bottom
        ? [{ rect: { ...rect, bottom: rect.bottom - 1 }, side: 'EdgeBottom' }]
        : [];
    case 'InsideVertical':
      return rect.left < rect.right ? [{ rect: { ...rect, right: rect.right - 1 }, side: 'EdgeRight' }] : [];
    default:
      return [{ rect, side }];
  }
}

function read(context: HostContext, target: BorderTarget): Border | null {
  const strips = rectsOf(context, target).flatMap((rect) => stripsOf(rect, target.side as Side));
  const [first] = strips;
  if (first === undefined) return NO_BORDER;
  return commonStyle(
    context,
    target.sheet,
    strips.map(({ rect }) => rect),
    (style) => style.borders?.[first.side] ?? NO_BORDER,
  );
}

function write(context: HostContext, target: BorderTarget, change: (border: Border) => Border): void {
  const strips = rectsOf(context, target).flatMap((rect) => stripsOf(rect, target.side as Side));
  for (const { rect, side } of strips) {
    formatCells(context, target.sheet, rect, (style) => withBorder(style, side, change));
    dropTwin(context, target, rect, side);
  }
}

function withBorder(style: CellStyle, side: BorderSide, change: (border: Border) => Border): CellStyle {
  const border = change(style.borders?.[side] ?? NO_BORDER);
  const { [side]: _old, ...others } = style.borders ?? {};
  return { ...style, borders: border.style === 'None' ? others : { ...others, [side]: border } };
}

const TWINS: Readonly<
  Partial<Record<BorderSide, { readonly rows: number; readonly columns: number; readonly side: BorderSide }>>
> = {
  EdgeTop: { rows: -1, columns: 0, side: 'EdgeBottom' },
  EdgeBottom: { rows: 1, columns: 0, side: 'EdgeTop' },
  EdgeLeft: { rows: 0, columns: -1, side: 'EdgeRight' },
  EdgeRight: { rows: 0, columns: 1, side: 'EdgeLeft' },
};

/** The neighbour's side of the same line goes: the line is one, the last one written counts. */
function dropTwin(context: HostContext, target: FormatTarget, rect: Rect, side: BorderSide): void {
  const twin = TWINS[side];
  if (twin === undefined) return;
  const other = {
    top: rect.top + twin.rows,
    bottom: rect.bottom + twin.rows,
    left: rect.left + twin.columns,
    right: rect.right + twin.columns,
  };
  if (other.top < 0 || other.left < 0) return;
  for (const cell of [...target.sheet.cells.cells(other)]) {
    const at = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
    const style = context.workbook.styles.get(cell.style);
    if (style.borders?.[twin.side])
      restyle(target.sheet, context.workbook.styles, at, (old) =>
        withBorder(old, twin.side, () => NO_BORDER),
      );
  }
}

const item = (target: FormatTarget, side: Side): HostObject => RANGE_BORDER.of({ ...target, side });

export const rangeBordersClass = defineClass<FormatTarget>({
  token: RANGE_BORDERS,
  properties: { Count: { get: () => SIDES.length } },
  notProvided: ['TintAndShade'],
  collection: {
    items: (target) => SIDES.map((side) => item(target, side)),
    item: (target, key) => item(target, asOneOf(SIDES)(key)),
  },
  methods: {
    GetItemAt: (target, args) => {
      const side = SIDES[args.integer(0)];
      if (side === undefined) throw itemNotFound();
      return item(target, side);
    },
  },
});

export const rangeBorderClass = defineClass<BorderTarget>({
  token: RANGE_BORDER,
  identity: (target) => ({ Id: target.side }),
  properties: {
    SideIndex: { get: (target) => target.side },
    Style: {
      get: (target, context) => read(context, target)?.style ?? null,
      set: (target, value, context) => {
        const style = asOneOf(STYLES)(value);
        write(context, target, (border) => ({ ...border, style }));
      },
    },
    Weight: {
      get: (target, context) => read(context, target)?.weight ?? null,
      set: (target, value, context) => {
        const weight = asOneOf(WEIGHTS)(value);
        write(context, target, (border) => ({
          ...border,
          weight,
          style: border.style === 'None' ? 'Continuous' : border.style,
        }));
      },
    },
    Color: {
      get: (target, context) => read(context, target)?.color ?? null,
      set: (target, value, context) => {
        const color = asColor(value);
        write(context, target, (border) => ({
          ...border,
          color,
          style: border.style === 'None' ? 'Continuous' : border.style,
        }));
      },
    },
  },
  notProvided: ['TintAndShade'],
});
