/** How tall a row has to be for its wrapped texts, by the standard font: the same wherever the file is read. */

/** Mean width of a character, and height of a line. */
export const CHARACTER_POINTS = 5.4;
export const LINE_POINTS = 15;
const MOST_POINTS = 409;

export interface WrappedText {
  readonly text: string;
  readonly widthPoints: number;
}

/** Words are not broken; one wider than the column is. */
const linesOf = ({ text, widthPoints }: WrappedText): number => {
  const room = Math.max(1, Math.floor(widthPoints / CHARACTER_POINTS));
  return text.split('\n').reduce((lines, paragraph) => {
    let [count, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) [count, used] = [count + 1, 0];
      used += (used > 0 ? 1 : 0) + word.length;
      const more = Math.ceil(used / room) - 1;
      if (more > 0) [count, used] = [count + more, used - more * room];
    }
    return lines + count;
  }, 0);
};

export const rowPoints = (texts: readonly WrappedText[]): number =>
  Math.min(MOST_POINTS, LINE_POINTS * Math.max(1, ...texts.map(linesOf)));
