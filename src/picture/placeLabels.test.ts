import * as fc from 'fast-check';
import { boxAround, placeLabels } from './placeLabels';

const GROUND = { taken: [], width: 400, height: 300, scale: 2 };

test('a name stands right of its stop, left of it at the edge, once for all stops of a town, without accents', () => {
  const placed = placeLabels(
    [
      { at: { x: 100, y: 100 }, text: 'Saint-Étienne' },
      { at: { x: 150, y: 200 }, text: 'Saint-Étienne' },
      { at: { x: 390, y: 250 }, text: 'Lyon' },
      { at: { x: 200, y: 50 }, text: '' },
    ],
    GROUND,
  );
  expect(placed.map(({ text }) => text)).toEqual(['Saint-Etienne', 'Lyon']);
  expect(placed[0]?.box.left).toBe(120);
  expect(placed[1]?.box.right).toBe(370);
});

test('whatever the stops, names cover neither them nor each other, and stay on the picture', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(fc.record({ at: point, text: fc.string({ maxLength: 25 }) })), (labels) => {
      const taken = labels.map(({ at }) => boxAround(at, 15));
      const placed = placeLabels(labels, { ...GROUND, taken });
      const boxes = [...taken, ...placed.map(({ box }) => box)];
      for (const [at, { box }] of placed.entries()) {
        expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
        for (const [other, { left, right, top, bottom }] of boxes.entries())
          if (other !== taken.length + at)
            expect(box.right <= left || right <= box.left || box.bottom <= top || bottom <= box.top).toBe(
              true,
            );
      }
    }),
  );
});
