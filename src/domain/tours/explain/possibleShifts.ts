import type { Shift, TourModel } from '../model';

/** Shifts of the reps who may come, on the days a visit may be on; [] where nobody works then. */
export const possibleShifts = ({ accounts, visits, reps }: TourModel, visit: number): readonly Shift[] => {
  const { account = -1, firstDay = 0, lastDay = Infinity } = visits[visit] ?? {};
  const allowed = accounts[account]?.reps;
  return reps.flatMap((rep, at) =>
    allowed && !allowed.includes(at)
      ? []
      : rep.shifts.flatMap((shift, day) => (shift && day >= firstDay && day <= lastDay ? [shift] : [])),
  );
};
