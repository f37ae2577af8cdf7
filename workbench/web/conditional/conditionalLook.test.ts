import { createWorkbook } from '../../host/model/workbookModel';
import type { ConditionalFormatModel, Scalar } from '../../host/model/types';
import { createNodeCalculator } from '../../host/calc/nodeCalculator';
import { createPageHost } from '../host/createPageHost';
import { createConditionalLooks } from './conditionalLook';

const FILL = { fill: { color: '#FFC7CE' } };

function lookAtColumn(values: readonly Scalar[], type: string, rule: Record<string, unknown>) {
  const [sheet] = createWorkbook().sheets;
  if (!sheet) throw new Error('A new workbook has a sheet.');
  values.forEach((value, row) => sheet.cells.set(row, 0, value));
  const rects = [{ top: 0, left: 0, bottom: values.length - 1, right: 0 }];
  const format: ConditionalFormatModel = {
    id: '1',
    type,
    rects,
    priority: 0,
    stopIfTrue: false,
    rule,
    format: FILL,
  };
  sheet.conditionalFormats.push(format);
  const looks = createConditionalLooks(createPageHost('fr', createNodeCalculator()));
  return values.map((_value, row) => looks.lookAt(sheet, row, 0));
}

const marked = (values: readonly Scalar[], type: string, rule: Record<string, unknown>) =>
  lookAtColumn(values, type, rule).map((look) => look?.style?.fill?.color === FILL.fill.color);

test.each([
  ['CellValue', { operator: 'GreaterThan', formula1: '=10' }, [5, 10, 15, null], [false, false, true, false]],
  [
    'CellValue',
    { operator: 'Between', formula1: '20', formula2: '10' },
    [9, 10, 20, 21],
    [false, true, true, false],
  ],
  ['CellValue', { operator: 'EqualTo', formula1: 3 }, [3, '3', 4], [true, false, false]],
  ['ContainsText', { operator: 'Contains', text: 'mar' }, ['Martin', 'Durand', null], [true, false, false]],
  ['ContainsText', { operator: 'BeginsWith', text: 'du' }, ['Martin', 'Durand'], [false, true]],
  ['TopBottom', { type: 'TopItems', rank: 2 }, [1, 5, 3, 4], [false, true, false, true]],
  ['TopBottom', { type: 'BottomPercent', rank: 50 }, [1, 5, 3, 4], [true, false, true, false]],
  ['PresetCriteria', { criterion: 'DuplicateValues' }, ['a', 'A', 'b'], [true, true, false]],
  ['PresetCriteria', { criterion: 'Blanks' }, ['a', null], [false, true]],
  ['PresetCriteria', { criterion: 'AboveAverage' }, [1, 2, 9], [false, false, true]],
])('%s %j marks what it should', (type, rule, values, expected) =>
  expect(marked(values as Scalar[], type, rule)).toEqual(expected),
);

test('a data bar starts at zero and ends at the share of the greatest value', () => {
  const bars = lookAtColumn([0, 5, 10], 'DataBar', {
    positiveFormat: { fillColor: '#63C384', gradientFill: false },
  });
  expect(bars.map((look) => look?.bar)).toEqual([
    { start: 0, end: 0, color: '#63C384', isGradient: false },
    { start: 0, end: 0.5, color: '#63C384', isGradient: false },
    { start: 0, end: 1, color: '#63C384', isGradient: false },
  ]);
});

test('a negative bar runs the other way from zero', () => {
  const [first] = lookAtColumn([-10, 10], 'DataBar', {});
  expect(first?.bar).toMatchObject({ start: 0, end: 0.5, color: '#FF0000' });
});

test('a colour scale goes through its middle colour', () => {
  const criteria = {
    minimum: { type: 'LowestValue', color: '#ff0000' },
    midpoint: { type: 'Percentile', formula: '50', color: '#ffff00' },
    maximum: { type: 'HighestValue', color: '#00ff00' },
  };
  const colors = lookAtColumn([0, 10, 20], 'ColorScale', { criteria }).map(
    (look) => look?.style?.fill?.color,
  );
  expect(colors).toEqual(['#ff0000', '#ffff00', '#00ff00']);
});

test('an icon set puts thirds into three groups', () => {
  const icons = lookAtColumn([0, 50, 100], 'IconSet', { style: 'ThreeArrows' });
  expect(icons.map((look) => look?.icon?.group)).toEqual([0, 1, 2]);
});
