import { firstBy } from '../domain/ranking/topTargets';
import { isBlank, isBlankArgument, isErrorCell, numberIn, toMatrix } from './cells';
import { Refusal } from './refusal';

function countOf(argument: unknown): number {
  const count = numberIn(toMatrix(argument)[0]?.[0]);
  if (!(count >= 1 && Number.isInteger(count))) throw new Refusal('topCount');
  return count;
}

/** The n names with the best scores, best first, in a column; equals by name, then by place. Names or scores that are blank do not count. */
export function dcTop(names: unknown, scores: unknown, n: unknown): unknown[][] {
  if (isBlankArgument(names) || isBlankArgument(n)) return [['']];
  const labels = toMatrix(names).flat();
  const values = toMatrix(scores).flat();
  if (labels.length !== values.length) throw new Refusal('sizes');
  const precedes = (a: number, b: number): number => {
    const difference = (values[b] as number) - (values[a] as number);
    const [left, right] = [String(labels[a]), String(labels[b])];
    return difference || (left < right ? -1 : left > right ? 1 : a - b);
  };
  const accepts = (i: number): boolean =>
    typeof values[i] === 'number' && !isBlank(labels[i]) && !isErrorCell(labels[i]);
  const best = firstBy(labels.length, countOf(n), { precedes, accepts });
  return best.length === 0 ? [['']] : best.map((i) => [labels[i]]);
}
