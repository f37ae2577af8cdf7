/** From values to a share of the axis, 0 at its start and 1 at its end, with round ticks; the axis always shows zero. */
export interface ValueScale {
  readonly ticks: readonly number[];
  share(value: number): number;
}

const WANTED_TICKS = 5;

export function valueScale(values: readonly number[]): ValueScale {
  const low = Math.min(0, ...values);
  const top = Math.max(0, ...values);
  const high = top === low ? low + 1 : top;
  const step = roundStep((high - low) / WANTED_TICKS);
  const start = Math.floor(low / step) * step;
  const end = Math.max(start + step, Math.ceil(high / step) * step);
  const count = Math.round((end - start) / step);
  return {
    ticks: Array.from({ length: count + 1 }, (_, index) => start + index * step),
    share: (value) => (value - start) / (end - start),
  };
}

/** 1, 2 or 5 times a power of ten, not below `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= step - power * 1e-9) ?? 10;
  return factor * power;
}
