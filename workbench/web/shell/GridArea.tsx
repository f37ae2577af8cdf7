import { useEffect, useRef } from 'react';
import type { ClipboardEvent, MouseEvent } from 'react';
import { handleGridKey } from '../actions/keyboard';
import { selectionAddress } from '../actions/viewSync';
import { usePage, useTexts, useWorkbench } from '../state/usePage';
import type { Workbench } from '../workbench';
import type { ActiveCell } from '../grid/gridTypes';
import { CellEditor } from './CellEditor';
import { CellNote } from './CellNote';
import { FloatingObjects } from './FloatingObjects';

/**
 * The grid and what floats over it. Its library draws on a canvas and takes the mouse; the keyboard belongs to this
 * element, so that Excel's keys do Excel's things.
 */
export function GridArea() {
  const workbench = useWorkbench();
  const { isReady } = usePage();
  const texts = useTexts();
  const canvas = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => (canvas.current ? startGrid(canvas.current, workbench) : undefined), [workbench]);
  useEffect(() => takeKeys(() => area.current, workbench), [workbench]);
  return (
    <div
      ref={area}
      id="grid"
      className="grid-area"
      tabIndex={0}
      role="application"
      aria-label={`${texts.grid} ${selectionAddress({ store: workbench.store, activeSheet: workbench.activeSheet })}`}
      onMouseUp={(event) => claimFocus(event, area.current)}
      onMouseMove={(event) => noteHover(event, workbench)}
      onMouseLeave={() => workbench.store.set({ hovered: null })}
      onClick={(event) => followLink(event, workbench)}
      onDoubleClick={(event) => editUnderPointer(event, workbench)}
      onCopy={(event) => copy(event, workbench, 'copy')}
      onCut={(event) => copy(event, workbench, 'cut')}
      onPaste={(event) => paste(event, workbench)}
    >
      <div ref={canvas} className="grid-canvas" />
      <FloatingObjects />
      <CellNote />
      <CellEditor />
      {!isReady && <div className="grid-loading">{texts.loading}</div>}
    </div>
  );
}

function startGrid(container: HTMLElement, workbench: Workbench): () => void {
  let dispose: (() => void) | null = null;
  let isGone = false;
  void import('../grid/startGrid').then(({ startGrid: start }) => {
    if (!isGone) dispose = start(container, workbench);
  });
  return () => {
    isGone = true;
    dispose?.();
  };
}

/** In the capture phase of the window, ahead of the library's own shortcuts, which listen there too. */
function takeKeys(area: () => HTMLElement | null, workbench: Workbench): () => void {
  const onKey = (event: globalThis.KeyboardEvent): void => {
    const target = event.target as HTMLElement | null;
    const isOnGrid = target === document.body || (area()?.contains(target) && !isField(target));
    if (!isOnGrid || workbench.store.get().draft) return;
    if (!handleGridKey(event, workbench)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', onKey, true);
  return () => removeEventListener('keydown', onKey, true);
}

/** The library's hidden editing surface counts as the grid; this page's own editor does not. */
function isField(target: HTMLElement | null): boolean {
  return target?.closest('.cell-editor') !== null;
}

function claimFocus(event: MouseEvent, area: HTMLElement | null): void {
  if (isField(event.target as HTMLElement)) return;
  requestAnimationFrame(() => area?.focus({ preventScroll: true }));
}

function cellUnderPointer(event: MouseEvent<HTMLElement>, { grid }: Workbench): ActiveCell | null {
  const box = event.currentTarget.getBoundingClientRect();
  return grid()?.cellAt(event.clientX - box.left, event.clientY - box.top) ?? null;
}

/** Only cells with an error matter: those may have a reason to tell. */
function noteHover(event: MouseEvent<HTMLElement>, workbench: Workbench): void {
  const cell = cellUnderPointer(event, workbench);
  const value = cell && workbench.activeSheet()?.cells.get(cell.row, cell.column);
  const isError = value !== null && typeof value === 'object';
  const hovered = isError ? cell : null;
  const before = workbench.store.get().hovered;
  if (before?.row !== hovered?.row || before?.column !== hovered?.column) workbench.store.set({ hovered });
}

/** Links inside the workbook are followed; those that leave it are only named: this page loads nothing from elsewhere. */
function followLink(event: MouseEvent<HTMLElement>, workbench: Workbench): void {
  const cell = cellUnderPointer(event, workbench);
  const link = cell && workbench.activeSheet()?.hyperlinks.get(`${cell.row},${cell.column}`);
  if (!link || workbench.store.get().draft) return;
  const place = link.documentReference ?? (link.address?.startsWith('#') ? link.address : undefined);
  if (place) workbench.sheets.goTo(place.replace(/^#/, ''));
  else workbench.sheets.nameLink(link.address ?? '');
}

function editUnderPointer(event: MouseEvent<HTMLElement>, workbench: Workbench): void {
  const { editing } = workbench;
  const cell = cellUnderPointer(event, workbench);
  if (cell && !isField(event.target as HTMLElement)) editing.start({ mode: 'edit', place: 'cell' });
}

function copy(event: ClipboardEvent, { cells, store }: Workbench, kind: 'copy' | 'cut'): void {
  if (store.get().draft) return;
  event.clipboardData.setData('text/plain', cells.copy(kind));
  event.preventDefault();
}

function paste(event: ClipboardEvent, { cells, store }: Workbench): void {
  if (store.get().draft) return;
  event.preventDefault();
  void cells.paste(event.clipboardData.getData('text/plain'));
}
