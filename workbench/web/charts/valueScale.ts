/** From values to a share of the axis, 0 at its start and 1 at its end, with round ticks; without bounds the axis shows zero. */
export interface ValueScale {
  readonly ticks: readonly number[];
  share(value: number): number;
}
/** Set by the user of the chart; absent: found from the values. */
export interface ScaleBounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

const WANTED_TICKS = 5;

export function valueScale(values: readonly number[], { minimum, maximum }: ScaleBounds = {}): ValueScale {
  const low = minimum ?? Math.min(0, ...values);
  const top = maximum ?? Math.max(0, ...values);
  const high = top <= low ? low + 1 : top;
  const step = roundStep((high - low) / WANTED_TICKS);
  const start = minimum ?? Math.floor(low / step) * step;
  const end =
    maximum !== undefined && maximum > start
      ? maximum
      : Math.max(start + step, Math.ceil(high / step) * step);
  const count = Math.floor((end - start) / step + 1e-9);
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
