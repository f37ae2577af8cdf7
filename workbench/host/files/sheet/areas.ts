import { formatArea, parseArea } from '../../model/address';
import type { Rect } from '../../model/types';

/** "A1:B2 D4" (`sqref`) ↔ rectangles. */
export const readAreas = (text: string | undefined): Rect[] =>
  (text ?? '').split(/\s+/).flatMap((part) => {
    const rect = part ? parseArea(part) : null;
    return rect ? [rect] : [];
  });
export const writeAreas = (rects: readonly Rect[]): string => rects.map(formatArea).join(' ');
