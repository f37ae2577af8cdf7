/** Small account tables for tests: NaN or undefined = missing. */
import {
  STATUSES,
  VALUE,
  type AccountTable,
  type NumberColumn,
  type Status,
  type TextColumn,
} from '../accounts/types';
import type { NumberField, TextField } from '../../words/fields';

export interface TableSketch {
  readonly numbers?: Partial<Readonly<Record<NumberField, readonly number[]>>>;
  readonly texts?: Partial<Readonly<Record<TextField, readonly string[]>>>;
  readonly statuses?: readonly Status[];
  readonly referenceDate?: number;
  readonly units?: AccountTable['units'];
}

/** The value, which must be there. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('A value is missing.');
  return value;
}

const numberColumn = (values: readonly number[]): NumberColumn => ({
  values: Float64Array.from(values, (value) => (Number.isNaN(value) ? 0 : value)),
  kinds: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : VALUE)),
});

const textColumn = (texts: readonly string[]): TextColumn => {
  const dictionary = [...new Set(texts.filter((text) => text !== ''))];
  return { dictionary, indices: Int32Array.from(texts, (text) => dictionary.indexOf(text)) };
};

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** Statuses default to client where turnover is positive, else prospect; names to "Compte 1"…, keys to "k1"…. */
export function sketchTable(sketch: TableSketch): AccountTable {
  const columns = [...Object.values(sketch.numbers ?? {}), ...Object.values(sketch.texts ?? {})];
  const count = sketch.statuses?.length ?? columns[0]?.length ?? 0;
  const turnover = sketch.numbers?.turnover ?? [];
  const deduced = Array.from({ length: count }, (_, i): Status =>
    (turnover[i] ?? 0) > 0 ? 'client' : 'prospect',
  );
  const statuses = sketch.statuses ?? deduced;
  return {
    count,
    source: 'accounts',
    rows: Int32Array.from({ length: count }, (_, i) => i + 1),
    lineCounts: new Int32Array(count).fill(1),
    keys: sketch.texts?.id ?? Array.from({ length: count }, (_, i) => `k${i + 1}`),
    numbers: mapValues(sketch.numbers ?? {}, numberColumn),
    texts: {
      name: textColumn(Array.from({ length: count }, (_, i) => `Compte ${i + 1}`)),
      ...mapValues(sketch.texts ?? {}, textColumn),
    },
    statuses: Uint8Array.from(statuses, (status) => STATUSES.indexOf(status)),
    statusDeduced: sketch.statuses === undefined,
    units: sketch.units ?? {},
    referenceDate: sketch.referenceDate ?? 45992,
    problems: [],
  };
}
