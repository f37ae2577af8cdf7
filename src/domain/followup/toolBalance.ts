/** Which tools work and which do not, with why, beside what came of the visits they were used in (B4). */
import { foldText } from '../scoring/foldText';
import type { ReviewEntry } from './reviewBalance';
import { isDone, type VisitLine } from './visitLine';

export interface ToolRecord {
  /** As it was first written. */
  readonly tool: string;
  /** Findings that it works, and that it does not. */
  readonly works: number;
  readonly fails: number;
  /** What was said, each once, in the order written. */
  readonly why: readonly string[];
  /** Done visits it was used in, and those of them that brought an offer or an order. */
  readonly uses: number;
  readonly successes: number;
}

type Tally = { -readonly [Key in keyof ToolRecord]: ToolRecord[Key] };

const isSuccess = ({ result }: VisitLine): boolean => result === 'offer' || result === 'order';

/** Most used and most spoken of first; equal ones by name. */
export function toolBalance(
  entries: readonly (ReviewEntry & { readonly why: string })[],
  lines: readonly VisitLine[],
): readonly ToolRecord[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = (tool: string): Tally => {
    const key = foldText(tool);
    const known = tallies.get(key) ?? { tool, works: 0, fails: 0, why: [], uses: 0, successes: 0 };
    tallies.set(key, known);
    return known;
  };
  for (const { kind, text, why } of entries) {
    if (text === '' || (kind !== 'toolWorks' && kind !== 'toolFails')) continue;
    const tally = tallyOf(text);
    if (kind === 'toolWorks') tally.works++;
    else tally.fails++;
    if (why !== '' && !tally.why.includes(why)) tally.why = [...tally.why, why];
  }
  for (const line of lines) {
    if (line.tool === '' || !isDone(line)) continue;
    const tally = tallyOf(line.tool);
    tally.uses++;
    if (isSuccess(line)) tally.successes++;
  }
  const weight = ({ works, fails, uses }: ToolRecord): number => works + fails + uses;
  return [...tallies.entries()]
    .sort(([a, x], [b, y]) => weight(y) - weight(x) || (a < b ? -1 : 1))
    .map(([, tally]) => tally);
}
