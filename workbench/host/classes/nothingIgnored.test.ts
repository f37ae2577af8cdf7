/**
 * The law of the host over all that Microsoft's client can set: a property is either known, and then reads back what was
 * set, or refused; what is unknown is ApiNotFound with its class and member. Nothing is swallowed.
 */
import { firstSheet, hostWithClient } from '../../node/testing/hostWithClient';

type Context = Excel.RequestContext;
type Value = string | number | boolean;
interface Proxy {
  readonly _className: string;
  readonly _scalarPropertyNames: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  load(names: string): unknown;
  [name: string]: unknown;
}

const chart = (context: Context): Excel.Chart => firstSheet(context).charts.getItemAt(0);
const OBJECTS: Readonly<Record<string, (context: Context) => object>> = {
  Application: ({ workbook }) => workbook.application,
  Workbook: ({ workbook }) => workbook,
  Worksheet: firstSheet,
  PageLayout: (context) => firstSheet(context).pageLayout,
  HeaderFooter: (context) => firstSheet(context).pageLayout.headersFooters.defaultForAllPages,
  Range: (context) => firstSheet(context).getRange('H20:I21'),
  RangeFormat: (context) => firstSheet(context).getRange('H20:I21').format,
  RangeFill: (context) => firstSheet(context).getRange('H20:I21').format.fill,
  RangeFont: (context) => firstSheet(context).getRange('H20:I21').format.font,
  RangeBorder: (context) => firstSheet(context).getRange('H20:I21').format.borders.getItem('EdgeTop'),
  FormatProtection: (context) => firstSheet(context).getRange('H20:I21').format.protection,
  DataValidation: (context) => firstSheet(context).getRange('H20').dataValidation,
  Table: ({ workbook }) => workbook.tables.getItem('Clients'),
  TableColumn: ({ workbook }) => workbook.tables.getItem('Clients').columns.getItemAt(1),
  NamedItem: ({ workbook }) => workbook.names.getItem('Taux'),
  DocumentProperties: ({ workbook }) => workbook.properties,
  Chart: chart,
  ChartTitle: (context) => chart(context).title,
  ChartLegend: (context) => chart(context).legend,
  ChartAreaFormat: (context) => chart(context).format,
  ChartPlotArea: (context) => chart(context).plotArea,
  ChartAxis: (context) => chart(context).axes.valueAxis,
  ChartAxisTitle: (context) => chart(context).axes.valueAxis.title,
  ChartGridlines: (context) => chart(context).axes.valueAxis.majorGridlines,
  ChartSeries: (context) => chart(context).series.getItemAt(0),
  ChartDataLabels: (context) => chart(context).series.getItemAt(0).dataLabels,
  ChartLineFormat: (context) => chart(context).series.getItemAt(0).format.line,
  ChartFont: (context) => chart(context).title.format.font,
  ChartPoint: (context) => chart(context).series.getItemAt(0).points.getItemAt(0),
  Shape: (context) => firstSheet(context).shapes.getItemAt(0),
  ConditionalFormat: (context) => firstSheet(context).getRange('B2').conditionalFormats.getItemAt(0),
  DataBar: (context) => firstSheet(context).getRange('B2').conditionalFormats.getItemAt(0).dataBar,
};

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const prepare = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1:B3').values = [
      ['Client', 'CA'],
      ['Durand', 10],
      ['Petit', 20],
    ];
    sheet.tables.add('A1:B3', true).name = 'Clients';
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
    sheet.getRange('B2:B3').conditionalFormats.add('DataBar');
    sheet.shapes.addImage(PNG);
    context.workbook.names.add('Taux', '=0.2');
    await context.sync();
  });

const codeOf = (error: unknown): string =>
  error instanceof OfficeExtension.Error ? `${error.code} ${error.debugInfo.errorLocation}` : String(error);

/** The value read, or how reading it was refused. */
const read = async (name: string, property: string): Promise<{ value: unknown } | { refused: string }> => {
  try {
    return await Excel.run(async (context) => {
      const object = OBJECTS[name]?.(context) as Proxy;
      object.load(property);
      await context.sync();
      return { value: object[property] };
    });
  } catch (error) {
    return { refused: codeOf(error) };
  }
};

const set = async (name: string, property: string, value: Value): Promise<string> => {
  try {
    await Excel.run(async (context) => {
      (OBJECTS[name]?.(context) as Proxy)[property] = value;
      await context.sync();
    });
    return 'done';
  } catch (error) {
    return codeOf(error);
  }
};

/** Another value of the same kind; the same text where only Excel knows which others there are. */
function another(value: unknown): Value {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return 1;
  return /^#[0-9A-F]{6}$/i.test(value) || value === '' ? '#123456' : value;
}

const settable = (name: string): Promise<string[]> =>
  Excel.run(async (context) => {
    await context.sync();
    const { _scalarPropertyNames: names, _scalarPropertyUpdateable: updateable = [] } = OBJECTS[name]?.(
      context,
    ) as Proxy;
    return names.filter((_, index) => updateable[index]);
  });

/** Set in one form, read in another: links, formulas in R1C1, rows of values; an order among others there are none of. */
const SHAPED = /^(values|formulas.*|numberFormat.*|hyperlink|priority|rule|prompt|errorAlert|zoom)$/;

test.each(Object.keys(OBJECTS))(
  '%s swallows nothing',
  async (name) => {
    hostWithClient();
    await prepare();
    const wrong: unknown[] = [];
    const properties = (await settable(name)).filter((property) => !SHAPED.test(property));
    for (const property of properties) {
      const before = await read(name, property);
      const value = another('value' in before ? before.value : null);
      const outcome = await set(name, property, value);
      const after = await read(name, property);
      const isKept = 'value' in after && after.value === value;
      const isRefused =
        /^(ApiNotFound|InvalidArgument|InvalidOperation|UnsupportedOperation|AccessDenied) \w+\.\w+$/.test(
          outcome,
        );
      if (!(outcome === 'done' && isKept) && !isRefused)
        wrong.push({ property, before, value, outcome, after });
    }
    expect(wrong).toEqual([]);
    // A class without anything to set would prove nothing.
    expect(properties.length).toBeGreaterThan(0);
  },
  60_000,
);
