/**
 * Excel hands the same table over with every call, as a new array: what is worked out from it is kept as long as the
 * cells are the same. Comparing cells costs far less than parsing them; no key text is built.
 */
import type { Matrix } from './cells';

const MOST_KEPT = 8;

const isSame = (a: Matrix, b: Matrix): boolean => {
  if (a.length !== b.length) return false;
  for (let r = 0; r < a.length; r++) {
    const left = a[r] ?? [];
    const right = b[r] ?? [];
    if (left.length !== right.length) return false;
    for (let c = 0; c < left.length; c++) if (!Object.is(left[c], right[c])) return false;
  }
  return true;
};

/** `work` of a matrix, done once for each of the last eight contents. */
export function rememberByContent<T>(work: (matrix: Matrix) => T): (matrix: Matrix) => T {
  const kept: { readonly matrix: Matrix; readonly value: T }[] = [];
  return (matrix) => {
    const place = kept.findIndex((one) => isSame(one.matrix, matrix));
    const [found = { matrix, value: work(matrix) }] = place < 0 ? [] : kept.splice(place, 1);
    kept.unshift(found);
    kept.length = Math.min(kept.length, MOST_KEPT);
    return found.value;
  };
}
