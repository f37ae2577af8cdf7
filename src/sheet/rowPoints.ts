/** How tall a row has to be for its wrapped texts, by the standard font: the same wherever the file is read. */
import { textPoints } from './textWidth';

/** Mean width of a character, for long lines. */
export const CHARACTER_POINTS = 5.4;
export const LINE_POINTS = 15;
const MOST_POINTS = 409;
/** Excel keeps a little free at both sides of a cell; the widest letter has room in any. */
const [PADDING_POINTS, LEAST_ROOM_POINTS] = [3, 6];

export interface WrappedText {
  readonly text: string;
  readonly widthPoints: number;
}

/** Words are not broken; one wider than the column is. */
const linesOf = ({ text, widthPoints }: WrappedText): number => {
  const room = Math.max(LEAST_ROOM_POINTS, widthPoints - PADDING_POINTS);
  const space = textPoints(' ');
  return text.split('\n').reduce((lines, paragraph) => {
    let [count, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      const width = textPoints(word);
      if (used > 0 && used + space + width > room) [count, used] = [count + 1, 0];
      used += (used > 0 ? space : 0) + width;
      const more = Math.max(0, Math.ceil(used / room) - 1);
      if (more > 0) [count, used] = [count + more, used - more * room];
    }
    return lines + count;
  }, 0);
};

export const rowPoints = (texts: readonly WrappedText[]): number =>
  Math.min(MOST_POINTS, LINE_POINTS * Math.max(1, ...texts.map(linesOf)));
