import type { Step } from '../grid/gridTypes';
import type { Workbench } from '../workbench';

/**
 * Keys on the grid, as Excel has them. They are taken before the grid library sees them: its own shortcuts would start
 * its own editor and write into its own store.
 */
export function handleGridKey(event: KeyboardEvent, workbench: Workbench): boolean {
  if (event.isComposing || event.altKey) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return commandKey(event, workbench);
  return moveKey(event, workbench) || editKey(event, workbench);
}

const ARROWS: Record<string, Step> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function moveKey(event: KeyboardEvent, { grid }: Workbench): boolean {
  const step = stepOf(event);
  if (!step) return false;
  if (event.shiftKey && event.key.startsWith('Arrow')) grid()?.extend(step);
  else grid()?.move(step);
  return true;
}

function stepOf({ key, shiftKey }: KeyboardEvent): Step | null {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return ARROWS[key] ?? null;
}

function editKey(event: KeyboardEvent, workbench: Workbench): boolean {
  const { editing, cells } = workbench;
  switch (event.key) {
    case 'F2':
      editing.start({ mode: 'edit', place: 'cell' });
      return true;
    case 'Delete':
      cells.gesture({ kind: 'clear' });
      return true;
    case 'Backspace':
      editing.start({ mode: 'enter', place: 'cell', text: '' });
      return true;
    case 'Home':
    case 'PageUp':
    case 'PageDown':
      return pageKey(event.key, workbench);
    default:
      if ([...event.key].length !== 1) return false;
      editing.start({ mode: 'enter', place: 'cell', text: event.key });
      return true;
  }
}

const PAGE_ROWS = 25;

function pageKey(key: string, workbench: Workbench): boolean {
  const { active } = workbench.store.get();
  const row =
    key === 'PageUp'
      ? Math.max(0, active.row - PAGE_ROWS)
      : active.row + (key === 'PageDown' ? PAGE_ROWS : 0);
  goToCell(workbench, row, key === 'Home' ? 0 : active.column);
  return true;
}

function goToCell(workbench: Workbench, row: number, column: number): void {
  const rect = { top: row, left: column, bottom: row, right: column };
  workbench.grid()?.select(rect, { row, column });
  workbench.grid()?.reveal(rect);
  workbench.view.selected(rect, { row, column });
}

function commandKey(event: KeyboardEvent, workbench: Workbench): boolean {
  const { cells, grid } = workbench;
  const jump = ARROWS[event.key];
  if (jump) {
    if (event.shiftKey) grid()?.extend(jump, 'toEdge');
    else grid()?.move(jump, 'toEdge');
    return true;
  }
  switch (event.key.toLowerCase()) {
    case 'home':
      goToCell(workbench, 0, 0);
      return true;
    case 'end':
      goToEnd(workbench);
      return true;
    case 'z':
      cells.undo();
      return true;
    case 'y':
      cells.redo();
      return true;
    case 'b':
    case 'i':
    case 'u':
      cells.toggle(
        ({ b: 'bold', i: 'italic', u: 'underline' } as const)[event.key.toLowerCase() as 'b' | 'i' | 'u'],
      );
      return true;
    case 'a':
      grid()?.selectAll();
      return true;
    case 's':
      void workbench.files.save();
      return true;
    default:
      return false;
  }
}

function goToEnd(workbench: Workbench): void {
  const sheet = workbench.host.model.sheets.find(({ id }) => id === workbench.host.model.activeSheetId);
  const used = sheet?.cells.usedRect(false);
  goToCell(workbench, used?.bottom ?? 0, used?.right ?? 0);
}
