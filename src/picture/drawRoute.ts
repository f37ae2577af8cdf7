/** A week's route for paper: a colour and a line per day, its stops numbered, home, the outlines of the land, the days by name. */
import type { Outlines, PlaceOnMap, PicturePort, RoutePicture } from '../app/picturePort';
import { Canvas, textWidth, type Colour, type Point } from './canvas';
import { boxAround, placeLabels } from './placeLabels';
import type { Box } from './placeLabels';
import { encodePng } from './png';

const WIDTH = 960;
const HEIGHT = 600;
const PADDING = 44;
/** No closer than this many degrees across: a street is not drawn. */
const LEAST_SPAN = 0.12;

const LINE = 3.5;
const RADIUS = 14;
const LEGEND = { left: 14, top: 12, row: 24, scale: 2 } as const;

const WHITE: Colour = [255, 255, 255];
const INK: Colour = [34, 34, 34];
const LAND = {
  departments: { colour: [222, 226, 231], thickness: 1 },
  borders: { colour: [178, 184, 192], thickness: 1.6 },
  coasts: { colour: [140, 160, 182], thickness: 1.8 },
} as const satisfies Record<keyof Outlines, { colour: Colour; thickness: number }>;

/** The colours of the map in the pane. */
const DAYS: readonly Colour[] = [
  [11, 98, 164],
  [168, 72, 10],
  [0, 116, 90],
  [139, 63, 134],
  [122, 91, 0],
  [179, 48, 77],
  [73, 86, 107],
];
const dayColour = (day: number): Colour => DAYS[day % DAYS.length] ?? INK;

type Project = (place: PlaceOnMap) => Point;

/** Degrees to pixels, the whole route inside; a degree east is shorter the farther north. */
const projection = (places: readonly PlaceOnMap[]): Project => {
  const [latitudes, longitudes] = [
    places.map(({ latitude }) => latitude),
    places.map(({ longitude }) => longitude),
  ];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [midLatitude, midLongitude] = [(south + north) / 2, (west + east) / 2];
  const shrink = Math.cos((midLatitude * Math.PI) / 180);
  const scale = Math.min(
    (WIDTH - 2 * PADDING) / Math.max(LEAST_SPAN, (east - west) * shrink),
    (HEIGHT - 2 * PADDING) / Math.max(LEAST_SPAN, north - south),
  );
  return ({ latitude, longitude }) => ({
    x: WIDTH / 2 + (longitude - midLongitude) * shrink * scale,
    y: HEIGHT / 2 - (latitude - midLatitude) * scale,
  });
};

const isInSight = (a: Point, b: Point): boolean =>
  Math.max(a.x, b.x) >= 0 &&
  Math.min(a.x, b.x) <= WIDTH &&
  Math.max(a.y, b.y) >= 0 &&
  Math.min(a.y, b.y) <= HEIGHT;

const drawOutlines = (canvas: Canvas, outlines: Outlines, project: Project): void => {
  for (const kind of ['departments', 'borders', 'coasts'] as const)
    for (const line of outlines[kind]) {
      const points: Point[] = [];
      for (let at = 0; at + 1 < line.length; at += 2)
        points.push(project({ latitude: (line[at + 1] ?? 0) / 100, longitude: (line[at] ?? 0) / 100 }));
      const { colour, thickness } = LAND[kind];
      points.forEach((point, at) => {
        const next = points[at + 1];
        if (next && isInSight(point, next)) canvas.line([point, next], colour, thickness);
      });
    }
};

const drawStop = (canvas: Canvas, at: Point, number: string, colour: Colour): void => {
  canvas.disc(at, RADIUS + 2, WHITE);
  canvas.disc(at, RADIUS, colour);
  canvas.text(number, { x: at.x - textWidth(number, 2) / 2, y: at.y }, 2, WHITE);
};

const drawHome = (canvas: Canvas, { x, y }: Point): void => {
  const corner = { x: Math.round(x) - 12, y: Math.round(y) - 12 };
  canvas.box(corner, [24, 24], INK);
  canvas.box({ x: corner.x + 3, y: corner.y + 3 }, [18, 18], WHITE);
  canvas.box({ x: corner.x + 8, y: corner.y + 8 }, [8, 8], INK);
};

const legendBox = (days: RoutePicture['days']): Box => {
  const { left, top, row, scale } = LEGEND;
  const width = Math.max(...days.map(({ label }) => textWidth(label, scale))) + 44;
  return { left: left - 6, top: top - 4, right: left - 6 + width, bottom: top + 4 + days.length * row };
};

/** Names of towns in ink on white, so that a line behind does not cross them out. */
const drawTowns = (canvas: Canvas, { home, days }: RoutePicture, project: Project): void => {
  const stops = days.flatMap((day) =>
    day.stops.map((stop) => ({ at: project(stop), text: stop.town ?? '' })),
  );
  const taken = [project(home), ...stops.map(({ at }) => at)].map((at) => boxAround(at, RADIUS + 2));
  const ground = { taken: [...taken, legendBox(days)], width: WIDTH, height: HEIGHT, scale: LEGEND.scale };
  for (const { text, box } of placeLabels(stops, ground)) {
    const [left, top] = [Math.round(box.left), Math.round(box.top)];
    canvas.box({ x: left, y: top }, [Math.round(box.right) - left, Math.round(box.bottom) - top], WHITE);
    canvas.text(text, { x: left + 3, y: (box.top + box.bottom) / 2 }, LEGEND.scale, INK);
  }
};

const drawLegend = (canvas: Canvas, days: RoutePicture['days']): void => {
  const { left, top, row, scale } = LEGEND;
  const box = legendBox(days);
  canvas.box({ x: box.left, y: box.top }, [box.right - box.left, box.bottom - box.top], WHITE);
  days.forEach(({ label }, day) => {
    const y = top + row / 2 + day * row;
    canvas.disc({ x: left + 10, y }, 8, dayColour(day));
    canvas.text(label, { x: left + 26, y }, scale, INK);
  });
};

export const drawRoute: PicturePort['route'] = (picture) => {
  const { home, days, outlines } = picture;
  const canvas = new Canvas(WIDTH, HEIGHT);
  const project = projection([home, ...days.flatMap(({ stops }) => stops)]);
  if (outlines) drawOutlines(canvas, outlines, project);
  days.forEach(({ stops, start = home, end = home }, day) => {
    canvas.line([start, ...stops, end].map(project), dayColour(day), LINE);
  });
  if (days.length > 0) drawTowns(canvas, picture, project);
  drawHome(canvas, project(home));
  days.forEach(({ stops }, day) => {
    stops.forEach((stop, at) => drawStop(canvas, project(stop), String(at + 1), dayColour(day)));
  });
  if (days.length > 0) drawLegend(canvas, days);
  return encodePng(canvas);
};
