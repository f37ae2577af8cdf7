import type { TourModel } from '../model';

export const visitColumns = ({ visits, pointCost }: TourModel) => ({
  service: Int32Array.from(visits, ({ seconds }) => seconds),
  demand: Int32Array.from(visits, ({ load }) => load ?? 1),
  value: Float64Array.from(visits, ({ points }) => points * pointCost),
  account: Int32Array.from(visits, ({ account }) => account),
  isPinned: Uint8Array.from(visits, ({ pin }) => (pin ? 1 : 0)),
});
