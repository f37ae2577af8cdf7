import { inflateSync } from 'node:zlib';
import type { RoutePicture } from '../app/picturePort';
import { Canvas } from './canvas';
import { drawRoute } from './drawRoute';
import { encodePng } from './png';

const ROUTE: RoutePicture = {
  home: { latitude: 47.2, longitude: -1.5 },
  days: [
    { label: 'lun. 30/11', stops: [{ latitude: 47.5, longitude: -0.5 }] },
    { label: 'mer. 02/12', stops: [{ latitude: 47.3, longitude: -2.2 }] },
  ],
  outlines: { coasts: [[-220, 4700, -200, 4750]], borders: [], departments: [] },
};

interface Read {
  readonly width: number;
  readonly height: number;
  readonly pixel: (x: number, y: number) => readonly number[];
}

/** Read back by Node's own zlib. */
const read = (png: Uint8Array): Read => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const colours = png.subarray(41, 41 + view.getUint32(33));
  const data = 41 + colours.length + 4;
  const lines = inflateSync(png.subarray(data + 8, data + 8 + view.getUint32(data)));
  return {
    ...{ width, height },
    pixel: (x, y) => {
      const colour = lines[y * (width + 1) + 1 + x] ?? NaN;
      return [...colours.subarray(3 * colour, 3 * colour + 3)];
    },
  };
};

test('a picture is a PNG whose pixels come back as they were painted', () => {
  const canvas = new Canvas(5, 4);
  canvas.box({ x: 1, y: 2 }, [2, 1], [10, 20, 30]);
  const { width, height, pixel } = read(encodePng(canvas));
  expect([width, height]).toEqual([5, 4]);
  expect([pixel(1, 2), pixel(2, 2), pixel(3, 2), pixel(1, 1)]).toEqual([
    ...[
      [10, 20, 30],
      [10, 20, 30],
    ],
    ...[
      [255, 255, 255],
      [255, 255, 255],
    ],
  ]);
});

test('a line is as thick as it was asked, and smooth at its edge', () => {
  const canvas = new Canvas(20, 20);
  canvas.line(
    [
      { x: 2, y: 10 },
      { x: 18, y: 10 },
    ],
    [0, 0, 0],
    3,
  );
  const { pixel } = read(encodePng(canvas));
  expect([pixel(10, 10)[0], pixel(10, 9)[0], pixel(10, 11)[0], pixel(10, 13)[0]]).toEqual([0, 0, 0, 255]);
  canvas.line(
    [
      { x: 0, y: 0 },
      { x: 19, y: 17 },
    ],
    [0, 0, 0],
    2,
  );
  expect(read(encodePng(canvas)).pixel(5, 4)[0]).toBeLessThan(140);
});

test('the same route gives the same bytes, another order another picture', () => {
  const again = Buffer.from(drawRoute(ROUTE)).equals(Buffer.from(drawRoute(ROUTE)));
  const other = drawRoute({ ...ROUTE, days: ROUTE.days.toReversed() });
  expect([again, Buffer.from(drawRoute(ROUTE)).equals(Buffer.from(other))]).toEqual([true, false]);
});

test('each day has its colour, stops stand inside, one place alone is drawn too', () => {
  const { width, height, pixel } = read(drawRoute(ROUTE));
  const colours = new Set<string>();
  for (let y = 0; y < height; y += 2) for (let x = 0; x < width; x += 2) colours.add(pixel(x, y).join());
  expect([...colours]).toEqual(expect.arrayContaining(['11,98,164', '168,72,10', '34,34,34']));
  const here = { latitude: 48, longitude: 2 };
  const alone = drawRoute({ home: here, days: [{ label: 'jeu.', stops: [here] }], outlines: null });
  expect(read(alone).pixel(width / 2 - 8, height / 2)).toEqual([11, 98, 164]);
});
