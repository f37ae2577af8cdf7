import fc from 'fast-check';
import { pagePoints, pageStarts, scaleOf, type Standing } from './printedPages';

const stacked = (heights: readonly number[]): Standing[] => {
  let top = 0;
  return heights.map((height) => {
    const one = { top, bottom: top + height };
    top += height;
    return one;
  });
};

test('columns fit the width of the paper, and small reports are not enlarged', () => {
  // 595.3 − 2 × 34 points for 686.
  expect(scaleOf([170, 66, 66, 66, 66, 66, 66, 60, 60], 'portrait')).toBe(76);
  expect(scaleOf([100, 100], 'portrait')).toBe(100);
  // 841.9 − 84, less a little, at 76 %.
  expect(pagePoints(76, 'portrait')).toBeCloseTo(967.3, 1);
});

test('a section that would be cut begins the next page; a long one runs over', () => {
  expect(pageStarts(stacked([400, 400, 400, 100, 700]), 1000)).toEqual([2, 4]);
  expect(pageStarts(stacked([100, 2500, 300, 400]), 1000)).toEqual([1, 3]);
  expect(pageStarts([], 1000)).toEqual([]);
});

test('no section that fits a page is cut, and no break is without need', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 }), (heights) => {
      const sections = stacked(heights);
      const starts = [0, ...pageStarts(sections, 1000)];
      starts.forEach((start, at) => {
        const next = starts[at + 1] ?? sections.length;
        const top = sections[start]?.top ?? 0;
        expect((sections[next - 1]?.bottom ?? 0) - top).toBeLessThanOrEqual(1000);
        if (next < sections.length) expect((sections[next]?.bottom ?? 0) - top).toBeGreaterThan(1000);
      });
    }),
  );
});
