import { layerGroup, svg, polyline, type LatLngTuple, type LayerGroup, type PolylineOptions } from 'leaflet';
import type { Outlines } from './mapTypes';

const DEGREES = 100;

const pointsOf = (line: readonly number[]): LatLngTuple[] => {
  const points: LatLngTuple[] = [];
  for (let at = 0; at + 1 < line.length; at += 2)
    points.push([(line[at + 1] ?? 0) / DEGREES, (line[at] ?? 0) / DEGREES]);
  return points;
};

const LOOKS = {
  departments: { weight: 0.6, opacity: 0.5 },
  borders: { weight: 1, opacity: 0.8, dashArray: '4 3' },
  coasts: { weight: 1.2, opacity: 0.9 },
} as const satisfies Record<keyof Outlines, PolylineOptions>;

/**
 * The background drawn without a network: départements, borders, coasts, in the colour of the pane's lines. One path a kind:
 * one for each of the six hundred lines kept the pane busy three times as long.
 */
export const outlineLayer = (outlines: Outlines, color: string): LayerGroup => {
  // Not a canvas: Leaflet's draws once more after its map is gone, and fails.
  const renderer = svg({ padding: 0.5 });
  const lines = (Object.keys(LOOKS) as (keyof Outlines)[]).map((kind) =>
    polyline(outlines[kind].map(pointsOf), { ...LOOKS[kind], color, renderer, interactive: false }),
  );
  return layerGroup(lines);
};
