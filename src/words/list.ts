/** Words of a table of data, written with bars between them over as many lines as they need. */
export const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());
