/**
 * The delimiter of a text file: the candidate that cuts most lines into the same number of fields, more than one.
 * Judged on whole fields and not by counting marks, so that decimal commas in a file of semicolons do not win: they give
 * a number of fields that changes from line to line. `sep=;` in the first line decides alone, as in Excel.
 */
import Papa from 'papaparse';

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_CHARACTERS = 100_000;
const SAMPLE_LINES = 200;

export function detectDelimiter(text: string): Delimiter {
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }));
  const best = scores.reduce((winner, one) => (one.score > winner.score ? one : winner));
  return best.score > 0 ? best.delimiter : ',';
}

/** "sep=;" in the first line: the delimiter and where the data start. */
export function declaredDelimiter(
  text: string,
): { readonly delimiter: Delimiter; readonly start: number } | null {
  const match = /^\uFEFF?"?sep=([;,\t|])"?\r?\n/i.exec(text);
  return match ? { delimiter: match[1] as Delimiter, start: match[0].length } : null;
}

/** Share of lines with the commonest number of fields, a little more for more fields; 0 where nothing is cut. */
function scoreOf(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text.slice(0, SAMPLE_CHARACTERS), {
    delimiter,
    preview: SAMPLE_LINES,
  });
  const widths = data.filter((row) => row.length > 1 || row[0] !== '').map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let common = 1;
  for (const [width, count] of counts)
    if (count > (counts.get(common) ?? 0) || (count === counts.get(common) && width > common)) common = width;
  if (common < 2) return 0;
  const share = (counts.get(common) ?? 0) / widths.length;
  const isFirstLine = widths[0] === common ? 0.2 : 0;
  return share + isFirstLine + Math.min(common, 50) / 1000;
}
