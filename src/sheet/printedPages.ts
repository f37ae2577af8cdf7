/**
 * How a report goes onto paper: fitted to the width of a page, and pages that begin with a section, never in the middle of one.
 * The height is left open: breaks then hold, and columns stay on the page whatever letters a program has (a fixed scale
 * cuts them where those are wider). The scale a page comes to is reckoned here, to know how many rows it takes.
 */

/** A4, in points. */
const A4 = { short: 595.3, long: 841.9 } as const;
export const MARGINS_POINTS = { top: 40, bottom: 44, left: 34, right: 34, header: 18, footer: 20 } as const;
/** Rows print a little taller than they are on the screen, by the printer's own letters. */
const SPARE = 0.97;

export type Orientation = 'portrait' | 'landscape';

/** Whole per cents at which columns of these widths stand on one page; never enlarged. */
export const scaleOf = (widthsPoints: readonly number[], orientation: Orientation): number => {
  const width = widthsPoints.reduce((sum, one) => sum + one, 0);
  const room =
    (orientation === 'landscape' ? A4.long : A4.short) - MARGINS_POINTS.left - MARGINS_POINTS.right;
  return Math.max(10, Math.min(100, Math.floor((100 * room) / width)));
};

/** Points of rows one page holds at a scale in per cent. */
export const pagePoints = (scale: number, orientation: Orientation): number => {
  const height =
    (orientation === 'landscape' ? A4.short : A4.long) - MARGINS_POINTS.top - MARGINS_POINTS.bottom;
  return (SPARE * height * 100) / scale;
};

/** Where a section stands, in points from the top of the sheet. */
export interface Standing {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Sections (by their places in the list, which is in order from the top) before which a page begins: those that would not end
 * on the page they start on. One longer than a page begins a page of its own and runs over.
 */
export const pageStarts = (sections: readonly Standing[], page: number): number[] => {
  const starts: number[] = [];
  let from = sections[0]?.top ?? 0;
  sections.forEach(({ top, bottom }, at) => {
    if (at > 0 && bottom - from > page && top > from) {
      starts.push(at);
      from = top;
    }
    while (bottom - from > page) from += page;
  });
  return starts;
};
