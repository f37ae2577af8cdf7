import { useEffect, useRef } from 'react';
import type { PointerEvent } from 'react';
import { usePage, useTexts, useWorkbench } from '../state/usePage';
import { CloseIcon } from './icons';

/** The add-in's frame. Closing hides it: the runtime it shares with functions and commands goes on. */
export function PaneFrame() {
  const { pane, manifest } = usePage();
  const { pane: actions } = useWorkbench();
  const texts = useTexts();
  if (!manifest) return null;
  return (
    <aside className="pane" style={{ width: pane.widthPx }} hidden={!pane.isOpen} aria-label={manifest.name}>
      <Resizer />
      <div className="pane-title">
        <span>{manifest.name}</span>
        <button type="button" title={texts.closePane} aria-label={texts.closePane} onClick={actions.hide}>
          <CloseIcon />
        </button>
      </div>
      <AddinFrame key={pane.conversation} />
    </aside>
  );
}

function AddinFrame() {
  const { pane } = useWorkbench();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => (holder.current ? pane.attach(holder.current) : undefined), [pane]);
  return <div ref={holder} className="pane-holder" />;
}

function Resizer() {
  const { pane } = useWorkbench();
  const texts = useTexts();
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    pane.setWidth(document.documentElement.clientWidth - event.clientX);
  };
  return (
    <div
      className="pane-resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.resizePane}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
