import { useEffect, useRef } from 'react';
import leafletCss from 'leaflet/dist/leaflet.css';
import { makeStyles } from '../../shared/styles';
import { tokens } from '../../shared/tokens';
import { createTourMap, type TourMap as Controller } from './createTourMap';
import type { MapHandlers, MapModel, MapWords, Outlines } from './mapTypes';

const OWN_CSS = `
.dc-stop,.dc-home{display:flex;align-items:center;justify-content:center;box-sizing:border-box;width:24px;height:24px;border-radius:50%;
border:2px solid #fff;background:var(--day,#49566b);color:#fff;font:600 12px/1 'Segoe UI',sans-serif;box-shadow:0 1px 3px rgba(0,0,0,.45)}
.dc-stop-selected{outline:3px solid var(--colorNeutralForeground1,#111);transform:scale(1.2)}
.dc-stop-pinned{border-radius:5px}
.dc-home{background:#fff;color:#222;border-color:#222;border-radius:6px;font-size:16px}
.leaflet-marker-icon:focus-visible .dc-stop{outline:3px solid var(--colorNeutralForeground1,#111)}
.leaflet-bar a,.leaflet-bar a:hover{background:var(--colorNeutralBackground1,#fff);color:var(--colorNeutralForeground1,#111)}
@media (forced-colors:active){.dc-stop,.dc-home{forced-color-adjust:none;background:Canvas;color:CanvasText;border-color:CanvasText}}
`;

const useStyles = makeStyles({
  map: {
    height: '300px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    background: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    // Leaflet's layers go up to 1000; the pane's own notices stay above.
    isolation: 'isolate',
  },
});

const addCss = (): void => {
  if (document.querySelector('style[data-owner="dc-map"]')) return;
  const style = document.createElement('style');
  style.dataset['owner'] = 'dc-map';
  style.textContent = `${leafletCss}${OWN_CSS}`;
  document.head.append(style);
};

export interface TourMapProps extends MapHandlers {
  readonly model: MapModel;
  /** null until they are loaded: the stops are shown on a plain ground. */
  readonly outlines: Outlines | null;
  readonly words: MapWords;
  /** Address of the map's pictures; null: outlines alone. */
  readonly tiles: string | null;
}

/** Numbered stops per day on an offline map. The list beside it says and does the same without a picture. */
export const TourMap = ({ model, outlines, words, tiles, onSelect, onMove, onTilesFailed }: TourMapProps) => {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const controller = useRef<Controller | null>(null);
  const isMovable = onMove !== undefined;
  const handlers = useRef<MapHandlers>({ onSelect });
  useEffect(() => {
    handlers.current = {
      onSelect,
      ...(onMove ? { onMove } : {}),
      ...(onTilesFailed ? { onTilesFailed } : {}),
    };
  }, [onSelect, onMove, onTilesFailed]);
  useEffect(() => {
    if (!element.current) return;
    addCss();
    const made = createTourMap(element.current, words, {
      onSelect: (id) => handlers.current.onSelect(id),
      onTilesFailed: () => handlers.current.onTilesFailed?.(),
      ...(isMovable ? { onMove: (id, day) => handlers.current.onMove?.(id, day) } : {}),
    });
    controller.current = made;
    return () => made.destroy();
  }, [words, isMovable]);
  useEffect(() => controller.current?.showTiles(tiles), [tiles, words, isMovable]);
  useEffect(() => controller.current?.show(model), [model, words, isMovable]);
  // In a turn of their own, once the map shows where the stops are: else they are drawn for all of France first.
  useEffect(() => {
    if (!outlines) return;
    const turn = setTimeout(() => {
      if (element.current)
        controller.current?.showOutlines(outlines, getComputedStyle(element.current).color);
    });
    return () => clearTimeout(turn);
  }, [outlines, words, isMovable]);
  return <div ref={element} className={styles.map} role="application" aria-label={words.map} />;
};
