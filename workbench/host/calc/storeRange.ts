import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import type { Rect } from '../model/types';
import type { FormulaEngine } from './formulaEngine';
import type { Area } from './values';

/** The one workbook the engine knows of. */
export const UNIT = 'book';

/** What references ask for. */
export interface ArraySource {
  readonly unitData: object;
  arrayOf(area: Area): ArrayValueObject;
  filteredRows(area: Area): number[];
  hiddenRows(sheetId: string): Record<number, { hd: number }>;
}

function rangeOf(rect: Rect) {
  return { startRow: rect.top, endRow: rect.bottom, startColumn: rect.left, endColumn: rect.right };
}

/** The engine's reference object over our cells. */
export function storeRangeClass(engine: FormulaEngine, bridge: ArraySource) {
  return class StoreRange extends engine.RangeReferenceObject {
    constructor(private readonly area: Area) {
      super(rangeOf(area.rect), area.sheetId, UNIT);
      this.setUnitData(bridge.unitData as unknown as Parameters<BaseReferenceObject['setUnitData']>[0]);
      this.setFilteredOutRows(bridge.filteredRows(area));
    }
    override isCell(): boolean {
      return this.getRowCount() === 1 && this.getColumnCount() === 1;
    }
    override isExceedRange(): boolean {
      return false;
    }
    private current(): Area {
      const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
      return {
        sheetId: this.area.sheetId,
        rect: { top: startRow, bottom: endRow, left: startColumn, right: endColumn },
      };
    }
    override toArrayValueObject(): ArrayValueObject {
      return bridge.arrayOf(this.current());
    }
    override iterator(callback: Parameters<BaseReferenceObject['iterator']>[0]): void {
      const { rect } = this.current();
      bridge.arrayOf(this.current()).iterator((value, row, column) => {
        const shown = value === null || value === undefined || value.isNull() ? null : value;
        return callback(shown, row + rect.top, column + rect.left);
      });
    }
    override getFirstCell(): BaseValueObject {
      return bridge.arrayOf(this.current()).getFirstCell();
    }
    override getCellByPosition(row?: number, column?: number): BaseValueObject {
      const { rect } = this.current();
      const place = {
        top: row ?? rect.top,
        bottom: row ?? rect.top,
        left: column ?? rect.left,
        right: column ?? rect.left,
      };
      return bridge.arrayOf({ sheetId: this.area.sheetId, rect: place }).getFirstCell();
    }
    override getRowData() {
      return bridge.hiddenRows(this.area.sheetId) as ReturnType<BaseReferenceObject['getRowData']>;
    }
  };
}
