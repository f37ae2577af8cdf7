/** Partial choices of the core, by ascending minutes; each worth strictly more than all that take fewer minutes. */
export interface StateList {
  readonly size: number;
  /** Minutes more than with preferred levels. */
  readonly shifts: Int32Array;
  readonly losses: Float64Array;
  /** Index in the list before, and the core level taken (index into `Core.levels`). */
  readonly parents: Int32Array;
  readonly taken: Int32Array;
}

export const FIRST_STATE: StateList = {
  size: 1,
  shifts: Int32Array.of(0),
  losses: Float64Array.of(0),
  parents: Int32Array.of(-1),
  taken: Int32Array.of(-1),
};

/** A growing list: amortised, so that a stage does not pay for its largest size. */
export class StateBuilder {
  size = 0;
  private shifts = new Int32Array(64);
  private losses = new Float64Array(64);
  private parents = new Int32Array(64);
  private taken = new Int32Array(64);

  push(shift: number, loss: number, parent: number, level: number): void {
    if (this.size === this.shifts.length) this.grow();
    this.shifts[this.size] = shift;
    this.losses[this.size] = loss;
    this.parents[this.size] = parent;
    this.taken[this.size] = level;
    this.size++;
  }

  private grow(): void {
    const larger = <A extends Int32Array | Float64Array>(from: A, to: A): A => (to.set(from), to);
    const length = this.size * 2;
    this.shifts = larger(this.shifts, new Int32Array(length));
    this.losses = larger(this.losses, new Float64Array(length));
    this.parents = larger(this.parents, new Int32Array(length));
    this.taken = larger(this.taken, new Int32Array(length));
  }

  build(): StateList {
    const { size } = this;
    return {
      size,
      shifts: this.shifts.slice(0, size),
      losses: this.losses.slice(0, size),
      parents: this.parents.slice(0, size),
      taken: this.taken.slice(0, size),
    };
  }
}

/** The states with the least losses, in the order they were in; `droppedLoss` is the least loss among the others. */
export function keepBest(
  list: StateList,
  most: number,
): { readonly list: StateList; readonly droppedLoss: number } {
  if (list.size <= most) return { list, droppedLoss: Infinity };
  const order = Int32Array.from(list.losses.keys()).sort(
    (a, b) => (list.losses[a] ?? 0) - (list.losses[b] ?? 0) || a - b,
  );
  const builder = new StateBuilder();
  for (const i of order.slice(0, most).sort())
    builder.push(list.shifts[i] ?? 0, list.losses[i] ?? 0, list.parents[i] ?? 0, list.taken[i] ?? 0);
  return { list: builder.build(), droppedLoss: list.losses[order[most] ?? 0] ?? Infinity };
}
