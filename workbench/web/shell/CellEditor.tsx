import { useEffect, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Step } from '../grid/gridTypes';
import { usePage, useWorkbench } from '../state/usePage';

/** The text being typed, over its cell; it grows to the right and downwards with its text. */
export function CellEditor() {
  const { draft, viewRevision, activeSheetId } = usePage();
  const { grid, editing } = useWorkbench();
  const field = useRef<HTMLTextAreaElement>(null);
  const place = draft?.place;
  useEffect(() => {
    const element = field.current;
    if (!element || place !== 'cell') return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [place]);
  useLayoutEffect(() => fit(field.current), [draft?.text, viewRevision]);
  if (!draft || draft.sheetId !== activeSheetId) return null;
  const box = grid()?.boxOf(draft.row, draft.column);
  if (!box) return null;
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    const step = stepOf(event, draft.mode);
    if (event.key === 'Escape') editing.cancel();
    else if (step) editing.commit(step);
    else return;
    event.preventDefault();
    document.getElementById('grid')?.focus({ preventScroll: true });
  };
  return (
    <textarea
      ref={field}
      className="cell-editor"
      data-testid="cell-editor"
      rows={1}
      spellCheck={false}
      value={draft.text}
      style={{ left: box.left - 1, top: box.top - 1, minWidth: box.width + 1, minHeight: box.height + 1 }}
      onChange={(event) => editing.change(event.target.value)}
      onKeyDown={onKey}
    />
  );
}

function stepOf({ key, shiftKey, altKey }: KeyboardEvent, mode: 'enter' | 'edit'): Step | null {
  if (key === 'Enter' && !altKey) return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  if (mode !== 'enter') return null;
  return ({ ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const)[key] ?? null;
}

function fit(element: HTMLTextAreaElement | null): void {
  if (!element) return;
  element.style.width = '0';
  element.style.height = '0';
  element.style.width = `${element.scrollWidth + 4}px`;
  element.style.height = `${element.scrollHeight}px`;
}
