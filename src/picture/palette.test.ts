import { Canvas } from './canvas';
import { paletteOf } from './palette';

test('each pixel has its colour, and white is one of them', () => {
  const canvas = new Canvas(2, 1);
  canvas.box({ x: 1, y: 0 }, [1, 1], [10, 20, 30]);
  expect(paletteOf(canvas)).toEqual({
    colours: Uint8Array.of(255, 255, 255, 10, 20, 30),
    indices: Uint8Array.of(0, 1),
  });
});

test('shades nobody tells apart are one, the first met', () => {
  const canvas = new Canvas(3, 1);
  canvas.box({ x: 0, y: 0 }, [1, 1], [34, 34, 34]);
  canvas.box({ x: 1, y: 0 }, [1, 1], [40, 40, 40]);
  expect([...paletteOf(canvas).colours]).toEqual([34, 34, 34, 255, 255, 255]);
});

test('where there are more than 256 shades, the others take the nearest', () => {
  const canvas = new Canvas(40, 15);
  for (let pixel = 0; pixel < 600; pixel++) {
    const at = { x: pixel % 40, y: Math.floor(pixel / 40) };
    canvas.box(at, [1, 1], [16 * (pixel % 16), 16 * (Math.floor(pixel / 16) % 16), 16 * (pixel >> 8)]);
  }
  const { colours, indices } = paletteOf(canvas);
  expect(colours).toHaveLength(3 * 256);
  const last = indices[599] ?? 0;
  expect(colours[3 * last]).toBe(16 * (599 % 16));
});
