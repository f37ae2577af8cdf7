import { createNodeCalculator } from '../../host/calc/nodeCalculator';
import { createPageHost } from '../host/createPageHost';
import { createUndoStack } from './undoStack';

function open() {
  const host = createPageHost('fr', createNodeCalculator());
  const [sheet] = host.model.sheets;
  if (!sheet) throw new Error('A new workbook has a sheet.');
  const undo = createUndoStack(host);
  const type = (row: number, text: string) => {
    const rect = { top: row, left: 0, bottom: row, right: 0 };
    return undo.edit({ sheetId: sheet.id, rect }, () => host.gestures.type(sheet.id, row, 0, text));
  };
  const values = () => [0, 1, 2].map((row) => sheet.cells.get(row, 0));
  return { host, sheet, undo, type, values };
}

test('what was typed is undone and done again, one step at a time', () => {
  const { undo, type, values } = open();
  type(0, '12,5');
  type(1, 'Martin');
  undo.undo();
  expect(values()).toEqual([12.5, null, null]);
  undo.undo();
  expect(values()).toEqual([null, null, null]);
  undo.redo();
  expect(values()).toEqual([12.5, null, null]);
});

test('a text that looks like a number comes back as a text', () => {
  const { host, sheet, undo, type, values } = open();
  type(0, "'007");
  const rect = { top: 0, left: 0, bottom: 0, right: 0 };
  undo.edit({ sheetId: sheet.id, rect }, () => host.gestures.clear(sheet.id, rect));
  undo.undo();
  expect(values()[0]).toBe('007');
});

test('a formula comes back as a formula', () => {
  const { host, sheet, undo, type } = open();
  type(0, '=1+1');
  type(0, 'x');
  undo.undo();
  expect(host.editTextOf(sheet, 0, 0)).toBe('=1+1');
});

test('a refused edit leaves nothing to undo', () => {
  const { undo, values } = open();
  expect(undo.edit({ sheetId: 'none', rect: { top: 0, left: 0, bottom: 0, right: 0 } }, () => 'no')).toBe(
    'no',
  );
  expect(undo.undo()).toBeNull();
  expect(values()).toEqual([null, null, null]);
});
