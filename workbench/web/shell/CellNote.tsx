import type { SheetModel } from '../../host/model/types';
import { usePage, useWorkbench } from '../state/usePage';

/** Why a cell shows an error, when a function of the add-in said so: of the cell under the pointer, else the selected one. */
export function CellNote() {
  const { active, hovered, draft, viewRevision } = usePage();
  const { grid, activeSheet } = useWorkbench();
  const sheet = activeSheet();
  if (!sheet || draft) return null;
  const cell = hovered && reasonAt(sheet, hovered) ? hovered : active;
  const reason = reasonAt(sheet, cell);
  const box = grid()?.boxOf(cell.row, cell.column);
  if (!reason || !box) return null;
  return (
    <div
      className="cell-note"
      role="note"
      data-testid="cell-note"
      data-revision={viewRevision}
      style={{ left: box.left + box.width + 6, top: box.top }}
    >
      {reason}
    </div>
  );
}

function reasonAt(sheet: SheetModel, { row, column }: { row: number; column: number }): string {
  const value = sheet.cells.get(row, column);
  return value !== null && typeof value === 'object' ? (value.reason ?? '') : '';
}
