/**
 * Coefficient, maximum and group stand on every row of a criterion, so that rows can be sorted, filtered and taken away. Whoever
 * changes one of them does so on one row: the figure fewest rows say is the new one. Where that does not decide (two rows, two
 * figures), it is asked rather than guessed.
 */
import type { Flag } from './parseRule';
import type { GridRow } from './gridRows';

type Shared = 'coefficient' | 'maximum' | 'group';

interface Said<Value> {
  readonly value: Value;
  readonly rows: readonly GridRow[];
}

/** What the rows say, rarest first; blank cells say nothing. */
function saidBy<Column extends Shared>(
  rows: readonly GridRow[],
  column: Column,
): readonly Said<GridRow[Column]>[] {
  const all = new Map<GridRow[Column], GridRow[]>();
  for (const row of rows) {
    const value = row[column];
    if (value === null || value === '') continue;
    all.set(value, [...(all.get(value) ?? []), row]);
  }
  return [...all].map(([value, own]) => ({ value, rows: own })).sort((a, b) => a.rows.length - b.rows.length);
}

/** What rows agree on, or the one that was changed; null when none says anything, undefined when they cannot be reconciled (flagged). */
export function sharedFigure<Column extends Shared>(
  rows: readonly GridRow[],
  column: Column,
  flag: Flag,
): GridRow[Column] | null | undefined {
  const [rarest, next] = saidBy(rows, column);
  if (!rarest) return null;
  if (!next || rarest.rows.length < next.rows.length) return rarest.value;
  const row = next.rows[0];
  if (row) flag('NUMBERS_DIFFER', row, column);
  return undefined;
}
