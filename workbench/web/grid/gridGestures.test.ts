import { COMMAND_TYPE, judgeCommand, rectOfRange } from './gridGestures';

const judge = (id: string, type: number, params: object = {}) => judgeCommand({ id, type, params });

test('moving the view and the selection is left alone', () => {
  expect(judge('sheet.operation.set-selections', COMMAND_TYPE.operation)).toBeUndefined();
  expect(judge('sheet.command.set-scroll-relative', COMMAND_TYPE.command)).toBeUndefined();
});

test('what would write into the library is refused', () => {
  expect(judge('sheet.mutation.set-range-values', COMMAND_TYPE.mutation)).toEqual({ gesture: null });
  expect(judge('sheet.command.move-range', COMMAND_TYPE.command)).toEqual({ gesture: null });
  expect(judge('sheet.operation.set-cell-edit-visible', COMMAND_TYPE.operation)).toEqual({ gesture: null });
});

test('Delete and a dragged border become gestures', () => {
  expect(judge('sheet.command.clear-selection-content', COMMAND_TYPE.command)).toEqual({
    gesture: { kind: 'clear' },
  });
  const range = { startRow: 0, endRow: 99, startColumn: 2, endColumn: 3 };
  const dragged = judge('sheet.mutation.set-worksheet-col-width', COMMAND_TYPE.mutation, {
    ranges: [range],
    colWidth: 100,
  });
  expect(dragged).toEqual({
    gesture: { kind: 'columnWidth', rects: [{ top: 0, bottom: 99, left: 2, right: 3 }], points: 75 },
  });
});

test('whole columns and rows reach to the end of the sheet', () => {
  expect(rectOfRange({ startRow: 0, endRow: 999, startColumn: 1, endColumn: 2, rangeType: 2 })).toEqual({
    top: 0,
    bottom: 1_048_575,
    left: 1,
    right: 2,
  });
  expect(rectOfRange({ startRow: 3, endRow: 4, startColumn: NaN, endColumn: NaN, rangeType: 1 })).toEqual({
    top: 3,
    bottom: 4,
    left: 0,
    right: 16_383,
  });
});
