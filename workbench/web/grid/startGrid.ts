import type { IStyleData } from '@univerjs/core';
import { charactersToPoints, pointsToPixels } from '../../host/model/sizes';
import type { SheetModel } from '../../host/model/types';
import { createConditionalLooks } from '../conditional/conditionalLook';
import type { Workbench } from '../workbench';
import { createCellView } from './cellView';
import type { FontMetrics } from './cellView';
import { createGridView } from './gridView';

/** Starts the grid in its element and ties it to the workbench: entry of the grid's own chunk of code. */
export function startGrid(container: HTMLElement, workbench: Workbench): () => void {
  const { host, store } = workbench;
  const looks = createConditionalLooks(host);
  const stopWatching = host.onChange(looks.forget);
  const view = createCellView(
    {
      get styles() {
        return host.model.styles;
      },
      get decimalSeparator() {
        return host.model.culture.decimalSeparator;
      },
      textOf: host.textOf,
      columnWidthPx,
      conditionalLook: looks.lookAt,
    },
    canvasMetrics(),
  );
  const grid = createGridView(container, view, {
    onSelect: workbench.view.selected,
    onGesture: workbench.cells.gesture,
    onMove: workbench.view.moved,
  });
  workbench.attachGrid(grid);
  let { theme } = store.get();
  grid.setDark(theme === 'dark');
  const unsubscribe = store.subscribe(() => {
    const next = store.get().theme;
    if (next !== theme) grid.setDark(next === 'dark');
    theme = next;
  });
  return () => {
    stopWatching();
    unsubscribe();
    grid.dispose();
  };
}

function columnWidthPx(sheet: SheetModel, column: number): number {
  const points = sheet.columns.get(column)?.size ?? charactersToPoints(sheet.standardWidth);
  return pointsToPixels(points);
}

/** Where Calibri is missing, its substitutes are wider by about a tenth: they are drawn that much smaller. */
function canvasMetrics(): FontMetrics {
  const context = document.createElement('canvas').getContext('2d');
  const width = (font: string, text: string): number => {
    if (!context) return text.length * 7;
    context.font = font;
    return context.measureText(text).width;
  };
  const hasCalibri = width('40px Calibri, monospace', 'Illwm') !== width('40px monospace', 'Illwm');
  const hasCarlito = width('40px Carlito, monospace', 'Illwm') !== width('40px monospace', 'Illwm');
  return {
    fontScale: hasCalibri || hasCarlito ? 1 : 10 / 11,
    measure: (text, style: IStyleData) =>
      width(`${style.bl ? 'bold ' : ''}${style.fs ?? 11}pt ${style.ff ?? ''}`, text),
  };
}
