/** The map of a tour on Leaflet, without React: made once on an element, then told what to show. */
import {
  control,
  latLngBounds,
  layerGroup,
  map as leafletMap,
  marker,
  polyline,
  tileLayer,
  type LatLngTuple,
  type LayerGroup,
  type Map as LeafletMap,
  type Marker,
  type TileLayer,
} from 'leaflet';
import { dayColour } from './dayColours';
import type { MapHandlers, MapModel, MapStop, MapWords, Outlines } from './mapTypes';
import { outlineLayer } from './outlineLayer';
import { homeIcon, stopIcon } from './stopIcon';

/** A stop let go this near to another one is dropped on it. */
const DROP_PIXELS = 26;
const FRANCE: LatLngTuple = [46.6, 2.4];

export interface TourMap {
  readonly show: (model: MapModel) => void;
  readonly showOutlines: (outlines: Outlines, colour: string) => void;
  /** Pictures of a server under the stops, in the place of the outlines; null: none. */
  readonly showTiles: (template: string | null) => void;
  readonly destroy: () => void;
}

const placeOf = ({ latitude, longitude }: { latitude: number; longitude: number }): LatLngTuple => [
  latitude,
  longitude,
];

const dayLines = ({ stops, home, nights, days }: MapModel) =>
  days.map((_, day) => {
    const points = stops
      .filter((stop) => stop.day === day)
      .sort((a, b) => a.order - b.order)
      .map(placeOf);
    const atHome = home && points.length > 0 ? [placeOf(home)] : [];
    const after = (one: number) =>
      nights.filter((night) => points.length > 0 && night.day === one).map(placeOf);
    const [start, end] = [after(day - 1), after(day)].map((night) => (night.length > 0 ? night : atHome));
    return polyline([...(start ?? []), ...points, ...(end ?? [])], {
      color: dayColour(day),
      weight: 3,
      opacity: 0.9,
      interactive: false,
    });
  });

/** The stop of another day a dragged one was dropped on; null when it fell on none. */
const dropTarget = (map: LeafletMap, dragged: MapStop, dropped: Marker, stops: readonly MapStop[]) => {
  const at = map.latLngToContainerPoint(dropped.getLatLng());
  const distance = (stop: MapStop): number => map.latLngToContainerPoint(placeOf(stop)).distanceTo(at);
  const [nearest] = stops
    .filter((stop) => stop.day !== dragged.day)
    .sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1));
  return nearest && distance(nearest) <= DROP_PIXELS ? nearest : null;
};

const stopMarker = (map: LeafletMap, stop: MapStop, model: MapModel, handlers: MapHandlers): Marker => {
  const { onSelect, onMove } = handlers;
  const isSelected = stop.id === model.selected;
  const dot = marker(placeOf(stop), {
    icon: stopIcon(stop, isSelected),
    draggable: onMove !== undefined && !stop.isPinned,
    keyboard: true,
    zIndexOffset: isSelected ? 1000 : 0,
  });
  const label = document.createElement('span');
  label.textContent = `${stop.time} ${stop.name}`.trim();
  const said = `${stop.order}. ${stop.name}${stop.time === '' ? '' : `, ${stop.time}`} (${model.days[stop.day] ?? ''})`;
  dot.on('add', () => {
    // Leaflet gives a name to pictures alone.
    dot.getElement()?.setAttribute('aria-label', said);
    dot.getElement()?.setAttribute('aria-pressed', String(isSelected));
  });
  dot.bindTooltip(label, { direction: 'top', offset: [0, -10] });
  dot.on('click keypress', () => onSelect(stop.id));
  dot.on('dragend', () => {
    const target = dropTarget(map, stop, dot, model.stops);
    dot.setLatLng(placeOf(stop));
    if (target) onMove?.(stop.id, target.day);
  });
  return dot;
};

/** Id of the stop the keyboard is on. */
const focusedStop = (dots: ReadonlyMap<string, Marker>): string | undefined =>
  [...dots].find(([, dot]) => dot.getElement() === document.activeElement)?.[0];

const frame = (map: LeafletMap, { stops, home }: MapModel): void => {
  const points = [...stops.map(placeOf), ...(home ? [placeOf(home)] : [])];
  if (points.length > 0)
    map.fitBounds(latLngBounds(points), { padding: [18, 18], maxZoom: 13, animate: false });
};

/** Pictures missing before the server is given up, if it sent none, and if it sent some. */
const GIVES_UP_AFTER = { none: 2, some: 12 };

/** Neither cookies nor the page's address go with a question. */
const tilesOf = (template: string, onFailed: () => void): TileLayer => {
  const tiles = tileLayer(template, { maxZoom: 19, crossOrigin: 'anonymous', referrerPolicy: 'no-referrer' });
  let [loaded, missing] = [0, 0];
  tiles.on('tileload', () => (loaded += 1));
  tiles.on('tileerror', () => {
    missing += 1;
    if (missing === (loaded === 0 ? GIVES_UP_AFTER.none : GIVES_UP_AFTER.some)) onFailed();
  });
  return tiles;
};

/** Makes the map; `show` frames the stops anew only when other stops are shown, so that the user's own zoom stays. */
export function createTourMap(element: HTMLElement, words: MapWords, handlers: MapHandlers): TourMap {
  const map = leafletMap(element, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.5,
    zoomAnimation: false,
    fadeAnimation: false,
  });
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  map.setView(FRANCE, 5);
  const content = layerGroup().addTo(map);
  let outlines: LayerGroup | null = null;
  let tiles: TileLayer | null = null;
  const showOneBackground = (): void => {
    if (tiles) outlines?.remove();
    else outlines?.addTo(map);
  };
  let shown = '';
  let dots: ReadonlyMap<string, Marker> = new Map();
  return {
    show: (model) => {
      const focused = focusedStop(dots) ?? '';
      content.clearLayers();
      for (const line of dayLines(model)) line.addTo(content);
      if (model.home)
        marker(placeOf(model.home), { icon: homeIcon(), alt: model.home.name, keyboard: false }).addTo(
          content,
        );
      dots = new Map(
        model.stops.map((stop) => [stop.id, stopMarker(map, stop, model, handlers).addTo(content)]),
      );
      const ids = model.stops
        .map(({ id }) => id)
        .sort()
        .join('|');
      if (ids !== shown) frame(map, model);
      shown = ids;
      // Drawn anew, and still the one the keyboard is on.
      dots.get(focused)?.getElement()?.focus({ preventScroll: true });
    },
    showOutlines: (lines, colour) => {
      outlines?.remove();
      outlines = outlineLayer(lines, colour);
      showOneBackground();
    },
    showTiles: (template) => {
      tiles?.remove();
      tiles = template === null ? null : tilesOf(template, () => handlers.onTilesFailed?.()).addTo(map);
      showOneBackground();
    },
    destroy: () => map.remove(),
  };
}
