/** The lines of a text that hold numbers only, as numbers. */
export const numberLines = (text: string): readonly (readonly number[])[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/[a-zA-Z]/.test(line))
    .map((line) => line.split(/\s+/).map(Number));

/** Number `index` of a line; a format's missing number is an error of the file. */
export function numberAt(line: readonly number[] | undefined, index: number): number {
  const value = line?.[index];
  if (value === undefined || !Number.isFinite(value)) throw new RangeError(`number ${index + 1} is missing`);
  return value;
}
