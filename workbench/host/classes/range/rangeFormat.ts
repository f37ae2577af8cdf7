import { autofitColumns, autofitRows } from '../../editing/autofit';
import { commonStyle, formatCells } from '../../editing/formatCells';
import { commonLine, resizeLines } from '../../editing/lines';
import { columnWidth, rowHeight } from '../../model/geometry';
import { STANDARD_HEIGHT_POINTS } from '../../model/sizes';
import type { CellStyle } from '../../model/types';
import type { PropertyDefinition } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import { asBoolean, asColor, asInteger, asNumber, asOneOf, asText } from '../../protocol/parseValue';
import type { HostContext } from '../../session/hostContext';
import type { FormatTarget } from '../tokens';
import { FORMAT_PROTECTION, RANGE_BORDERS, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from '../tokens';
import { rectsOf } from './rangeTargets';

type Part = 'font' | 'fill' | 'alignment' | 'protection';
type PartOf<P extends Part> = NonNullable<CellStyle[P]>;

/** Sets one member of a part of the style of all cells of a target. */
function setPart<P extends Part>(
  context: HostContext,
  target: FormatTarget,
  part: P,
  values: Partial<PartOf<P>>,
): void {
  for (const rect of rectsOf(context, target)) {
    formatCells(context, target.sheet, rect, (style) => ({
      ...style,
      [part]: { ...style[part], ...values },
    }));
  }
}

/** A property that is a member of a part of the style; null where the cells differ. */
function styleMember<P extends Part, K extends keyof PartOf<P>>(
  part: P,
  name: K,
  how: { readonly absent: PartOf<P>[K]; readonly parse: (value: unknown) => PartOf<P>[K] },
): PropertyDefinition<FormatTarget> {
  return {
    get: (target, context) =>
      commonStyle(context, target.sheet, rectsOf(context, target), (style) => {
        const held: Partial<PartOf<P>> = style[part] ?? {};
        return held[name] ?? how.absent;
      }),
    set: (target, value, context) => {
      if (value === null) return;
      setPart(context, target, part, { [name]: how.parse(value) } as unknown as Partial<PartOf<P>>);
    },
  };
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const READING = ['Context', 'LeftToRight', 'RightToLeft'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

const columnsOf = (context: HostContext, target: FormatTarget): [number, number][] =>
  rectsOf(context, target).map(({ left, right }) => [left, right]);
const rowsOf = (context: HostContext, target: FormatTarget): [number, number][] =>
  rectsOf(context, target).map(({ top, bottom }) => [top, bottom]);

const sizes: Readonly<Record<string, PropertyDefinition<FormatTarget>>> = {
  ColumnWidth: {
    get: (target, context) =>
      commonLine(columnsOf(context, target), (column) => columnWidth(target.sheet, column)),
    set: (target, value, context) => {
      if (value === null) return;
      resizeLines(context, {
        sheet: target.sheet,
        side: 'columns',
        spans: columnsOf(context, target),
        size: asNumber(value),
      });
    },
  },
  RowHeight: {
    get: (target, context) => commonLine(rowsOf(context, target), (row) => rowHeight(target.sheet, row)),
    set: (target, value, context) => {
      if (value === null) return;
      resizeLines(context, {
        sheet: target.sheet,
        side: 'rows',
        spans: rowsOf(context, target),
        size: asNumber(value),
      });
    },
  },
  UseStandardHeight: {
    get: (target, context) =>
      commonLine(
        rowsOf(context, target),
        (row) => (target.sheet.rows.get(row)?.size ?? STANDARD_HEIGHT_POINTS) === STANDARD_HEIGHT_POINTS,
      ),
    set: (target, value, context) => {
      if (asBoolean(value))
        resizeLines(context, {
          sheet: target.sheet,
          side: 'rows',
          spans: rowsOf(context, target),
          size: null,
        });
    },
  },
  UseStandardWidth: {
    get: (target, context) =>
      commonLine(
        columnsOf(context, target),
        (column) => target.sheet.columns.get(column)?.size === undefined,
      ),
    set: (target, value, context) => {
      if (asBoolean(value))
        resizeLines(context, {
          sheet: target.sheet,
          side: 'columns',
          spans: columnsOf(context, target),
          size: null,
        });
    },
  },
};

export const rangeFormatClass = defineClass<FormatTarget>({
  token: RANGE_FORMAT,
  properties: {
    WrapText: styleMember('alignment', 'wrap', { absent: false, parse: asBoolean }),
    HorizontalAlignment: styleMember('alignment', 'horizontal', {
      absent: 'General',
      parse: asOneOf(HORIZONTAL),
    }),
    VerticalAlignment: styleMember('alignment', 'vertical', { absent: 'Bottom', parse: asOneOf(VERTICAL) }),
    TextOrientation: styleMember('alignment', 'rotation', { absent: 0, parse: asInteger }),
    ReadingOrder: styleMember('alignment', 'readingOrder', { absent: 'Context', parse: asOneOf(READING) }),
    ShrinkToFit: styleMember('alignment', 'shrink', { absent: false, parse: asBoolean }),
    IndentLevel: styleMember('alignment', 'indent', { absent: 0, parse: asInteger }),
    ...sizes,
  },
  notProvided: ['AutoIndent'],
  objects: {
    Borders: (target) => RANGE_BORDERS.of(target),
    Fill: (target) => RANGE_FILL.of(target),
    Font: (target) => RANGE_FONT.of(target),
    Protection: (target) => FORMAT_PROTECTION.of(target),
  },
  methods: {
    AutofitColumns: (target, _args, context) =>
      autofitColumns(context, target.sheet, rectsOf(context, target)),
    AutofitRows: (target, _args, context) => autofitRows(context, target.sheet, rectsOf(context, target)),
    AdjustIndent: (target, args, context) => {
      const by = args.integer(0);
      for (const rect of rectsOf(context, target)) {
        formatCells(context, target.sheet, rect, (style) => ({
          ...style,
          alignment: { ...style.alignment, indent: Math.max(0, (style.alignment?.indent ?? 0) + by) },
        }));
      }
    },
  },
});

export const rangeFillClass = defineClass<FormatTarget>({
  token: RANGE_FILL,
  properties: {
    // A cell without fill reads "#FFFFFF" (seen in Microsoft's samples; unverified for every platform).
    Color: {
      get: (target, context) =>
        commonStyle(
          context,
          target.sheet,
          rectsOf(context, target),
          (style) => style.fill?.color ?? '#FFFFFF',
        ) ?? '',
      set: (target, value, context) => {
        const color = asColor(value);
        for (const rect of rectsOf(context, target)) {
          formatCells(context, target.sheet, rect, ({ fill, ...style }) =>
            color === '' ? style : { ...style, fill: { ...fill, color } },
          );
        }
      },
    },
    Pattern: styleMember('fill', 'pattern', { absent: 'None', parse: asText }),
    PatternColor: styleMember('fill', 'patternColor', { absent: '', parse: asColor }),
  },
  notProvided: ['TintAndShade', 'PatternTintAndShade'],
  methods: {
    Clear: (target, _args, context) => {
      for (const rect of rectsOf(context, target)) {
        formatCells(context, target.sheet, rect, ({ fill: _fill, ...style }) => style);
      }
    },
  },
});

export const rangeFontClass = defineClass<FormatTarget>({
  token: RANGE_FONT,
  properties: {
    Name: styleMember('font', 'name', { absent: 'Calibri', parse: asText }),
    Size: styleMember('font', 'size', { absent: 11, parse: asNumber }),
    Color: styleMember('font', 'color', { absent: '#000000', parse: asColor }),
    Bold: styleMember('font', 'bold', { absent: false, parse: asBoolean }),
    Italic: styleMember('font', 'italic', { absent: false, parse: asBoolean }),
    Underline: styleMember('font', 'underline', { absent: 'None', parse: asOneOf(UNDERLINES) }),
    Strikethrough: styleMember('font', 'strikethrough', { absent: false, parse: asBoolean }),
    Subscript: styleMember('font', 'subscript', { absent: false, parse: asBoolean }),
    Superscript: styleMember('font', 'superscript', { absent: false, parse: asBoolean }),
  },
  notProvided: ['TintAndShade'],
});

export const formatProtectionClass = defineClass<FormatTarget>({
  token: FORMAT_PROTECTION,
  properties: {
    Locked: styleMember('protection', 'locked', { absent: true, parse: asBoolean }),
    FormulaHidden: styleMember('protection', 'formulaHidden', { absent: false, parse: asBoolean }),
  },
});
