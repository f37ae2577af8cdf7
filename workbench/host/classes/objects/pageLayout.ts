import { formatArea, parseAddress } from '../../model/address';
import type { Rect, SheetModel } from '../../model/types';
import { WHOLE_SHEET } from '../../model/rects';
import { ClassToken } from '../../protocol/classToken';
import type { HostObject } from '../../protocol/classToken';
import type { AnyClass } from '../../protocol/defineClass';
import { defineClass } from '../../protocol/defineClass';
import type { MethodArguments } from '../../protocol/methodArguments';
import { asNumber, asOneOf } from '../../protocol/parseValue';
import { invalidArgument, itemNotFound } from '../../session/apiError';
import type { HostContext } from '../../session/hostContext';
import { AREAS, PAGE_LAYOUT, RANGE } from '../tokens';
import type { Bag, OptionList } from './bag';
import { bagOf, flag, number, options, optionsOf, part, record, text } from './bag';
import { areasArgument, rangeArgument } from '../range/rangeTargets';

const HEADERS_FOOTERS = new ClassToken<Bag>('HeaderFooterGroup');
const HEADER_FOOTER = new ClassToken<Bag>('HeaderFooter');

const layoutBag = (sheet: SheetModel): Bag => bagOf(sheet, sheet.pageLayout);

/** Excel's usual margins, in points. */
const MARGINS = {
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
};
/** Points per unit of setPrintMargins. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const LAYOUT_OPTIONS: OptionList = {
  Orientation: [asOneOf(['Portrait', 'Landscape'] as const), 'Portrait'],
  PaperSize: text('A4'),
  BlackAndWhite: flag(false),
  PrintErrors: text('AsDisplayed'),
  Zoom: record({ scale: 100 }),
  CenterHorizontally: flag(false),
  CenterVertically: flag(false),
  PrintHeadings: flag(false),
  PrintGridlines: flag(false),
  PrintComments: text('NoComments'),
  DraftMode: flag(false),
  FirstPageNumber: number(null),
  PrintOrder: text('DownThenOver'),
  ...Object.fromEntries(Object.entries(MARGINS).map(([name, points]) => [name, number(points)])),
};

/** Addresses are kept as A1 text without sheet, areas joined by commas. */
function keep(sheet: SheetModel, key: string, rects: readonly Rect[], context: HostContext): null {
  sheet.pageLayout[key] = rects.map(formatArea).join(',');
  context.record({ kind: 'objects', sheetId: sheet.id });
  return null;
}

const kept = (sheet: SheetModel, key: string): readonly Rect[] =>
  parseAddress(String(sheet.pageLayout[key] ?? ''))?.areas ?? [];

const TITLES = {
  printTitleRows: { widen: (rect: Rect): Rect => ({ ...rect, left: 0, right: WHOLE_SHEET.right }) },
  printTitleColumns: { widen: (rect: Rect): Rect => ({ ...rect, top: 0, bottom: WHOLE_SHEET.bottom }) },
} as const;

const setTitles =
  (key: keyof typeof TITLES) =>
  (sheet: SheetModel, args: MethodArguments, context: HostContext): null => {
    const { rect } = rangeArgument(context, args, 0, sheet);
    return keep(sheet, key, [TITLES[key].widen(rect)], context);
  };

const titles =
  (key: keyof typeof TITLES) =>
  (sheet: SheetModel, _args: MethodArguments, context: HostContext): HostObject | null => {
    const [rect] = kept(sheet, key);
    return rect ? RANGE.of(context.references.range(sheet, rect)) : null;
  };

const printArea = (sheet: SheetModel, _args: MethodArguments, context: HostContext): HostObject | null => {
  const rects = kept(sheet, 'printArea');
  return rects.length > 0 ? AREAS.of(context.references.areas(sheet, rects)) : null;
};

type Getter = (sheet: SheetModel, args: MethodArguments, context: HostContext) => HostObject | null;
const required =
  (get: Getter): Getter =>
  (sheet, args, context) => {
    const found = get(sheet, args, context);
    if (!found) throw itemNotFound();
    return found;
  };

function setMargins(sheet: SheetModel, args: MethodArguments, context: HostContext): null {
  const points = UNITS[args.oneOf(0, Object.keys(UNITS) as (keyof typeof UNITS)[])];
  for (const [side, value] of Object.entries(args.options(1))) {
    if (value === null) continue;
    if (!(`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin` in MARGINS)) throw invalidArgument();
    sheet.pageLayout[`${side}Margin`] = asNumber(value) * points;
  }
  context.record({ kind: 'objects', sheetId: sheet.id });
  return null;
}

const HEADER_FOOTER_PARTS = [
  'LeftHeader',
  'CenterHeader',
  'RightHeader',
  'LeftFooter',
  'CenterFooter',
  'RightFooter',
];
const pages = (key: string) => (bag: Bag) => HEADER_FOOTER.of(part(bag, key));

export const pageLayoutClasses: readonly AnyClass[] = [
  defineClass<SheetModel>({
    token: PAGE_LAYOUT,
    properties: optionsOf(LAYOUT_OPTIONS, layoutBag),
    objects: { HeadersFooters: (sheet) => HEADERS_FOOTERS.of(part(layoutBag(sheet), 'headersFooters')) },
    methods: {
      SetPrintArea: (sheet, args, context) =>
        keep(sheet, 'printArea', areasArgument(context, args, 0, sheet).areas, context),
      GetPrintArea: required(printArea),
      GetPrintAreaOrNullObject: printArea,
      SetPrintTitleRows: setTitles('printTitleRows'),
      GetPrintTitleRows: required(titles('printTitleRows')),
      GetPrintTitleRowsOrNullObject: titles('printTitleRows'),
      SetPrintTitleColumns: setTitles('printTitleColumns'),
      GetPrintTitleColumns: required(titles('printTitleColumns')),
      GetPrintTitleColumnsOrNullObject: titles('printTitleColumns'),
      SetPrintMargins: setMargins,
    },
  }),
  defineClass<Bag>({
    token: HEADERS_FOOTERS,
    properties: options({ State: text('Default'), UseSheetMargins: flag(true), UseSheetScale: flag(true) }),
    objects: {
      DefaultForAllPages: pages('defaultForAllPages'),
      FirstPage: pages('firstPage'),
      EvenPages: pages('evenPages'),
      OddPages: pages('oddPages'),
    },
  }),
  defineClass<Bag>({
    token: HEADER_FOOTER,
    properties: options(Object.fromEntries(HEADER_FOOTER_PARTS.map((name) => [name, text()]))),
  }),
];
